using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Whence.Taggers;

/// <summary>Weights of one byte, a row a feature, found by the feature's key: the low bits are the row, the high ones must agree with the row's last lane.</summary>
/// <remarks>A feature that training never saw finds, but for one in some hundreds, no row: it does not borrow another one's weights.</remarks>
public sealed class FeatureTable
{
    private readonly sbyte[] _weights;
    private readonly uint _mask;

    private FeatureTable(int bits, int lanes)
    {
        (Bits, Lanes, _mask) = (bits, lanes, (1u << bits) - 1);
        _weights = new sbyte[lanes << bits];
    }

    /// <summary>Rows, as a power of two.</summary>
    public int Bits { get; }

    /// <summary>Lanes of a row, a multiple of eight; the last one tells whose row it is.</summary>
    public int Lanes { get; }

    /// <summary>The weights of <paramref name="features"/>: where two want one row, the heavier has it.</summary>
    public static FeatureTable Of(int bits, int lanes, IEnumerable<(uint Key, sbyte[] Weights)> features)
    {
        ArgumentNullException.ThrowIfNull(features);
        var table = new FeatureTable(bits, lanes);
        foreach (var (key, weights) in features.OrderByDescending(f => f.Weights.Sum(w => (long)w * w)).ThenBy(f => f.Key))
        {
            var row = table._weights.AsSpan((int)(key & table._mask) * lanes, lanes);
            if (row[^1] != 0)
                continue;
            weights.CopyTo(row);
            row[^1] = (sbyte)Print(key);
        }
        return table;
    }

    /// <summary>Where the weights of <paramref name="key"/> start; -1 when it has none.</summary>
    public int this[uint key]
    {
        get
        {
            var at = (int)(key & _mask) * Lanes;
            return _weights[at + Lanes - 1] == (sbyte)Print(key) ? at : -1;
        }
    }

    /// <summary>Eight weights from <paramref name="at"/> on.</summary>
    public ReadOnlySpan<sbyte> Eight(int at) => _weights.AsSpan(at, 8);

    /// <summary>Reads a table as <see cref="Save"/> wrote it.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static FeatureTable Load(Stream from)
    {
        ArgumentNullException.ThrowIfNull(from);
        var head = new byte[12];
        from.ReadExactly(head);
        var (bits, lanes, count) = (BinaryPrimitives.ReadInt32LittleEndian(head), BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(4)), BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(8)));
        if (bits is < 4 or > 24 || lanes is < 8 or > 64 || lanes % 8 != 0 || count < 0 || count > 1 << bits)
            throw new InvalidDataException("The model's table of features is damaged; build the program again.");
        var table = new FeatureTable(bits, lanes);
        var steps = new ushort[count];
        from.ReadExactly(MemoryMarshal.AsBytes(steps.AsSpan()));
        var bytes = new byte[count * lanes];
        from.ReadExactly(bytes);
        var at = 0;
        for (var i = 0; i < count; i++)
        {
            at = (at + steps[i]) & (int)table._mask;
            var row = table._weights.AsSpan(at * lanes, lanes);
            for (var l = 0; l < row.Length; l++)
                row[l] = (sbyte)bytes[l * count + i];
        }
        return table;
    }

    /// <summary>Writes the rows that are taken: how far each is from the one before, then their weights lane by lane.</summary>
    public void Save(Stream to)
    {
        ArgumentNullException.ThrowIfNull(to);
        var rows = Enumerable.Range(0, 1 << Bits).Where(row => _weights[row * Lanes + Lanes - 1] != 0).ToArray();
        var head = new byte[12];
        BinaryPrimitives.WriteInt32LittleEndian(head, Bits);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), Lanes);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(8), rows.Length);
        to.Write(head);
        ushort[] steps = [.. rows.Select((row, i) => checked((ushort)(row - (i == 0 ? 0 : rows[i - 1]))))];
        to.Write(MemoryMarshal.AsBytes(steps.AsSpan()));
        var lane = new byte[rows.Length];
        for (var l = 0; l < Lanes; l++)
        {
            for (var i = 0; i < rows.Length; i++)
                lane[i] = (byte)_weights[rows[i] * Lanes + l];
            to.Write(lane);
        }
    }

    /// <summary>The high bits of a key, never 0.</summary>
    private static byte Print(uint key) => (byte)((key >> 24) | 1);
}
