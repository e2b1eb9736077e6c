using System.Collections.Immutable;
using Whence.Conflicts;
using Whence.Matching;

namespace Whence.Eval.Succession;

/// <summary>Counts which successions of one source's figures are known as such.</summary>
/// <param name="staff">The name of the source whose series the pages tell.</param>
internal sealed class SuccessionTally(string staff)
{
    private int _told, _found, _successions, _superseded, _sameSource, _inConflict, _others, _setApart, _unsound;

    /// <summary>What was missed, one line each.</summary>
    public List<string> Misses { get; } = [];

    /// <summary>Judges the edges of one pile of pages.</summary>
    public void Judge(IReadOnlyList<(LossPage Page, ImmutableArray<FiledClaim> Claims)> made, IEnumerable<Conflict> edges)
    {
        var all = edges.ToList();
        var mine = made.SelectMany(one => one.Claims.Select(claim => (claim.Id, Claim: claim, one.Page))).ToDictionary(one => one.Id, one => (one.Claim, one.Page), StringComparer.Ordinal);
        foreach (var thing in made.SelectMany(one => one.Page.Told).Select(told => told.Thing).Distinct())
            JudgeThing(thing, made, all);
        foreach (var edge in all)
        {
            if (mine.TryGetValue(edge.A, out var a) && mine.TryGetValue(edge.B, out var b) && IsStaffs(a.Claim) && IsStaffs(b.Claim))
                JudgeSameSource(edge, a.Page, b.Page);
            else if (edge.Type == ConflictType.Supersession && mine.TryGetValue(edge.A, out a) && mine.TryGetValue(edge.B, out b) && a.Page.IsOther != b.Page.IsOther)
                Miss("other's place", edge.Why, ref _unsound);
        }
        var touched = all.Where(edge => edge.Type is ConflictType.Figures or ConflictType.NotComparable).SelectMany(edge => (string[])[edge.A, edge.B]).ToHashSet(StringComparer.Ordinal);
        foreach (var source in made.Where(one => one.Page.IsOther).SelectMany(one => one.Claims.Where(claim => claim.Gist is { Figures.Length: > 0 })).GroupBy(claim => claim.Route.Origin?.Name))
        {
            _others++;
            if (source.Any(claim => touched.Contains(claim.Id)))
                _setApart++;
            else
                Misses.Add($"other source    {source.Key}: {source.First().Text}");
        }
    }

    /// <summary>The figures, in percent.</summary>
    public IReadOnlyList<Figure> Figures() =>
    [
        new("figures found", Share(_found, _told)),
        new("successions", _successions),
        new("superseded", Share(_superseded, _successions)),
        new("same source no conflict", Share(_sameSource - _inConflict, _sameSource)),
        new("same source only", Share(_sameSource, _sameSource + _unsound)),
        new("other sources", _others),
        new("other sources set apart", Share(_setApart, _others)),
    ];

    /// <summary>Each figure that was found leads, by one or more supersessions, to the one before it.</summary>
    private void JudgeThing(string thing, IReadOnlyList<(LossPage Page, ImmutableArray<FiledClaim> Claims)> made, List<Conflict> edges)
    {
        var next = edges.Where(edge => edge.Type == ConflictType.Supersession).ToLookup(edge => edge.A, edge => edge.B, StringComparer.Ordinal);
        (FiledClaim Claim, int Number)? last = null;
        foreach (var (page, claims) in made)
        {
            foreach (var number in page.Told.Where(told => told.Thing == thing).Select(told => told.Number))
            {
                _told++;
                if (claims.FirstOrDefault(claim => IsStaffs(claim) && claim.Gist!.Figures.Any(figure => figure.Bounds.Low == number && figure.Bounds.High == number)) is not { } claim)
                {
                    Misses.Add($"not found       {page.Name} {thing} {number}: {page.Text.Split('\n')[0]} [{string.Join("; ", claims.Select(c => $"{c.Route.Origin?.Name}: {c.Text}"))}]");
                    continue;
                }
                _found++;
                if (last is { } before && before.Number < number)
                {
                    _successions++;
                    if (Leads(next, claim.Id, before.Claim.Id))
                        _superseded++;
                    else
                        Misses.Add($"not superseded  {page.Name} {thing} {number} after {before.Number}: {Told(claim, number)} after {Told(before.Claim, before.Number)}");
                }
                if (last is null || last.Value.Number < number)
                    last = (claim, number);
            }
        }
    }

    private void JudgeSameSource(Conflict edge, LossPage a, LossPage b)
    {
        _sameSource++;
        if (edge.Type == ConflictType.Figures)
            Miss("in conflict", $"{a.Name} {b.Name}: {edge.Why}", ref _inConflict);
    }

    private bool IsStaffs(FiledClaim claim) => claim.Gist is not null && claim.Route.Origin?.Name == staff;

    private static bool Leads(ILookup<string, string> next, string from, string to)
    {
        var (open, seen) = (new Stack<string>([from]), new HashSet<string>(StringComparer.Ordinal));
        while (open.TryPop(out var id))
        {
            if (id == to)
                return true;
            foreach (var older in next[id].Where(seen.Add))
                open.Push(older);
        }
        return false;
    }

    private static string Told(FiledClaim claim, int number) =>
        string.Join(", ", claim.Gist!.Figures.Where(figure => figure.Bounds.Low == number).Select(figure => $"{figure.Text} of={figure.Of} status={string.Join('+', figure.Status)} scope={string.Join('+', figure.Scope)} asOf={figure.AsOf} days={claim.Gist.Earliest}..{claim.Gist.Latest}"));

    private void Miss(string kind, string text, ref int count)
    {
        count++;
        Misses.Add($"{kind,-15} {text}");
    }

    private static double Share(int part, int of) => Math.Round(100.0 * part / Math.Max(1, of), 1);
}
