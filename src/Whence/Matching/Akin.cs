using System.Collections.Immutable;
using Whence.Taggers;

namespace Whence.Matching;

/// <summary>What of one claim another one says, in the same words or in words near in meaning; each part from 0 to 1.</summary>
/// <param name="All">Of the weight of all its keys.</param>
/// <param name="Words">Of its words outside names.</param>
/// <param name="Apart">Of the keys that do not stand for what both pages are about anyway.</param>
/// <param name="Near">Of the weight of all its keys, those that stand around the other one counted, too.</param>
/// <param name="Aligned">How many of its words have a likely counterpart.</param>
internal readonly record struct Akin(double All, double Words, double Apart, double Near, int Aligned)
{
    private const double From = 0.45; // cosine from which two words are near in meaning
    private const double Most = 0.8; // what the nearest other word counts of the same one
    private const double Around = 0.7; // what a key counts that stands around the other one
    private const double Counterpart = 0.4;

    /// <summary>Looks for each key of <paramref name="a"/> in <paramref name="b"/>.</summary>
    public static Akin Of(Weighed a, Weighed b)
    {
        var (all, words, wordWeight, apart, apartWeight, near, aligned) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0);
        foreach (var term in a.Terms)
        {
            var best = Best(term, b.Terms);
            all += best * term.Weight;
            near += (best < Around && b.Gist.Near.BinarySearch(term.Hash) >= 0 ? Around : best) * term.Weight;
            if (term.Word >= 0)
            {
                words += best * term.Weight;
                wordWeight += term.Weight;
                aligned += best > Counterpart ? 1 : 0;
            }
            if (!a.IsAround(term.Hash) || !b.IsAround(term.Hash))
            {
                apart += best * term.Weight;
                apartWeight += term.Weight;
            }
        }
        return new(all / Math.Max(1, a.Weight), words / Math.Max(1, wordWeight), apart / Math.Max(1, apartWeight), near / Math.Max(1, a.Weight), aligned);
    }

    private static double Best(Weighed.Term term, Weighed.Term[] others)
    {
        var best = 0.0;
        foreach (var other in others)
        {
            if (term.Hash == other.Hash)
                return 1;
            if (term.Row > 0 && other.Row > 0)
                best = Math.Max(best, Most * (WordVectors.Cosine(term.Row, other.Row) - From) / (1 - From));
        }
        return best;
    }
}
