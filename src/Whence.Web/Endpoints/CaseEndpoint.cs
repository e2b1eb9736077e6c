using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Twins;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary><c>/cases</c>: the cases and what somebody looks after; <c>/cases/{id}</c>: one of them. What is done to them is posted to the same addresses, and watches to <c>/watch</c>.</summary>
internal static class CaseEndpoint
{
    private const string Path = "/cases";

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet(Path, (HttpContext context, IDeskLedger ledger) => Html.Page<Pages.CaseListPage>(new { View = ListOf(context, ledger) }));
        site.MapGet(Path + ".json", (HttpContext context, IDeskLedger ledger) =>
        {
            var view = ListOf(context, ledger);
            return Twin.Json(new { total = view.Cases.Total, skip = view.Skip, cases = view.Cases.Items.Select(CaseTwin.Of), who = view.Who, watches = view.Watches.Select(line => WatchTwin.Of(line.Watch)) });
        });
        site.MapGet(Path + ".csv", (IDeskLedger ledger) => Csv.Answer("cases", Csv.Gather(0, (skip, take) => ledger.Cases(skip, take).Items).Rows, next: null,
            ("id", row => row.Id), ("name", row => row.Name), ("things", row => row.Things), ("notes", row => row.Notes), ("begun", row => row.Made.At), ("by", row => row.Made.Who), ("changed", row => row.Changed.At)));
        site.MapGet(Path + "/{id}.json", (string id, HttpContext context, IDeskLedger ledger) => CaseView.Of(ledger, id, Byline.Of(context)) is { } view ? Twin.Json(TwinOf(view)) : Html.Missing("The case", id, json: true));
        site.MapGet(Path + "/{id}.csv", (string id, HttpContext context, IDeskLedger ledger) => CaseView.Of(ledger, id, Byline.Of(context)) is { } view
            ? Csv.Answer($"case-{view.File.Row.Id}", view.Things, next: null,
                ("id", thing => thing.Thing.Id), ("kind", thing => DeskWords.Kind(thing.Thing.Kind)), ("words", thing => thing.Line.Words), ("note", thing => thing.Line.Note), ("put there", thing => thing.Thing.Event.At), ("by", thing => thing.Thing.Event.Who), ("why", thing => thing.Thing.Event.Why))
            : Html.Missing("The case", id));
        site.MapGet(Path + "/{id}", (string id, HttpContext context, IDeskLedger ledger) => CaseView.Of(ledger, id, Byline.Of(context)) is { } view ? Html.Page<Pages.CasePage>(new { View = view }) : Html.Missing("The case", id));
        site.MapPost(Path, (HttpContext context, IDeskLedger desk) => Deed.Do(desk, context, Path, Begin));
        site.MapPost(Path + "/keep", (HttpContext context, IDeskLedger desk) => Deed.Do(desk, context, Path, (ledger, form, by) => ledger.Keep(form.Must("case", "into which case"), form.Must("thing", "what is kept"), by)));
        site.MapPost(Path + "/{id}", (string id, HttpContext context, IDeskLedger desk) => Deed.Do(desk, context, $"{Path}/{Uri.EscapeDataString(id)}", (ledger, form, by) => Act(ledger, id, form, by)));
        site.MapPost("/watch", (HttpContext context, IDeskLedger desk) => Deed.Do(desk, context, Path, (ledger, form, by) => form["act"] == "unwatch"
            ? ledger.Unwatch(form.Must("thing", "what is meant"), by)
            : ledger.Watch(form.Must("thing", "what is meant"), by)));
    }

    private static CaseListView ListOf(HttpContext context, IDeskLedger ledger) =>
        CaseListView.Of(ledger, int.TryParse(context.Request.Query["skip"], NumberStyles.None, CultureInfo.InvariantCulture, out var skip) ? skip : 0, Byline.Of(context));

    // A case can be begun with the first thing in it.
    private static LedgerEvent Begin(IDeskLedger ledger, IFormCollection form, Act by)
    {
        var made = ledger.MakeCase(form.Must("name", "the name of the case"), by);
        return form["thing"].ToString() is { Length: > 0 } thing ? ledger.Keep(made.Parts["case"], thing, by) : made;
    }

    private static LedgerEvent Act(IDeskLedger ledger, string id, IFormCollection form, Act by) => form["act"].ToString() switch
    {
        "rename" => ledger.RenameCase(id, form.Must("name", "the name of the case"), by),
        "note" => ledger.NoteCase(id, form.Must("text", "what to note"), by),
        "keep" => ledger.Keep(id, form.Must("thing", "what to put into the case"), by),
        "out" => ledger.TakeOut(id, form.Must("thing", "what to take out"), by),
        var other => throw new InvalidOperationException($"“{Words.Short(other, 40)}” is nothing that can be done with a case."),
    };

    private static object TwinOf(CaseView view) => new
    {
        @case = CaseTwin.Of(view.File.Row),
        things = view.Things.Select(thing => new
        {
            id = thing.Thing.Id,
            kind = Twin.Word(thing.Thing.Kind),
            address = DeskWords.Address(thing.Thing.Kind, thing.Thing.Id),
            words = thing.Line.Words,
            inLedger = thing.Line.IsThere,
            put = EventTwin.Of(thing.Thing.Event),
            watch = view.Watches.TryGetValue(thing.Thing.Id, out var watch) ? WatchTwin.Of(watch) : null,
            captures = view.Captures.TryGetValue(thing.Thing.Id, out var captures) ? captures.Select(PageTwin.Of) : null,
            remarks = view.Remarks.TryGetValue(thing.Thing.Id, out var remarks) ? remarks.Select(RemarkTwin.Of) : null,
        }),
        notes = view.File.Notes.Select(note => new { @event = $"e{note.Event.Number}", at = note.Event.At, who = note.Event.Who, text = note.Text }),
    };
}
