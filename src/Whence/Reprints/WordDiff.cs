using System.Collections.Immutable;
using Whence.Text;

namespace Whence.Reprints;

/// <summary>Compares two texts word by word: a longest row of words that stand in both in the same order is kept, all others were lost or are new.</summary>
/// <remarks>
/// Words are compared as copies are (<see cref="Wording"/>): without case, accents and punctuation. Beginnings and ends that agree are set
/// aside first; what is left is aligned by Hunt and Szymanski's table, or, where it is too long for that, taken as rewritten.
/// </remarks>
public static class WordDiff
{
    private const int MostCells = 4_000_000;

    /// <summary>The runs of both texts, in order; of one place lost words come before new ones. Empty when neither has a word.</summary>
    public static ImmutableArray<EditedRun> Of(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return Of(a, new(0, a.Length), b, new(0, b.Length));
    }

    /// <summary>The runs of a part of each text, in places of the whole texts.</summary>
    public static ImmutableArray<EditedRun> Of(string a, TextSpan inA, string b, TextSpan inB)
    {
        var (x, y) = (Wording.Of(inA.In(a)), Wording.Of(inB.In(b)));
        var runs = ImmutableArray.CreateBuilder<EditedRun>();
        var (i, j) = (0, 0);
        foreach (var (p, q) in Kept(x, y))
        {
            Add(p, q);
            var end = runs.Count > 0 && runs[^1].Edit == Edit.Same && p == i && q == j ? runs[^1] : default;
            var (spanA, spanB) = (At(x, p, p + 1, inA), At(y, q, q + 1, inB));
            if (end.Words > 0)
                runs[^1] = new(Edit.Same, new(end.A.Start, spanA.End), new(end.B.Start, spanB.End), end.Words + 1);
            else
                runs.Add(new(Edit.Same, spanA, spanB, 1));
            (i, j) = (p + 1, q + 1);
        }
        Add(x.Count, y.Count);
        return runs.ToImmutable();

        void Add(int p, int q)
        {
            if (p > i)
                runs.Add(new(Edit.Lost, At(x, i, p, inA), default, p - i));
            if (q > j)
                runs.Add(new(Edit.New, default, At(y, j, q, inB), q - j));
        }
    }

    private static TextSpan At(Wording words, int first, int end, TextSpan part) => words.Span(first, end) is var span ? new(span.Start + part.Start, span.End + part.Start) : default;

    /// <summary>Pairs of words that are kept, ascending on both sides.</summary>
    private static IEnumerable<(int A, int B)> Kept(Wording a, Wording b)
    {
        var (first, endA, endB) = (0, a.Count, b.Count);
        while (first < endA && first < endB && a[first] == b[first])
            yield return (first, first++);
        while (endA > first && endB > first && a[endA - 1] == b[endB - 1])
            (endA, endB) = (endA - 1, endB - 1);
        if ((long)(endA - first) * (endB - first) <= MostCells)
        {
            foreach (var pair in Longest(a, b, first, endA, endB))
                yield return pair;
        }
        for (; endA < a.Count; endA++, endB++)
            yield return (endA, endB);
    }

    private static IEnumerable<(int A, int B)> Longest(Wording a, Wording b, int first, int endA, int endB)
    {
        var (rows, columns) = (endA - first, endB - first);
        if (rows == 0 || columns == 0)
            yield break;
        var lengths = new ushort[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
                lengths[i, j] = a[first + i] == b[first + j] ? (ushort)(lengths[i + 1, j + 1] + 1) : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }
        for (var (i, j) = (0, 0); i < rows && j < columns;)
        {
            if (a[first + i] == b[first + j])
                yield return (first + i++, first + j++);
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
                i++;
            else
                j++;
        }
    }
}
