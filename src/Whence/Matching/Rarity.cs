using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Whence.Matching;

/// <summary>How rare a key is in the news: the natural logarithm of how many pages there are for each that has it (inverse document frequency).</summary>
/// <remarks>
/// Counted once over news that is no part of any ledger (<c>models/terms/MODEL.md</c>), so that it depends on no ledger and on no order of arrival.
/// <c>Rarity.Of(key)</c> takes what <see cref="Terms"/> gives: kin keys of words (<see cref="Lexicons.Kin"/>), names' words one by one, states by name.
/// From about 0.3 (on most pages) to <see cref="Most"/> (on hardly any).
/// </remarks>
public static class Rarity
{
    private const string Model = "models/terms/terms.bin";
    private const int Magic = 0x31524157;
    private const int MostKeys = 1 << 20;

    private const int HeadBits = 16; // of a key: few keys share as many

    private static readonly Lazy<(uint[] Keys, byte[] Steps, int[] Heads)> Table = new(Load);

    /// <summary>Steps of a unit: what one in the table stands for.</summary>
    public const double StepsPerUnit = 24;

    /// <summary>What keys that were never counted, or once or twice, have.</summary>
    public static double Most { get; } = 8;

    /// <summary>How rare <paramref name="key"/> is.</summary>
    public static double Of(string key) => Of(Hash(key));

    /// <summary>How rare the key with this hash is.</summary>
    public static double Of(uint hash)
    {
        var (keys, steps, heads) = Table.Value;
        var head = hash >> (32 - HeadBits);
        for (var at = heads[head]; at < heads[head + 1]; at++)
        {
            if (keys[at] == hash)
                return steps[at] / StepsPerUnit;
        }
        return Most;
    }

    /// <summary>The number that stands for a key: the same on every machine and in every version (FNV-1a over UTF-16).</summary>
    public static uint Hash(ReadOnlySpan<char> key)
    {
        var hash = 2166136261u;
        foreach (var c in key)
            hash = (hash ^ c) * 16777619;
        return hash;
    }

    /// <summary>Writes the table that <c>tools/Whence.Train</c> counted.</summary>
    /// <param name="to">Where.</param>
    /// <param name="rarity">By hash.</param>
    public static void Save(Stream to, IReadOnlyDictionary<uint, double> rarity)
    {
        ArgumentNullException.ThrowIfNull(rarity);
        var rows = rarity.OrderBy(row => row.Key).ToArray();
        using var brotli = new BrotliStream(to, CompressionLevel.SmallestSize, leaveOpen: true);
        var head = new byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(head, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), rows.Length);
        brotli.Write(head);
        brotli.Write(MemoryMarshal.AsBytes(rows.Select(row => row.Key).ToArray().AsSpan()));
        brotli.Write(rows.Select(row => (byte)Math.Clamp(Math.Round(row.Value * StepsPerUnit), 1, 255)).ToArray());
    }

    // The keys with one head stand from heads[head] to heads[head + 1]: a few, where halving the table would go through it seventeen times.
    private static (uint[] Keys, byte[] Steps, int[] Heads) Load()
    {
        using var model = typeof(Rarity).Assembly.GetManifestResourceStream(Model)
            ?? throw new InvalidOperationException($"The model {Model} is missing from the program; build it again with ./do build.");
        using var brotli = new BrotliStream(model, CompressionMode.Decompress);
        var head = new byte[8];
        brotli.ReadExactly(head);
        var count = BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(4));
        if (BinaryPrimitives.ReadInt32LittleEndian(head) != Magic || count is < 0 or > MostKeys)
            throw new InvalidDataException($"The model {Model} is of another kind than this program; build the program again.");
        var (keys, steps) = (new uint[count], new byte[count]);
        brotli.ReadExactly(MemoryMarshal.AsBytes(keys.AsSpan()));
        brotli.ReadExactly(steps);
        var heads = new int[(1 << HeadBits) + 1];
        foreach (var key in keys)
            heads[(key >> (32 - HeadBits)) + 1]++;
        for (var i = 1; i < heads.Length; i++)
            heads[i] += heads[i - 1];
        return (keys, steps, heads);
    }
}
