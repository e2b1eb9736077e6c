namespace Whence.Web.Drawing;

/// <summary>The mark of one origin with the rows that leave from it, while it is laid out.</summary>
internal sealed class ChainMark(IReadOnlyList<ChainRow> rows)
{
    private const double Gap = 6;

    /// <summary>The rows that leave from it, from the top.</summary>
    public IReadOnlyList<ChainRow> Rows { get; } = rows;

    /// <summary>One of its strands: all have its origin and its tone.</summary>
    public Strand Strand => Rows[0].Strand;

    /// <summary>Its height in the picture.</summary>
    public double Y { get; private set; }

    /// <summary>How far its labels reach below it.</summary>
    public double Below => 10 + (15 * Rows[0].OriginNote.Count);

    private double Above => 12 + (16 * Rows[0].OriginName.Count);

    /// <summary>The marks of <paramref name="rows"/>, those that count as one together, each as near the middle of its rows as its labels let it.</summary>
    public static IReadOnlyList<ChainMark> Of(IReadOnlyList<ChainRow> rows)
    {
        var marks = rows.Where(row => row.Strand.Tone != Tone.Bare)
            .GroupBy(row => row.Strand.Bracket).SelectMany(bracket => bracket.GroupBy(row => row.Strand.Origin.Key))
            .Select(group => new ChainMark([.. group])).ToList();
        Settle(marks, rows);
        return marks;
    }

    /// <summary>
    /// Least squares under order and least distance: without the distances it is a rising regression,
    /// solved by joining neighbours that stand the wrong way round until none does.
    /// </summary>
    private static void Settle(List<ChainMark> marks, IReadOnlyList<ChainRow> rows)
    {
        var (pools, offsets) = (new List<(double Sum, int Count)>(), new double[marks.Count]);
        for (var i = 0; i < marks.Count; i++)
        {
            offsets[i] = i == 0 ? 0 : offsets[i - 1] + marks[i - 1].Below + marks[i].Above + Gap;
            pools.Add((marks[i].Rows.Average(row => row.Y) - offsets[i], 1));
            while (pools.Count > 1 && pools[^2].Sum / pools[^2].Count > pools[^1].Sum / pools[^1].Count)
            {
                pools[^2] = (pools[^2].Sum + pools[^1].Sum, pools[^2].Count + pools[^1].Count);
                pools.RemoveAt(pools.Count - 1);
            }
        }
        var places = pools.SelectMany(pool => Enumerable.Repeat(pool.Sum / pool.Count, pool.Count)).ToList();
        for (var i = 0; i < marks.Count; i++)
            marks[i].Y = Math.Round(offsets[i] + Math.Max(rows[0].Y, Math.Min(places[i], rows[^1].Y - offsets[^1])), 1);
    }
}
