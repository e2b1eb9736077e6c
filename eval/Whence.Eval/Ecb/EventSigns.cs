using Whence.Matching;
using Whence.Taggers;

namespace Whence.Eval.Ecb;

/// <summary>What speaks for two mentions being one event, in numbers.</summary>
internal static class EventSigns
{
    private const double LeastNear = 0.35;
    private const double Unlike = 0.05; // cosine of documents below which they tell of different stories
    private const double Alike = 0.2; // and above which of one

    /// <summary>Reckons them; the order of the two does not matter. Null for heads that have nothing to do with one another.</summary>
    /// <param name="a">The one.</param>
    /// <param name="b">The other.</param>
    /// <param name="pages">The cosine of their documents.</param>
    public static double[]? Of(EventMention a, EventMention b, double pages)
    {
        var near = a.Kin == b.Kin ? 1 : WordVectors.Cosine(a.Row, b.Row);
        if (near < LeastNear)
            return null;
        var (one, other) = Akin.Both(a.Sentence, b.Sentence);
        var (lemma, kin) = (a.Lemma == b.Lemma ? 1.0 : 0, a.Kin == b.Kin ? 1.0 : 0);
        var (most, least) = (Math.Max(one.All, other.All), Math.Min(one.All, other.All));
        var keys = a.Keys.Length + b.Keys.Length == 0 ? 0 : 2.0 * a.Keys.Intersect(b.Keys, StringComparer.Ordinal).Count() / (a.Keys.Length + b.Keys.Length);
        var beside = (a.Left is not null && (a.Left == b.Left || a.Left == b.Right) ? 0.5 : 0) + (a.Right is not null && (a.Right == b.Right || a.Right == b.Left) ? 0.5 : 0);
        var story = Math.Clamp((pages - Unlike) / (Alike - Unlike), 0, 1);
        var samePage = a.Document == b.Document;
        return
        [
            lemma, kin, near * near, keys, most, least, pages, beside, Math.Log(1 + Shared(a.Sentence.Terms, b.Sentence.Terms)) / 4,
            samePage ? 1 : 0, samePage && a.SentenceId == b.SentenceId ? 1 : 0, Signs.DaysDiffer(a.Sentence.Gist, b.Sentence.Gist) ? 1 : 0,
            kin * (a.Rare - 5), kin * Math.Sqrt(pages), lemma * pages, kin * least, kin * beside, a.IsVerb == b.IsVerb ? kin : 0, near * Math.Sqrt(pages), kin * story, near * near * story,
        ];
    }

    /// <summary>The weight of the keys that both have.</summary>
    private static double Shared(Weighed.Term[] a, Weighed.Term[] b)
    {
        var weight = 0.0;
        for (int i = 0, k = 0; i < a.Length && k < b.Length;)
        {
            var (one, other) = (a[i].Hash, b[k].Hash);
            weight += one == other ? a[i].Weight : 0;
            i += one <= other ? 1 : 0;
            k += other <= one ? 1 : 0;
        }
        return weight;
    }
}
