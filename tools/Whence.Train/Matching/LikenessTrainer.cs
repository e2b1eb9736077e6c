using System.Diagnostics;
using System.Globalization;
using Whence.Eval;
using Whence.Matching;

namespace Whence.Train.Matching;

/// <summary>From labelled pairs of claims to <c>models/likeness/likeness.tsv</c>.</summary>
internal static class LikenessTrainer
{
    private const double Penalty = 10;
    private const int Folds = 10;

    /// <summary>Says what ten folds of the pairs to tune on give, then learns from all lessons and writes the weights.</summary>
    public static void Run(string data, string output, TextWriter log)
    {
        var clock = Stopwatch.StartNew();
        var folder = CorpusFolder.Locate(data, null, Environment.CurrentDirectory);
        var (pairs, more) = (Lessons.OfPairs(folder).ToList(), Lessons.OfMore(folder).ToList());
        log.WriteLine($"{pairs.Count} pairs to tune on, {pairs.Count(lesson => lesson.SameQuestion)} of one question; {more.Count} more to learn from, {more.Count(lesson => lesson.SameQuestion)} of one question");
        var scored = Folded(pairs, more);
        var best = scored.Select(pair => pair.Score).Distinct().Order().MaxBy(at => F1(scored, at));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Folds} folds: F1 {100 * F1(scored, Likeness.Likely):F1} at {Likeness.Likely}, highest {100 * F1(scored, best):F1} at {best:F3}; log loss {scored.Average(pair => -Math.Log(pair.IsSame ? pair.Score : 1 - pair.Score)):F3}"));
        var weights = Learn(pairs, more);
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        using (var file = new StreamWriter(output) { NewLine = "\n" })
        {
            file.WriteLine("# How much each sign speaks for two claims being under one question (log odds). Made by tools/Whence.Train; see MODEL.md.");
            for (var i = 0; i < weights.Length; i++)
                file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(i < Signs.Names.Count ? Signs.Names[i] : "constant")}\t{weights[i]:0.####}"));
        }
        log.WriteLine($"{output}: {weights.Length} weights; {clock.Elapsed.TotalSeconds:F0} s");
    }

    private static List<(double Score, bool IsSame)> Folded(List<Lesson> pairs, List<Lesson> more)
    {
        var scored = new List<(double, bool)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = Learn(pairs.Where((_, i) => i % Folds != fold), more);
            scored.AddRange(pairs.Where((_, i) => i % Folds == fold).Select(lesson => (LogisticLearner.Probability(weights, lesson.Signs), lesson.SameQuestion)));
        }
        return scored;
    }

    /// <summary>Weights of the signs from all, the constant from <paramref name="pairs"/> alone: the others were drawn otherwise, with fewer of one question, so that each kind of them has a constant of its own that is not kept.</summary>
    private static double[] Learn(IEnumerable<Lesson> pairs, IReadOnlyCollection<Lesson> more)
    {
        string[] kinds = [.. more.Select(lesson => lesson.From).Distinct()];
        var weights = LogisticLearner.Learn([.. pairs.Concat(more).Select(lesson => ((double[])[.. lesson.Signs, .. kinds.Select(kind => kind == lesson.From ? 1.0 : 0)], lesson.SameQuestion, 1.0))], Penalty);
        return [.. weights[..^(kinds.Length + 1)], weights[^1]];
    }

    private static double F1(List<(double Score, bool IsSame)> scored, double at) =>
        2.0 * scored.Count(pair => pair.Score >= at && pair.IsSame) / Math.Max(1, scored.Count(pair => pair.Score >= at) + scored.Count(pair => pair.IsSame));
}
