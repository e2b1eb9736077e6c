using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Twins;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary><c>/pages/compare?a=&amp;b=</c>: two pages side by side, paragraph by paragraph, word by word.</summary>
internal static class CompareEndpoint
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/pages/compare", (string? a, string? b, string? open, ILinkedLedger ledger) =>
            CompareView.Of(ledger, a ?? "", b ?? "", open == "all") is { } view ? Html.Page<Pages.ComparePage>(new { View = view }) : Html.Missing("One of the pages", Asked(a, b)));
        site.MapGet("/pages/compare.json", (string? a, string? b, ILinkedLedger ledger) =>
            CompareView.Of(ledger, a ?? "", b ?? "", isOpen: true) is { } view ? Twin.Json(TwinOf(view)) : Html.Missing("One of the pages", Asked(a, b), json: true));
        site.MapGet("/pages/compare.csv", (string? a, string? b, ILinkedLedger ledger) =>
            CompareView.Of(ledger, a ?? "", b ?? "", isOpen: true) is { } view
                ? Csv.Answer($"{Addresses.Short(view.A.Row.Id)}-{Addresses.Short(view.B.Row.Id)}", view.Rows, next: null,
                    ("a_start", row => row.AtA?.Start), ("a_end", row => row.AtA?.End), ("b_start", row => row.AtB?.Start), ("b_end", row => row.AtB?.End), ("change", row => row.Changes.Select(change => change.Words)), ("a", row => Said(row.A)), ("b", row => Said(row.B)))
                : Html.Missing("One of the pages", Asked(a, b)));
    }

    private static string Asked(string? a, string? b) => $"{Words.Short(a ?? "not given", 80)} and {Words.Short(b ?? "not given", 80)}";

    private static string? Said(IReadOnlyList<ComparedPiece>? pieces) => pieces is null ? null : string.Concat(pieces.Select(piece => piece.Text));

    private static object TwinOf(CompareView view) => new
    {
        a = PageTwin.Of(view.A.Row),
        b = PageTwin.Of(view.B.Row),
        captures = view.AreCaptures,
        sameWords = view.SameWords,
        evidence = view.Reprint?.Evidence,
        rows = view.Rows.Select(row => new
        {
            a = Side(row.AtA, row.A),
            b = Side(row.AtB, row.B),
            same = row.IsSame,
            changes = row.Changes.Select(change => change.Words),
        }),
    };

    private static object? Side(Place? at, IReadOnlyList<ComparedPiece>? pieces) => at is { } place && pieces is not null
        ? new { span = PlaceTwin.Of(place), pieces = pieces.Select(piece => new { text = piece.Text, edit = piece.Edit is { } edit ? Twin.Word(edit) : null }) }
        : null;
}
