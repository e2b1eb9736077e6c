using Whence.Sources;
using Whence.Store;

namespace Whence.Web.Views;

/// <summary>Finds whom one could leave out of the answer in focus, and counts what would still stand.</summary>
internal static class WhatIfSwitches
{
    private const int MostOfAKind = 6;
    private const int MostCounted = 20; // each is counted anew
    private const int MostClaims = 80;

    /// <summary>The switches of <paramref name="view"/>, by kind.</summary>
    public static IReadOnlyList<WhatIfSwitch> Of(ILinkedLedger ledger, QuestionView view)
    {
        var counted = view.Row.Claims > MostClaims ? MostCounted : 0;
        var switches = new List<WhatIfSwitch>();
        foreach (var (heading, kind, key, name) in Candidates(view.Own))
        {
            var isOn = view.Asked.Holds(kind, key);
            var after = isOn || counted++ >= MostCounted ? null : ledger.WhatIf(view.Row.Id, view.Asked.With(kind, key).LeftOut)?.Answers.FirstOrDefault(answer => answer.Answer == view.Own.Row.Id).WhatIf?.After;
            switches.Add(new(heading, name, view.Asked.Turn(kind, key), isOn, after));
        }
        foreach (var (kind, name) in view.Asked.Given.Where(given => !switches.Any(one => one.IsOn && one.Href == view.Asked.Turn(given.Kind, given.Name))))
            switches.Insert(0, new("Left out", name, view.Asked.Turn(kind, name), true, null));
        return switches;
    }

    private static IEnumerable<(string Heading, string Kind, string Key, string Name)> Candidates(AnswerView answer)
    {
        var rows = answer.Claims.Select(claim => claim.Row).ToList();
        var origins = rows.SelectMany(row => row.Others.Select(other => other.Origin).Prepend(row.Origin)).OfType<HopRow>();
        var relays = rows.SelectMany(row => row.Others.SelectMany(other => other.Via).Concat(row.Via));
        return Sources("Source", origins).Concat(Sources("Passed on by", relays))
            .Concat(Ranked(answer.Row.Count.Origins.Select(origin => origin.Family).OfType<string>()).Select(family => ("Family", "family", family, family)))
            .Concat(Ranked(rows.Select(row => row.Outlet).OfType<string>()).Select(outlet => ("Outlet", "outlet", outlet, outlet)))
            .DistinctBy(one => (one.Item2, one.Item3));
    }

    // Somebody unnamed is left out by id: the words that describe one may describe others, too.
    private static IEnumerable<(string Heading, string Kind, string Key, string Name)> Sources(string heading, IEnumerable<HopRow> hops)
    {
        var all = hops.ToList();
        return Ranked(all.Select(hop => hop.SourceId)).Select(id => all.First(hop => hop.SourceId == id))
            .Select(hop => (heading, "source", hop.Kind == SourceKind.Anonymous ? hop.SourceId : hop.Name, hop.Name));
    }

    private static IEnumerable<string> Ranked(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(MostOfAKind).Select(group => group.First());
}
