using System.Collections.Immutable;
using Whence.Matching;

namespace Whence.Conflicts;

/// <summary>Figures of one question that count the same thing in the same state: those that can be held against each other.</summary>
/// <param name="Words">What is counted: "soldiers killed".</param>
/// <param name="Figures">The figures, in the order of their pages' days.</param>
public sealed record Tally(string Words, ImmutableArray<StatedFigure> Figures)
{
    private const int Most = 24; // of one question: more is a question about everything, and what is left of it is counted nowhere else

    /// <summary>The tallies of the figures that <paramref name="claims"/> state, the longest first.</summary>
    public static ImmutableArray<Tally> Of(IEnumerable<FiledClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var kinds = new Dictionary<string, List<List<StatedFigure>>>(StringComparer.Ordinal);
        foreach (var claim in claims.Where(claim => claim.Gist is not null).Select(claim => new Answered(claim, 0)).InOrder())
        {
            foreach (var figure in claim.Claim.Gist!.Figures)
            {
                var stated = new StatedFigure(claim.Claim, figure);
                var key = KeyOf(stated);
                var tallies = kinds.TryGetValue(key, out var known) ? known : kinds[key] = [];
                if (tallies.Find(tally => Comparison.Of(tally[0], stated).Footing == Footing.Same) is { } same)
                    same.Add(stated);
                else if (tallies.Count < Most)
                    tallies.Add([stated]);
            }
        }
        return [.. kinds.SelectMany(kind => kind.Value.Select(tally => (kind.Key, Tally: tally)))
            .OrderByDescending(one => one.Tally.Count).ThenBy(one => one.Key, StringComparer.Ordinal).Take(Most)
            .Select(one => new Tally(Named(one.Tally[0]), [.. one.Tally]))];
    }

    /// <summary>Of each origin the figure that no newer one of the same origin has replaced.</summary>
    public ImmutableArray<StatedFigure> Current => [.. Series.Of(this).Select(series => series.Figures[^1])];

    private static string KeyOf(StatedFigure one) =>
        $"{Comparison.Thing(one.Figure)} {Status(one)} {one.Figure.Unit} {one.Figure.Per} {one.Figure.IsChange}";

    private static string Named(StatedFigure one) =>
        string.Join(' ', new[] { one.Figure.Unit, Comparison.Thing(one.Figure), Status(one), one.Figure.Per is { } per ? $"per {per}" : null, one.Figure.IsChange ? "(change)" : null }.Where(part => !string.IsNullOrEmpty(part)));

    private static string Status(StatedFigure one) => string.Join(" and ", one.Status.Order(StringComparer.Ordinal));
}
