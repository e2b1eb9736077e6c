using Whence.Eval;
using Whence.Eval.Labels;
using Whence.Eval.Pairs;

namespace Whence.Train.Matching;

/// <summary>Pairs of claims to learn from: the labelled ones of the half to tune on, and those that were labelled for learning alone.</summary>
internal static class Lessons
{
    private const string Opposed = "opposed"; // the stratum of pairs in which one seems to deny the other, or to count otherwise

    /// <summary>The pairs of the half to tune on, on which both readers agree.</summary>
    public static IEnumerable<Lesson> OfPairs(CorpusFolder data) => Of(_ => "pairs", LabelledPair.PathOf(data, LabelHalf.Tune), PageCorpora.Read(data));

    /// <summary>Pairs that one reader labelled to learn from alone (<c>models/likeness/MODEL.md</c>).</summary>
    public static IEnumerable<Lesson> OfMore(CorpusFolder data) =>
        Of(pair => pair.Stratum == Opposed || char.IsDigit(pair.Stratum[0]) ? "doubtful" : "drawn", Path.Combine(data.Labels, "..", "..", "models", "likeness", "lessons.json"), PageCorpora.Read(data).Concat(PageCorpora.Read(data, "news-scale/allsides-conflict-2824.jsonl.gz")));

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
