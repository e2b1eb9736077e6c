using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Whence.Taggers;

/// <summary>What training left: what it learned of words, and a weight in one byte for each feature and label.</summary>
/// <remarks><c>models/attribution/MODEL.md</c> has data, recipe, scores and limits.</remarks>
public sealed class RoleModel
{
    /// <summary>Lanes of a row of <see cref="NodeWeights"/>: the labels, padded.</summary>
    public const int NodeLanes = 8;

    /// <summary>Lanes of a row of <see cref="PairWeights"/>: the pairs of labels, padded.</summary>
    public const int PairLanes = 40;

    private const int Magic = 0x31544157;

    /// <summary>Which words behave alike.</summary>
    public required WordTable Clusters { get; init; }

    /// <summary>How often a word stood in cues, in sources, and before contents: three bits each.</summary>
    public required WordTable Lexicon { get; init; }

    /// <summary>Weights of a token's features, a row a feature, a lane a label.</summary>
    public required sbyte[] NodeWeights { get; init; }

    /// <summary>Weights of the features of pairs of labels.</summary>
    public required sbyte[] PairWeights { get; init; }

    /// <summary>Weights of a state with the label after it.</summary>
    public required short[] TurnWeights { get; init; }

    /// <summary>What a weight of 1 stands for, in natural logarithms.</summary>
    public required float Unit { get; init; }

    /// <summary>From the tagger's own doubts to a probability.</summary>
    public required Calibration Calibration { get; init; }

    /// <summary>Which spans belong together.</summary>
    public required LinkModel Links { get; init; }

    /// <summary>The same model with another linker.</summary>
    public RoleModel With(LinkModel links) => new()
    {
        Clusters = Clusters,
        Lexicon = Lexicon,
        NodeWeights = NodeWeights,
        PairWeights = PairWeights,
        TurnWeights = TurnWeights,
        Unit = Unit,
        Calibration = Calibration,
        Links = links,
    };

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
            Links = LinkModel.Load(brotli),
            NodeWeights = ReadLanes(brotli, RoleFeatures.NodeRows, NodeLanes, RoleLattice.Labels),
            PairWeights = ReadLanes(brotli, RoleFeatures.PairRows, PairLanes, RoleLattice.Edges),
        };
    }

    /// <summary>Writes the model, compressed.</summary>
    public void Save(Stream to)
    {
        using var brotli = new BrotliStream(to, CompressionLevel.SmallestSize);
        var head = new byte[8 + 2 * RoleLattice.Turns];
        BinaryPrimitives.WriteInt32LittleEndian(head, Magic);
        BinaryPrimitives.WriteSingleLittleEndian(head.AsSpan(4), Unit);
        MemoryMarshal.AsBytes(TurnWeights.AsSpan()).CopyTo(head.AsSpan(8));
        brotli.Write(head);
        Calibration.Save(brotli);
        Clusters.Save(brotli);
        Lexicon.Save(brotli);
        Links.Save(brotli);
        WriteLanes(brotli, NodeWeights, NodeLanes, RoleLattice.Labels);
        WriteLanes(brotli, PairWeights, PairLanes, RoleLattice.Edges);
    }

    private static sbyte[] ReadLanes(Stream from, int rows, int lanes, int used)
    {
        var weights = new sbyte[rows * lanes];
        var lane = new byte[rows];
        for (var l = 0; l < used; l++)
        {
            from.ReadExactly(lane);
            for (var row = 0; row < rows; row++)
                weights[row * lanes + l] = (sbyte)lane[row];
        }
        return weights;
    }

    private static void WriteLanes(Stream to, sbyte[] weights, int lanes, int used)
    {
        var lane = new byte[weights.Length / lanes];
        for (var l = 0; l < used; l++)
        {
            for (var row = 0; row < lane.Length; row++)
                lane[row] = (byte)weights[row * lanes + l];
            to.Write(lane);
        }
    }
}
