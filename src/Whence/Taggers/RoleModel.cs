using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Whence.Taggers;

/// <summary>What training left: what it learned of words, and a weight in one byte for each feature and label.</summary>
/// <remarks><c>models/attribution/MODEL.md</c> has data, recipe, scores and limits.</remarks>
public sealed record RoleModel
{
    /// <summary>Lanes of a row of <see cref="NodeWeights"/>: the labels, and whose row it is.</summary>
    public const int NodeLanes = 8;

    /// <summary>Lanes of a row of <see cref="PairWeights"/>: the pairs of labels, padded.</summary>
    public const int PairLanes = 40;

    private const int Magic = 0x33544157;

    /// <summary>Which words behave alike.</summary>
    public required WordTable Clusters { get; init; }

    /// <summary>How often a word stood in cues, in sources, and before contents: three bits each.</summary>
    public required WordTable Lexicon { get; init; }

    /// <summary>Weights of a token's features, a lane a label.</summary>
    public required FeatureTable NodeWeights { get; init; }

    /// <summary>Weights of the features of pairs of labels.</summary>
    public required FeatureTable PairWeights { get; init; }

    /// <summary>Weights of a state with the label after it.</summary>
    public required short[] TurnWeights { get; init; }

    /// <summary>What a weight of 1 stands for, in natural logarithms.</summary>
    public required float Unit { get; init; }

    /// <summary>From the tagger's own doubts to a probability.</summary>
    public required Calibration Calibration { get; init; }

    /// <summary>Where spans begin and end.</summary>
    public required CutModel Cuts { get; init; }

    /// <summary>Which spans belong together.</summary>
    public required RowWeights Links { get; init; }

    /// <summary>Reads a model as <see cref="Save"/> wrote it.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static RoleModel Load(Stream from)
    {
        using var brotli = new BrotliStream(from, CompressionMode.Decompress);
        var head = new byte[8 + 2 * RoleLattice.Turns];
        brotli.ReadExactly(head);
        if (BinaryPrimitives.ReadInt32LittleEndian(head) != Magic)
            throw new InvalidDataException("The attribution model is of another kind than this program; build the program again.");
        return new()
        {
            Unit = BinaryPrimitives.ReadSingleLittleEndian(head.AsSpan(4)),
            TurnWeights = MemoryMarshal.Cast<byte, short>(head.AsSpan(8)).ToArray(),
            Calibration = Calibration.Load(brotli),
            Clusters = WordTable.Load(brotli),
            Lexicon = WordTable.Load(brotli),
            Cuts = CutModel.Load(brotli),
            Links = RowWeights.Load(brotli, LinkFeatures.Rows),
            NodeWeights = FeatureTable.Load(brotli),
            PairWeights = FeatureTable.Load(brotli),
        };
    }

    /// <summary>Writes the model, compressed.</summary>
    public void Save(Stream to)
    {
        using var brotli = new BrotliStream(to, CompressionLevel.SmallestSize, leaveOpen: true);
        var head = new byte[8 + 2 * RoleLattice.Turns];
        BinaryPrimitives.WriteInt32LittleEndian(head, Magic);
        BinaryPrimitives.WriteSingleLittleEndian(head.AsSpan(4), Unit);
        MemoryMarshal.AsBytes(TurnWeights.AsSpan()).CopyTo(head.AsSpan(8));
        brotli.Write(head);
        Calibration.Save(brotli);
        Clusters.Save(brotli);
        Lexicon.Save(brotli);
        Cuts.Save(brotli);
        Links.Save(brotli);
        NodeWeights.Save(brotli);
        PairWeights.Save(brotli);
    }
}
