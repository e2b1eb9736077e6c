using System.Collections.Immutable;
using Whence.Lexicons;
using Whence.Matching;
using Whence.Quantities;

namespace Whence.Conflicts;

/// <summary>One reading of figures that disagree, by a policy that is named; what is disputed stays beside it.</summary>
/// <remarks>
/// ACLED, <i>Fatalities</i> (FAQ, 2023): where reports differ or are vague the most conservative estimate is used; "tens" is 10, "dozens" 12, "hundreds" 100.
/// Every origin has one voice: its current figure (<see cref="Tally.Current"/>).
/// </remarks>
/// <param name="Policy">The policy.</param>
/// <param name="Number">What it comes to; a side is open where no figure closes it. Null bounds when there is no figure.</param>
/// <param name="Disputed">From the least to the most that any origin's current figure says.</param>
/// <param name="Claims">The ids of the claims whose figures took part.</param>
public sealed record Reconciliation(ReconciliationPolicy Policy, Bounds Number, Bounds Disputed, ImmutableArray<string> Claims)
{
    private static readonly ImmutableArray<(string Word, double Number)> Vague =
        [.. Lexicon.Rows("reconciliation").Select(row => (row[0], double.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture)))];

    /// <summary>Reads <paramref name="tally"/> by <paramref name="policy"/>.</summary>
    public static Reconciliation Of(Tally tally, ReconciliationPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(tally);
        return Of(tally.Current, policy);
    }

    /// <summary>Reads figures that count the same, each origin's current one, by <paramref name="policy"/>.</summary>
    public static Reconciliation Of(IReadOnlyList<StatedFigure> figures, ReconciliationPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var disputed = new Bounds(figures.Min(figure => Low(figure.Figure) ?? figure.Figure.Bounds.High), figures.Max(figure => figure.Figure.Bounds.High ?? figure.Figure.Bounds.Low));
        var number = figures.Count == 0 ? default : policy switch
        {
            ReconciliationPolicy.MostConservative => Exactly(figures.Min(figure => Low(figure.Figure)) ?? figures.Min(figure => figure.Figure.Bounds.High)),
            ReconciliationPolicy.Latest => Latest(figures).Figure.Bounds,
            ReconciliationPolicy.Median => Exactly(Median([.. figures.Select(Middle).Order()])),
            _ => disputed,
        };
        return new(policy, number, disputed, [.. figures.Select(figure => figure.Claim.Id).Distinct().Order(StringComparer.Ordinal)]);
    }

    /// <summary>The least that a figure says, vague words read low.</summary>
    private static double? Low(GistFigure figure)
    {
        foreach (var (word, number) in Vague)
        {
            if (figure.Text.Contains(word, StringComparison.OrdinalIgnoreCase) && !figure.Text.AsSpan().ContainsAnyInRange('0', '9'))
                return number;
        }
        return figure.Bounds.Low;
    }

    private static Bounds Exactly(double? number) => new(number, number);

    private static double Middle(StatedFigure figure) => figure.Figure.Bounds switch
    {
        { Low: { } low, High: { } high } => (low + high) / 2,
        var open => open.Low ?? open.High ?? 0,
    };

    private static double Median(double[] sorted) =>
        sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;

    private static StatedFigure Latest(IReadOnlyList<StatedFigure> figures) =>
        figures.OrderByDescending(figure => figure.AsOf?.Latest ?? Standing.Day(figure.Claim)).ThenBy(figure => figure.Claim.PageId, StringComparer.Ordinal).ThenBy(figure => figure.Claim.LocalId, StringComparer.Ordinal).First();
}
