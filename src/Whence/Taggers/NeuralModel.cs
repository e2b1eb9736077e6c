using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Whence.Taggers;

/// <summary>What training left of the accurate tagger: word vectors, embeddings of what a token looks like, two recurrent layers.</summary>
/// <remarks><c>models/attribution/MODEL.md</c> has data, recipe, scores and limits. Weights come in one byte each.</remarks>
public sealed class NeuralModel
{
    /// <summary>Numbers of a word's vector, learned from much text without annotations.</summary>
    public const int VectorSize = 100;

    /// <summary>Numbers of a frequent word's second vector, learned from the annotated articles.</summary>
    public const int OwnSize = 32;

    private const int Magic = 0x314E4157;

    /// <summary>Rows of word vectors by word.</summary>
    public required WordTable Words { get; init; }

    /// <summary>The vectors, <see cref="VectorSize"/> bytes a row; row 0 is for words without one.</summary>
    public required sbyte[] Vectors { get; init; }

    /// <summary>What 1 in <see cref="Vectors"/> stands for.</summary>
    public required float VectorUnit { get; init; }

    /// <summary>Rows of second vectors by word.</summary>
    public required WordTable OwnWords { get; init; }

    /// <summary>The second vectors, <see cref="OwnSize"/> a row.</summary>
    public required float[] Own { get; init; }

    /// <summary>For each of <see cref="NeuralSight.Columns"/> its vectors, a row a value.</summary>
    public required float[][] Embeddings { get; init; }

    /// <summary>The layers: inputs, forward and backward weights of the first and the second, and the scores.</summary>
    public required PackedLayer[] Layers { get; init; }

    /// <summary>Weights of a state with the label after it.</summary>
    public required float[] Turns { get; init; }

    /// <summary>From the tagger's own doubts to a probability.</summary>
    public required Calibration Calibration { get; init; }

    /// <summary>Reads a model as <see cref="Save"/> wrote it.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static NeuralModel Load(Stream from)
    {
        using var brotli = new BrotliStream(from, CompressionMode.Decompress);
        if (ReadInt(brotli) != Magic)
            throw new InvalidDataException("The accurate attribution model is of another kind than this program; build the program again.");
        return new()
        {
            Calibration = Calibration.Load(brotli),
            Turns = ReadFloats(brotli, RoleLattice.Turns),
            Words = WordTable.Load(brotli),
            VectorUnit = ReadFloats(brotli, 1)[0],
            Vectors = ReadBytes(brotli),
            OwnWords = WordTable.Load(brotli),
            Own = ReadFloats(brotli, ReadInt(brotli)),
            Embeddings = [.. NeuralSight.Columns.Select(column => ReadFloats(brotli, column.Values * column.Size))],
            Layers = [.. Enumerable.Range(0, PackedLayer.Count).Select(_ => PackedLayer.Load(brotli))],
        };
    }

    /// <summary>Writes the model, compressed.</summary>
    public void Save(Stream to)
    {
        using var brotli = new BrotliStream(to, CompressionLevel.SmallestSize, leaveOpen: true);
        WriteInt(brotli, Magic);
        Calibration.Save(brotli);
        WriteFloats(brotli, Turns);
        Words.Save(brotli);
        WriteFloats(brotli, [VectorUnit]);
        WriteInt(brotli, Vectors.Length);
        brotli.Write(MemoryMarshal.AsBytes(Vectors.AsSpan()));
        OwnWords.Save(brotli);
        WriteInt(brotli, Own.Length);
        WriteFloats(brotli, Own);
        foreach (var embedding in Embeddings)
            WriteFloats(brotli, embedding);
        foreach (var layer in Layers)
            layer.Save(brotli);
    }

    /// <summary>Writes what the word by itself is in numbers, <see cref="NeuralSight.WordSize"/> of them.</summary>
    public void PutWord(ref readonly WordSight word, Span<float> to)
    {
        var vector = Vectors.AsSpan(Words[word.Word] * VectorSize, VectorSize);
        for (var i = 0; i < vector.Length; i++)
            to[i] = vector[i] * VectorUnit;
        Own.AsSpan(OwnWords[word.Word] * OwnSize, OwnSize).CopyTo(to[VectorSize..]);
        Put(in word, 0, NeuralSight.WordColumns, to[(VectorSize + OwnSize)..]);
    }

    /// <summary>Writes where the word stands in numbers, <see cref="NeuralSight.PlaceSize"/> of them.</summary>
    public void PutPlace(ref readonly WordSight word, Span<float> to) => Put(in word, NeuralSight.WordColumns, NeuralSight.Columns.Length, to);

    private void Put(ref readonly WordSight word, int column, int end, Span<float> to)
    {
        Span<ushort> values = stackalloc ushort[NeuralSight.Columns.Length];
        NeuralSight.Of(in word, values);
        for (var at = 0; column < end; column++)
        {
            var size = NeuralSight.Columns[column].Size;
            Embeddings[column].AsSpan(values[column] * size, size).CopyTo(to[at..]);
            at += size;
        }
    }

    private static int ReadInt(Stream from)
    {
        Span<byte> bytes = stackalloc byte[4];
        from.ReadExactly(bytes);
        return BinaryPrimitives.ReadInt32LittleEndian(bytes);
    }

    private static void WriteInt(Stream to, int number)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        to.Write(bytes);
    }

    private static sbyte[] ReadBytes(Stream from)
    {
        var count = ReadInt(from);
        if (count is < 0 or > 1 << 25 || count % VectorSize != 0)
            throw new InvalidDataException("The accurate attribution model's word vectors are damaged; build the program again.");
        var bytes = new sbyte[count];
        from.ReadExactly(MemoryMarshal.AsBytes(bytes.AsSpan()));
        return bytes;
    }

    // Halves: sixteen bits hold what training can tell apart.
    private static float[] ReadFloats(Stream from, int count)
    {
        if (count is < 0 or > 1 << 22)
            throw new InvalidDataException("The accurate attribution model is damaged; build the program again.");
        var halves = new Half[count];
        from.ReadExactly(MemoryMarshal.AsBytes(halves.AsSpan()));
        return [.. halves.Select(h => (float)h)];
    }

    private static void WriteFloats(Stream to, ReadOnlySpan<float> numbers)
    {
        var halves = new Half[numbers.Length];
        for (var i = 0; i < halves.Length; i++)
            halves[i] = (Half)numbers[i];
        to.Write(MemoryMarshal.AsBytes(halves.AsSpan()));
    }
}
