using Whence.Matching;
using Whence.Taggers;

namespace Whence.Eval.Ecb;

/// <summary>What speaks for two mentions being one event, in numbers.</summary>
internal static class EventSigns
{
    /// <summary>How many there are.</summary>
    public const int Count = 18;

    /// <summary>Reckons them; the order of the two does not matter.</summary>
    public static double[] Of(EventMention a, EventMention b)
    {
        Span<double> sentence = stackalloc double[Signs.Names.Count];
        Signs.Of(a.Sentence, b.Sentence, sentence);
        var (lemma, kin) = (a.Lemma == b.Lemma ? 1.0 : 0, a.Kin == b.Kin ? 1.0 : 0);
        var near = kin == 1 ? 1 : Math.Max(0, WordVectors.Cosine(a.Row, b.Row));
        var (most, least, pages) = (sentence[0], sentence[1], sentence[9]);
        var keys = a.Keys.Length + b.Keys.Length == 0 ? 0 : 2.0 * a.Keys.Intersect(b.Keys, StringComparer.Ordinal).Count() / (a.Keys.Length + b.Keys.Length);
        var beside = (a.Left is not null && (a.Left == b.Left || a.Left == b.Right) ? 0.5 : 0) + (a.Right is not null && (a.Right == b.Right || a.Right == b.Left) ? 0.5 : 0);
        var samePage = a.Document == b.Document;
        return
        [
            lemma, kin, near, near * near * near, keys, most, least, pages, beside, sentence[7],
            samePage ? 1 : 0, samePage && a.SentenceId == b.SentenceId ? 1 : 0, Signs.DaysDiffer(a.Sentence.Gist, b.Sentence.Gist) ? 1 : 0,
            kin * (a.Rare - 5), kin * pages, kin * least, kin * beside, a.IsVerb == b.IsVerb ? kin : 0,
        ];
    }
}
