using Whence.Eval;
using Whence.Eval.Labels;
using Whence.Eval.Pairs;
using Whence.Matching;

namespace Whence.Train.Matching;

/// <summary>Pairs of claims to learn from: the labelled ones of the half to tune on, and those that were labelled for learning alone.</summary>
internal static class Lessons
{
    private const string Conflicts = "news-scale/allsides-conflict-2824.jsonl.gz";
    private const string Opposed = "opposed"; // the stratum of pairs in which one seems to deny the other, or to count otherwise

    /// <summary>The pairs of the half to tune on, on which both readers agree.</summary>
    public static IEnumerable<Lesson> OfPairs(CorpusFolder data) => Of(_ => "pairs", LabelledPair.PathOf(data, LabelHalf.Tune), PageCorpora.Read(data));

    /// <summary>Pairs that one reader labelled to learn from alone (<c>models/likeness/MODEL.md</c>).</summary>
    public static IEnumerable<Lesson> OfMore(CorpusFolder data) =>
        Of(pair => pair.Stratum == Opposed || char.IsDigit(pair.Stratum[0]) ? "doubtful" : "drawn", Path.Combine(data.Labels, "..", "..", "models", "likeness", "lessons.json"), PageCorpora.Read(data).Concat(PageCorpora.Read(data, Conflicts)));

    /// <summary>Pairs that a ledger compared and one reader labelled: the log odds of their likeness, how near their pages are, and whether they are under one question.</summary>
    public static IEnumerable<(double Odds, double Near, bool SameQuestion)> OfCompared(CorpusFolder data)
    {
        var pages = new PairPages(PageCorpora.Read(data).Concat(PageCorpora.Read(data, Conflicts)));
        foreach (var pair in LabelledPair.Read(Path.Combine(data.Labels, "..", "..", "models", "likeness", "compared.json")).Where(pair => pages.Trouble(pair.First) is null && pages.Trouble(pair.Second) is null))
        {
            if (pages.Claim(pair.First) is not { } a || pages.Claim(pair.Second) is not { } b)
                continue;
            var (odds, near) = PagePrior.Signs(Likeness.Score(a, b).Question, pages.Kinship(pair.First, pair.Second));
            yield return (odds, near, pair.Passes[0] != PairLabel.Different);
        }
    }

    private static IEnumerable<Lesson> Of(Func<LabelledPair, string> from, string file, IEnumerable<CorpusPage> corpora)
    {
        var pages = new PairPages(corpora);
        foreach (var pair in LabelledPair.Read(file).Where(pair => pair.IsAgreed && pages.Trouble(pair.First) is null && pages.Trouble(pair.Second) is null))
        {
            if (pages.Claim(pair.First) is { } a && pages.Claim(pair.Second) is { } b)
                yield return Lesson.Of(from(pair), a, b, pair.Passes[0] != PairLabel.Different);
        }
    }
}
