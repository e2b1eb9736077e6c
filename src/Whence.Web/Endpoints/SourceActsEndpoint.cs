using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Store.Desk;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary>What is done to a source, posted to <c>/sources/{id}</c>: a grade, a merge, a split.</summary>
internal static class SourceActsEndpoint
{
    public static void Map(IEndpointRouteBuilder site) =>
        site.MapPost("/sources/{id}", (string id, HttpContext context, IDeskLedger desk) => Deed.Do(desk, context, Addresses.Source(id), (ledger, form, by) => Act(ledger, id, form, by)));

    private static LedgerEvent Act(IDeskLedger ledger, string id, IFormCollection form, Act by)
    {
        var source = (ledger.Source("src:" + id) ?? ledger.Source(id) ?? throw new KeyNotFoundException($"“{Words.Short(id, 80)}” is no source of this ledger.")).Id;
        return form["act"].ToString() switch
        {
            "grade" => ledger.GradeSource(source, GradeOf(form), by),
            "merge" => ledger.MergeSources(source, form.Must("into", "which source it is").Trim(), by),
            "split" => ledger.SplitSource(form.Must("source", "which source is parted from it"), by),
            var other => throw new InvalidOperationException($"“{Words.Short(other, 40)}” is nothing that can be done with a source."),
        };
    }

    private static Grade GradeOf(IFormCollection form)
    {
        var typed = form["reliability"].ToString().Trim() + form["information"].ToString().Trim();
        return typed.Length == 0 ? new(null, null) : Grade.Read(typed) ?? throw new InvalidOperationException($"“{Words.Short(typed, 20)}” is not on the scale: A to F for the source, 1 to 6 for what it says.");
    }
}
