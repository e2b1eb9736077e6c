using System.Globalization;
using Whence.Eval;
using Whence.Matching;

namespace Whence.Train.Matching;

/// <summary>From labelled pairs that a ledger compared to <c>models/likeness/pages.tsv</c>.</summary>
internal static class PagePriorTrainer
{
    private const double Penalty = 1;
    private const int Folds = 10;

    /// <summary>Says what ten folds give, then learns from all and writes the weights.</summary>
    public static void Run(string data, string output, TextWriter log)
    {
        List<(double[] Signs, bool IsSo, double Counts)> lessons = [.. Lessons.OfCompared(CorpusFolder.Locate(data, null, Environment.CurrentDirectory)).Select(lesson => ((double[])[lesson.Odds, lesson.Near], lesson.SameQuestion, 1.0))];
        log.WriteLine($"{lessons.Count} pairs that a ledger compared, {lessons.Count(lesson => lesson.IsSo)} of one question");
        foreach (var (name, signs) in ((string, Func<double[], double[]>)[])[("by likeness alone", all => [all[0]]), ("with the pages", all => all)])
        {
            var scored = Folded([.. lessons.Select(lesson => (signs(lesson.Signs), lesson.IsSo, lesson.Counts))]);
            var joined = scored.Where(pair => pair.Score >= Questions.Together).ToList();
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Folds} folds {name}: log loss {scored.Average(pair => -Math.Log(pair.IsSo ? pair.Score : 1 - pair.Score)):F3}; from {Questions.Together} on {joined.Count} pairs, {100.0 * joined.Count(pair => pair.IsSo) / Math.Max(1, joined.Count):F1} of a hundred right, {100.0 * joined.Count(pair => pair.IsSo) / scored.Count(pair => pair.IsSo):F1} of a hundred found"));
        }
        var weights = LogisticLearner.Learn(lessons, Penalty);
        using var file = new StreamWriter(output) { NewLine = "\n" };
        file.WriteLine("# What the pages of two claims add to their being alike (log odds). Made by tools/Whence.Train; see MODEL.md.");
        for (var i = 0; i < weights.Length; i++)
            file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{PagePrior.Names[i]}\t{weights[i]:0.####}"));
        log.WriteLine($"{output}: {weights.Length} weights");
    }

    private static List<(double Score, bool IsSo)> Folded(List<(double[] Signs, bool IsSo, double Counts)> lessons)
    {
        var scored = new List<(double, bool)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = LogisticLearner.Learn([.. lessons.Where((_, i) => i % Folds != fold)], Penalty);
            scored.AddRange(lessons.Where((_, i) => i % Folds == fold).Select(lesson => (LogisticLearner.Probability(weights, lesson.Signs), lesson.IsSo)));
        }
        return scored;
    }
}
