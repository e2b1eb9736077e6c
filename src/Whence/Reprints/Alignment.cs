using System.Collections.Immutable;
using Whence.Text;

namespace Whence.Reprints;

/// <summary>Sets two texts side by side: which paragraph became which, and what became of its words.</summary>
/// <remarks>
/// Paragraphs keep their order: of all ways to pair them, the one with the most words in common is taken (Gale and Church 1993 align
/// sentences of translations so). A paragraph that went elsewhere stands alone on both sides.
/// </remarks>
public static class Alignment
{
    private const double LeastShare = 0.34; // of the words of both: less is two paragraphs on one subject
    private const int MostBlocks = 300;

    /// <summary>The paragraphs of both texts, each once, in order.</summary>
    /// <param name="a">The first text.</param>
    /// <param name="blocksOfA">Its paragraphs, ascending; what lies between them is left out.</param>
    /// <param name="b">The second text.</param>
    /// <param name="blocksOfB">Its paragraphs.</param>
    public static ImmutableArray<AlignedBlock> Of(string a, IReadOnlyList<TextSpan> blocksOfA, string b, IReadOnlyList<TextSpan> blocksOfB)
    {
        ArgumentNullException.ThrowIfNull(blocksOfA);
        ArgumentNullException.ThrowIfNull(blocksOfB);
        var (x, y) = (Bags(a, blocksOfA), Bags(b, blocksOfB));
        var rows = ImmutableArray.CreateBuilder<AlignedBlock>();
        var (i, j) = (0, 0);
        foreach (var (p, q) in Paired(x, y))
        {
            Alone(p, q);
            rows.Add(new(blocksOfA[p], blocksOfB[q], WordDiff.Of(a, blocksOfA[p], b, blocksOfB[q])));
            (i, j) = (p + 1, q + 1);
        }
        Alone(blocksOfA.Count, blocksOfB.Count);
        return rows.ToImmutable();

        void Alone(int p, int q)
        {
            for (; i < p; i++)
                rows.Add(new(blocksOfA[i], null, []));
            for (; j < q; j++)
                rows.Add(new(null, blocksOfB[j], []));
        }
    }

    private static List<(int A, int B)> Paired(ulong[][] a, ulong[][] b)
    {
        var pairs = new List<(int, int)>();
        var first = 0;
        while (first < a.Length && first < b.Length && a[first].AsSpan().SequenceEqual(b[first]))
            pairs.Add((first, first++));
        var (endA, endB) = (a.Length, b.Length);
        while (endA > first && endB > first && a[endA - 1].AsSpan().SequenceEqual(b[endB - 1]))
            (endA, endB) = (endA - 1, endB - 1);
        pairs.AddRange(Best(a, b, first, Math.Min(endA, first + MostBlocks), Math.Min(endB, first + MostBlocks)));
        for (; endA < a.Length; endA++, endB++)
            pairs.Add((endA, endB));
        return pairs;
    }

    private static IEnumerable<(int A, int B)> Best(ulong[][] a, ulong[][] b, int first, int endA, int endB)
    {
        var (rows, columns) = (endA - first, endB - first);
        var gains = new double[rows, columns];
        var best = new double[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                gains[i, j] = Gain(a[first + i], b[first + j]);
                best[i, j] = Math.Max(gains[i, j] > 0 ? gains[i, j] + best[i + 1, j + 1] : 0, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }
        for (var (i, j) = (0, 0); i < rows && j < columns;)
        {
            if (gains[i, j] > 0 && gains[i, j] + best[i + 1, j + 1] >= best[i, j])
                yield return (first + i++, first + j++);
            else if (best[i + 1, j] >= best[i, j + 1])
                i++;
            else
                j++;
        }
    }

    // How many words two paragraphs share, weighed by what part of both that is; 0 for too few.
    private static double Gain(ulong[] a, ulong[] b)
    {
        var shared = 0;
        for (var (i, j) = (0, 0); i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
                (shared, i, j) = (shared + 1, i + 1, j + 1);
            else if (a[i] < b[j])
                i++;
            else
                j++;
        }
        var share = a.Length + b.Length == 0 ? 0 : 2.0 * shared / (a.Length + b.Length);
        return share >= LeastShare ? shared * share : 0;
    }

    private static ulong[][] Bags(string text, IReadOnlyList<TextSpan> blocks) => [.. blocks.Select(block =>
    {
        var words = Wording.Of(block.In(text));
        var bag = new ulong[words.Count];
        for (var i = 0; i < bag.Length; i++)
            bag[i] = words[i];
        Array.Sort(bag);
        return bag;
    })];
}
