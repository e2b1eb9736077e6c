using System.Collections.Immutable;

namespace Whence.Taggers;

/// <summary>What the accurate tagger sees of a token beside its word: columns of small numbers. Trainer and tagger share them.</summary>
public static class NeuralSight
{
    /// <summary>The columns: how many values each has, and how many numbers stand for one.</summary>
    public static ImmutableArray<(int Values, int Size)> Columns { get; } =
        [(2048, 16), (321, 24), (32, 12), (256, 8), (8, 6), (8, 4), (8, 6), (5, 5), (32, 6), (64, 5), (4, 2), (3, 2)];

    /// <summary>How many of the columns, the first ones, go by the word alone, its part of speech and its spelling; the others tell where it stands.</summary>
    public const int WordColumns = 7;

    /// <summary>Numbers that go by the word alone: its vectors and <see cref="WordColumns"/>.</summary>
    public static int WordSize { get; } = NeuralModel.VectorSize + NeuralModel.OwnSize + Columns[..WordColumns].Sum(column => column.Size);

    /// <summary>Numbers that tell where it stands.</summary>
    public static int PlaceSize { get; } = Columns[WordColumns..].Sum(column => column.Size);

    /// <summary>Numbers of a token in all.</summary>
    public static int Size { get; } = WordSize + PlaceSize;

    /// <summary>A token's values: ending, class, part of speech, kind, how often in cues, in sources, before contents, quotation, its shape, what stands beside it, place, tail.</summary>
    public static void Of(ref readonly WordSight word, Span<ushort> values)
    {
        ReadOnlySpan<uint> all = [word.Suffix % 2048, word.Cluster, word.Tag, word.Kind, word.Cue, word.Source, word.Opens, word.Quote, word.Quoted, word.Beside, word.Place, word.Tail];
        for (var c = 0; c < all.Length; c++)
            values[c] = (ushort)Math.Min(all[c], (uint)Columns[c].Values - 1);
    }
}
