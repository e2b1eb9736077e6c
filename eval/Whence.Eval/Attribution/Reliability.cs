namespace Whence.Eval.Attribution;

/// <summary>Is what the reader gives as its confidence how often it is right? Right: linked to an attribution that was wanted.</summary>
/// <param name="Rows">Tenth by tenth.</param>
/// <param name="Count">How many attributions have a confidence.</param>
/// <param name="Without">How many have none; they stand in no row.</param>
/// <param name="Error">The expected calibration error: the distance of mean and share right over the tenths, weighed by their counts; 0 to 1.</param>
/// <param name="TopError">The same of attributions that lie inside no other: annotated articles may not have the others; null when there are none.</param>
public sealed record Reliability(IReadOnlyList<ReliabilityRow> Rows, int Count, int Without, double Error, double? TopError)
{
    private const int Tenths = 10;

    /// <summary>Measures it; null when the reader gives no confidence at all.</summary>
    internal static Reliability? Of(IReadOnlyList<ReadArticle> articles)
    {
        List<(double Confidence, bool IsRight, bool IsNested)> given = [];
        var without = 0;
        foreach (var article in articles)
        {
            for (var i = 0; i < article.Read.Count; i++)
            {
                if (article.Read[i].Confidence is { } confidence)
                    given.Add((confidence, article.Links.Contains(i), article.Read[i].IsNested));
                else
                    without++;
            }
        }
        if (given.Count == 0)
            return null;
        List<(double, bool)> all = [.. given.Select(one => (one.Confidence, one.IsRight))], top = [.. given.Where(one => !one.IsNested).Select(one => (one.Confidence, one.IsRight))];
        var rows = Table(all);
        return new(rows, all.Count, without, ErrorOf(rows), top.Count == 0 ? null : ErrorOf(Table(top)));
    }

    private static List<ReliabilityRow> Table(List<(double Confidence, bool IsRight)> given)
    {
        var tenths = given.ToLookup(one => Math.Clamp((int)(Tenths * one.Confidence), 0, Tenths - 1));
        return
        [
            .. Enumerable.Range(0, Tenths).Select(tenth => tenths[tenth].ToList() is { Count: > 0 } there
                ? new ReliabilityRow((double)tenth / Tenths, there.Count, there.Average(one => one.Confidence), there.Average(one => one.IsRight ? 1.0 : 0))
                : new((double)tenth / Tenths, 0, null, null)),
        ];
    }

    private static double ErrorOf(List<ReliabilityRow> rows) =>
        rows.Sum(row => row.Count * Math.Abs((row.Mean ?? 0) - (row.Right ?? 0))) / rows.Sum(row => row.Count);
}
