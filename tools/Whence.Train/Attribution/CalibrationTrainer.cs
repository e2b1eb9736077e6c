using System.Globalization;
using Whence.Attributions;
using Whence.Taggers;
using Whence.Text;

namespace Whence.Train.Attribution;

/// <summary>Fits the curves from doubts to probabilities, on articles read by a tagger that saw the other half of them.</summary>
internal static class CalibrationTrainer
{
    private const int Rounds = 400;
    private const float Rate = 0.3f;

    /// <summary>One attribution that the tagger took part in.</summary>
    private readonly record struct Case(float[] Doubts, bool Seconded, bool Right, double Confidence, string Rule);

    /// <summary>The curves, from articles each read by a tagger that has not seen it: <paramref name="unseen"/>, by fold.</summary>
    public static Calibration Learn(IReadOnlyList<(Article Article, GoldSpans Gold)> train, IReadOnlyList<AttributionTagger> unseen) =>
        Learn(train.SelectMany((a, i) => Cases(unseen[Folds.Of(i)], a.Article)));

    /// <summary>The curves of <paramref name="tagger"/>, from <paramref name="articles"/> that it has not seen.</summary>
    public static Calibration Learn(AttributionTagger tagger, IEnumerable<Article> articles) => Learn(articles.SelectMany(article => Cases(tagger, article)));

    private static Calibration Learn(IEnumerable<Case> found)
    {
        var cases = found.ToList();
        return new([.. Fit(cases.Where(c => c.Doubts.Length > 0 && !c.Seconded)), .. Fit(cases.Where(c => c.Doubts.Length > 0 && c.Seconded))]);
    }

    /// <summary>How often what was given a probability was right, in tenths; and how often what a rule alone found was right.</summary>
    public static IEnumerable<string> Reliability(AttributionTagger tagger, IReadOnlyList<Article> articles)
    {
        var cases = articles.SelectMany(a => Cases(tagger, a)).ToList();
        yield return "| confidence | attributions | mean | right |";
        foreach (var bin in cases.GroupBy(c => Math.Min(9, (int)(c.Confidence * 10))).OrderBy(g => g.Key))
            yield return string.Create(CultureInfo.InvariantCulture, $"| {bin.Key / 10.0:F1}–{(bin.Key + 1) / 10.0:F1} | {bin.Count()} | {bin.Average(c => c.Confidence):F2} | {bin.Average(c => c.Right ? 1.0 : 0):F2} |");
        foreach (var rule in cases.Where(c => c.Doubts.Length == 0).GroupBy(c => c.Rule, StringComparer.Ordinal).Where(g => g.Count() > 4).OrderByDescending(g => g.Count()))
            yield return string.Create(CultureInfo.InvariantCulture, $"  by rule alone: {rule.Key}: {rule.Count()}, right {rule.Average(c => c.Right ? 1.0 : 0):F2}, said {rule.Average(c => c.Confidence):F2}");
    }

    private static IEnumerable<Case> Cases(AttributionTagger tagger, Article article)
    {
        var tagged = tagger.Read(article.Reading);
        var gold = article.Gold.Select(g => (Source: Tokens(article.Reading, g.Source), Cue: Tokens(article.Reading, g.Cue), Content: Tokens(article.Reading, g.Content))).ToList();
        foreach (var found in new AttributionStage().Read(article.Reading with { Tagged = tagged, Layers = article.Reading.Layers | Layers.Tagged }).Attributions)
        {
            var (source, cue, content) = (Tokens(article.Reading, Pairs(found.Source)), Tokens(article.Reading, Pairs(found.Cue?.Spans ?? [])), Tokens(article.Reading, Pairs(found.Content)));
            var right = gold.Exists(g => Dice(g.Source, source) >= 0.5 && Dice(g.Cue, cue) >= 0.5 && Dice(g.Content, content) >= 0.5);
            var seen = found.Why.Contains("tagger") ? tagged.FirstOrDefault(t => cue.Contains(t.Cue.End - 1)) : null;
            yield return new(seen is null ? [] : [.. seen.Doubts], found.Why[0] != "tagger", right, found.Confidence ?? 0, found.Why[0] + (found.Inside is null ? "" : ", inside"));
        }
    }

    private static IEnumerable<(int Start, int End)> Pairs(IEnumerable<TextSpan> spans) => spans.Select(s => (s.Start, s.End));

    private static HashSet<int> Tokens(Reading reading, IEnumerable<(int Start, int End)> spans) => [.. spans.SelectMany(s => DevScore.In(reading, s))];

    private static double Dice(HashSet<int> a, HashSet<int> b) => a.Count + b.Count == 0 ? 1 : 2.0 * a.Count(b.Contains) / (a.Count + b.Count);

    private static float[] Fit(IEnumerable<Case> cases)
    {
        var all = cases.ToArray();
        var (weights, squares) = (new float[Calibration.Doubted], new float[Calibration.Doubted]);
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[weights.Length];
            foreach (var one in all)
            {
                var sum = 0.0;
                for (var i = 0; i < weights.Length; i++)
                    sum += weights[i] * one.Doubts[i];
                var error = 1 / (1 + Math.Exp(-sum)) - (one.Right ? 1 : 0);
                for (var i = 0; i < weights.Length; i++)
                    gradient[i] += error * one.Doubts[i] / all.Length;
            }
            for (var i = 0; i < weights.Length; i++)
            {
                squares[i] += (float)(gradient[i] * gradient[i]);
                weights[i] -= Rate * (float)gradient[i] / (MathF.Sqrt(squares[i]) + 1e-6f);
            }
        }
        return weights;
    }
}
