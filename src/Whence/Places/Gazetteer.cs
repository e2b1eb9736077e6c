using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Whence.Places;

/// <summary>Inhabited places by every Latin name (<c>places.bin</c>, made by <c>tools/Whence.Compile</c> from GeoNames): searched where it lies, nothing is unpacked into objects.</summary>
public sealed class Gazetteer
{
    private const string Resource = "lexicons/en/places.bin";
    private const int LongestName = 128;
    private const int HeadLength = 8;

    private static readonly Lazy<Gazetteer> Shared = new(() =>
    {
        using var packed = typeof(Gazetteer).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The list {Resource} is missing from the program; build it again with ./do build.");
        using var plain = new BrotliStream(packed, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        plain.CopyTo(bytes);
        return new(bytes.ToArray());
    });

    private readonly byte[] _bytes;
    private readonly int _places;
    private readonly int _names;

    private Gazetteer(byte[] bytes)
    {
        _bytes = bytes;
        _places = Int(0);
        _names = Int(4);
    }

    /// <summary>The program's own, loaded once.</summary>
    public static Gazetteer Own => Shared.Value;

    /// <summary>The places of this very name, in no order of merit; empty when there are none.</summary>
    public IReadOnlyList<Place> Find(ReadOnlySpan<char> name)
    {
        Span<byte> key = stackalloc byte[LongestName];
        if (name.IsEmpty || !Encoding.UTF8.TryGetBytes(name, key, out var length))
            return [];
        key = key[..length];
        var (low, high) = (0, _names);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (NameAt(middle).SequenceCompareTo(key) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        if (low == _names || !NameAt(low).SequenceEqual(key))
            return [];
        var found = new List<Place>();
        for (; low < _names && NameAt(low).SequenceEqual(key); low++)
            found.Add(PlaceAt(Int(Meanings + low * 4)));
        return found;
    }

    private int Countries => HeadLength + _places * 16;

    private int MainNames => Countries + _places * 2;

    private int Ends => MainNames + _places * 4;

    private int Meanings => Ends + _names * 4;

    private int Letters => Meanings + _names * 4;

    private Place PlaceAt(int i) => new(
        string.Create(CultureInfo.InvariantCulture, $"geonames:{Int(HeadLength + i * 4)}"),
        Encoding.UTF8.GetString(NameAt(Int(MainNames + i * 4))),
        Int(HeadLength + (_places + i) * 4) / 1000.0,
        Int(HeadLength + (_places * 2 + i) * 4) / 1000.0,
        Int(HeadLength + (_places * 3 + i) * 4),
        Encoding.ASCII.GetString(_bytes, Countries + i * 2, 2));

    private ReadOnlySpan<byte> NameAt(int i) => _bytes.AsSpan((Letters + (i == 0 ? 0 : Int(Ends + (i - 1) * 4)))..(Letters + Int(Ends + i * 4)));

    private int Int(int at) => BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(at));
}
