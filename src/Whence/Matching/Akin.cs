using Whence.Taggers;

namespace Whence.Matching;

/// <summary>What of one claim another one says, in the same words or in words near in meaning; each part from 0 to 1.</summary>
/// <param name="All">Of the weight of all its keys.</param>
/// <param name="Apart">Of the keys, those that stand for what both pages are about anyway hardly counted.</param>
/// <param name="Opening">Of the words that it opens with.</param>
internal readonly record struct Akin(double All, double Apart, double Opening)
{
    private const double Topic = 0.05; // what part of a key's weight counts where both pages are about it: nearly nothing, but all there is where a page is no longer than the claim
    private const double From = 0.45; // cosine from which two words are near in meaning
    private const double Most = 0.8; // what the nearest other word counts of the same one
    private const int MostOnStack = 128; // keys of a claim; few have more than forty

    /// <summary>Looks for each key of either one in the other: what of the first the second says, and what of the second the first.</summary>
    public static (Akin One, Akin Other) Both(Weighed a, Weighed b)
    {
        Span<double> bestOfA = a.Terms.Length <= MostOnStack ? stackalloc double[a.Terms.Length] : new double[a.Terms.Length];
        Span<double> bestOfB = b.Terms.Length <= MostOnStack ? stackalloc double[b.Terms.Length] : new double[b.Terms.Length];
        bestOfA.Clear();
        bestOfB.Clear();
        Same(a.Terms, b.Terms, bestOfA, bestOfB);
        Like(a.Terms, b.Terms, bestOfA, bestOfB);
        return (Sum(a, b, bestOfA), Sum(b, a, bestOfB));
    }

    private static void Same(Weighed.Term[] a, Weighed.Term[] b, Span<double> bestOfA, Span<double> bestOfB)
    {
        for (int i = 0, k = 0; i < a.Length && k < b.Length;)
        {
            var (one, other) = (a[i].Hash, b[k].Hash);
            if (one == other)
                bestOfA[i] = bestOfB[k] = 1;
            i += one <= other ? 1 : 0;
            k += other <= one ? 1 : 0;
        }
    }

    private static void Like(Weighed.Term[] a, Weighed.Term[] b, Span<double> bestOfA, Span<double> bestOfB)
    {
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i].Row == 0)
                continue;
            for (var k = 0; k < b.Length; k++)
            {
                if (b[k].Row == 0 || bestOfA[i] == 1 && bestOfB[k] == 1) // no nearer than the same
                    continue;
                var near = Most * (WordVectors.Cosine(a[i].Row, b[k].Row) - From) / (1 - From);
                bestOfA[i] = Math.Max(bestOfA[i], near);
                bestOfB[k] = Math.Max(bestOfB[k], near);
            }
        }
    }

    private static Akin Sum(Weighed a, Weighed b, ReadOnlySpan<double> bests)
    {
        var (all, apart, apartWeight, opening, openingWeight) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < bests.Length; i++)
        {
            var (term, best) = (a.Terms[i], bests[i]);
            all += best * term.Weight;
            var counts = a.IsAround(term.Hash) && b.IsAround(term.Hash) ? Topic * term.Weight : term.Weight;
            (apart, apartWeight) = (apart + best * counts, apartWeight + counts);
            if (term.Opens)
                (opening, openingWeight) = (opening + best * term.Weight, openingWeight + term.Weight);
        }
        return new(all / Math.Max(1, a.Weight), apart / Math.Max(Topic, apartWeight), opening / Math.Max(1, openingWeight));
    }
}
