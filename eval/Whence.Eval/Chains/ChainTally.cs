using System.Globalization;
using Whence.Eval.Marked;

namespace Whence.Eval.Chains;

/// <summary>Counts, statement by statement, what of the known ones was found.</summary>
internal sealed class ChainTally(IReadOnlyList<GoldStatement> gold)
{
    private const double LeastCovered = 0.7;

    private int _found, _origin, _chain, _complete, _figures, _marksHit, _marksSaid;

    /// <summary>What was missed, one line each.</summary>
    public List<string> Misses { get; } = [];

    /// <summary>Judges one statement by the prediction that overlaps it best.</summary>
    /// <param name="wanted">The statement.</param>
    /// <param name="page">Its page; null when it was not read or breaks the contract.</param>
    /// <param name="maybe">Relays that may be named and need not be.</param>
    public void Judge(GoldStatement wanted, MarkedPage? page, IReadOnlyList<IReadOnlyList<string>> maybe)
    {
        if (page is null)
        {
            Miss("no page", wanted);
            return;
        }
        var at = Locate.Content(page.Text, wanted.Content);
        if (at < 0)
        {
            Miss("text lost", wanted);
            return;
        }
        var end = at + wanted.Content.Length;
        if (Best(page, at, end) is not { } best)
        {
            Miss("not found", wanted);
            return;
        }
        _found++;
        Judge(wanted, best, maybe, [.. page.Quantities.Where(q => at <= q.Start && q.End <= end)]);
    }

    /// <summary>The figures, in percent of the known statements; marks is F1, figures the share of those wanted.</summary>
    public IReadOnlyList<Figure> Figures()
    {
        var marks = gold.Sum(g => g.Marks.Count);
        var figures = gold.Sum(g => g.Figures.Count);
        var (precision, recall) = ((double)_marksHit / Math.Max(1, _marksSaid), (double)_marksHit / Math.Max(1, marks));
        return
        [
            new("statements", gold.Count),
            new("found", Share(_found)),
            new("origin", Share(_origin)),
            new("chain", Share(_chain)),
            new("marks", precision + recall > 0 ? Math.Round(200 * precision * recall / (precision + recall), 1) : 0),
            new("figures", figures == 0 ? null : Math.Round(100.0 * _figures / figures, 1)),
            new("complete", Share(_complete)),
        ];
    }

    private void Judge(GoldStatement wanted, MarkedAttribution best, IReadOnlyList<IReadOnlyList<string>> maybe, List<MarkedQuantity> inside)
    {
        var origin = best.Origin?.Bears(wanted.Origin) ?? false;
        var via = best.Via.Where(hop => wanted.Via.Any(hop.Bears) || !maybe.Any(hop.Bears)).ToList();
        var chain = origin && via.Count == wanted.Via.Count && via.Zip(wanted.Via).All(pair => pair.First.Bears(pair.Second));
        var said = best.Marks.ToHashSet(StringComparer.Ordinal);
        var hit = wanted.Marks.Distinct(StringComparer.Ordinal).Count(said.Contains);
        var missing = wanted.Figures.Where(figure => !inside.Any(quantity => Matches(figure, quantity))).ToList();
        var complete = chain && wanted.Marks.All(said.Contains) && missing.Count == 0;
        _origin += origin ? 1 : 0;
        _chain += chain ? 1 : 0;
        _marksHit += hit;
        _marksSaid += said.Count;
        _figures += wanted.Figures.Count - missing.Count;
        _complete += complete ? 1 : 0;
        if (!complete)
            Miss("incomplete", wanted, $" origin={best.Origin?.Name} via=[{string.Join(", ", best.Via.Select(v => v.Name))}] marks=[{string.Join(", ", said.Order(StringComparer.Ordinal))}] wanted=[{string.Join(", ", wanted.Marks)}] figures missing=[{string.Join(", ", missing)}]");
    }

    // At least 70 % of the piece covered, and no more than three times the sentence around it; the best by Dice.
    private static MarkedAttribution? Best(MarkedPage page, int at, int end)
    {
        var (from, to) = Locate.Sentence(page.Text, at, end);
        var length = end - at;
        var limit = 3 * Math.Max(to - from, length);
        MarkedAttribution? best = null;
        var score = 0.0;
        foreach (var attribution in page.Attributions)
        {
            var own = attribution.Content.SelectMany(span => Enumerable.Range(span.Start, span.End - span.Start)).ToHashSet();
            var covered = own.Count(i => i >= at && i < end);
            // A statement may be one sentence of a long quotation: only the part of the content near it counts against it.
            var near = own.Count(i => i >= from - limit && i < to + limit);
            if (own.Count == 0 || covered < LeastCovered * length || near > limit)
                continue;
            var dice = 2.0 * covered / (length + near);
            if (dice > score)
                (best, score) = (attribution, dice);
        }
        return best;
    }

    private static bool Matches(string figure, MarkedQuantity quantity)
    {
        var dots = figure.IndexOf("..", StringComparison.Ordinal);
        var space = dots < 0 ? -1 : figure.IndexOf(' ', dots);
        if (space < 0)
            return false;
        return Number(figure[..dots]) == quantity.Low && Number(figure[(dots + 2)..space]) == quantity.High && Head(figure[(space + 1)..]) == Head(quantity.Of);
    }

    private static double? Number(string digits) => digits.Length == 0 ? null : double.Parse(digits, CultureInfo.InvariantCulture);

    private static string Head(string? noun) => Words.Normal(noun).Split(' ')[^1].TrimEnd('s');

    private double Share(int count) => Math.Round(100.0 * count / Math.Max(1, gold.Count), 1);

    private void Miss(string kind, GoldStatement wanted, string rest = "") =>
        Misses.Add($"{kind,-11} {wanted.Document[..Math.Min(3, wanted.Document.Length)]}  {(wanted.Content.Length > 70 ? wanted.Content[..70] : wanted.Content)}{rest}");
}
