using System.Buffers;
using System.IO.Compression;

namespace Whence.Pages.Decoding;

/// <summary>Bytes that came packed by gzip (RFC 1952).</summary>
internal static class Gzip
{
    /// <summary>To how many bytes a file may unpack: a small file can be made to unpack to any length.</summary>
    public const int Most = 256 << 20;

    private const int Least = 18; // bytes of a head and a tail around nothing

    /// <summary>Whether <paramref name="bytes"/> begin as gzip does.</summary>
    public static bool Looks(ReadOnlySpan<byte> bytes) => bytes is [0x1F, 0x8B, ..];

    private static Refusal Broken => new("gzip", "its gzip data are broken or end too early; fetch the file again");

    /// <summary>What <paramref name="packed"/> unpack to, or why they do not.</summary>
    /// <param name="packed">The bytes as received.</param>
    /// <param name="most">To how many bytes they may unpack.</param>
    public static (ReadOnlyMemory<byte> Bytes, Refusal? Refusal) Unpack(ReadOnlyMemory<byte> packed, int most = Most)
    {
        if (packed.Length < Least)
            return (packed, Broken);
        using var source = new MemoryStream(packed.ToArray(), writable: false);
        using var stream = new GZipStream(source, CompressionMode.Decompress);
        using var plain = new MemoryStream();
        var part = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            for (int read; (read = stream.Read(part)) > 0; plain.Write(part, 0, read))
            {
                if (plain.Length + read > most)
                    return (packed, new("too-large", $"it unpacks to more than {most >> 20} MB; unpack it and give it in parts"));
            }
        }
        catch (InvalidDataException)
        {
            return (packed, Broken);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(part);
        }
        return (plain.GetBuffer().AsMemory(0, (int)plain.Length), null);
    }
}
