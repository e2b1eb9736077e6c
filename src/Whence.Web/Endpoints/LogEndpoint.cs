using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Twins;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary><c>/log</c>: who did what to the ledger, when and why, with a check of its chain; an undo is posted here.</summary>
internal static class LogEndpoint
{
    private const string Path = "/log";

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet(Path, (HttpContext context, IDeskLedger ledger) => Html.Page<Pages.LogPage>(new { View = Of(context, ledger) }));
        site.MapGet(Path + ".json", (HttpContext context, IDeskLedger ledger) =>
        {
            var view = Of(context, ledger);
            return Twin.Json(new { total = view.Rows.Total, skip = view.Skip, holds = view.Check is { } check ? check.Wrong.Count == 0 : (bool?)null, hash = view.Check?.Hash, wrong = view.Check?.Wrong, events = view.Rows.Items.Select(EventTwin.Of) });
        });
        site.MapGet(Path + ".csv", (HttpContext context, IDeskLedger ledger) =>
        {
            var from = SkipOf(context);
            var (rows, hasMore) = Csv.Gather(from, (skip, take) => ledger.LogRows(skip, take).Items);
            return Csv.Answer("log", rows, hasMore ? string.Create(CultureInfo.InvariantCulture, $"{Path}.csv?skip={from + rows.Count}") : null,
                ("event", row => $"e{row.Event.Number}"), ("at", row => row.Event.At), ("who", row => row.Event.Who), ("kind", row => EventKinds.Name(row.Event.Kind)), ("what", row => EventWords.What(row.Event)),
                ("why", row => row.Event.Why), ("undoes", row => row.Event.Undoes), ("undone by", row => row.UndoneBy), ("hash", row => row.Event.Hash));
        });
        site.MapPost(Path, (HttpContext context, IDeskLedger desk) => Deed.Do(desk, context, Path, (ledger, form, by) =>
            ledger.Undo(LedgerIds.Number(form.Must("event", "which event is meant").Trim(), 'e') ?? throw new InvalidOperationException("Events are called e5."), by)));
    }

    private static LogView Of(HttpContext context, IDeskLedger ledger) =>
        LogView.Of(ledger, SkipOf(context), context.Request.Query["check"].ToString() == "1", Byline.Of(context));

    private static int SkipOf(HttpContext context) => int.TryParse(context.Request.Query["skip"], NumberStyles.None, CultureInfo.InvariantCulture, out var skip) ? skip : 0;
}
