using System.Collections.Immutable;
using Whence.Matching;
using Whence.Sources;

namespace Whence.Conflicts;

/// <summary>From which claim of one answer another took over: where a statement can have changed on its way.</summary>
/// <remarks>
/// A claim has one that it took over from at most: a claim on the page of somebody through whom it came; else the earliest earlier one of the same
/// origin; for the writer's own words, which name nobody, the earliest earlier one of the answer.
/// </remarks>
public static class Hops
{
    /// <summary>What changed on the way between claims of one answer, and inside their pages. The same whatever their order.</summary>
    public static ImmutableArray<Drift> Drifts(IEnumerable<FiledClaim> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var claims = answer.Select(claim => new Answered(claim, 0)).InOrder().Select(one => one.Claim).ToList();
        var found = ImmutableArray.CreateBuilder<Drift>();
        foreach (var to in claims)
        {
            if (Before(claims, to) is { } from)
                found.AddRange(Conflicts.Drifts.Between(from, to));
        }
        foreach (var page in claims.GroupBy(claim => claim.PageId, StringComparer.Ordinal))
            found.AddRange(Conflicts.Drifts.Inside(page));
        return [.. found.DistinctBy(drift => (drift.From, drift.To, drift.Kind))];
    }

    private static FiledClaim? Before(List<FiledClaim> claims, FiledClaim to)
    {
        var relays = to.Route.Via.Append(to.Route.Origin).OfType<Party>().Where(party => party.Kind == SourceKind.Outlet).Select(party => party.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var others = claims.Where(claim => claim.PageId != to.PageId).ToList();
        if (others.Find(claim => claim.Outlet is { } outlet && relays.Contains(outlet) && !Standing.IsLater(claim, to)) is { } relayed)
            return relayed;
        return others.Find(claim => Standing.IsLater(to, claim) && (to.IsWriter ? !claim.IsWriter : Standing.OriginOf(claim) == Standing.OriginOf(to)));
    }
}
