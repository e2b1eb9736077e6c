using System.IO.Compression;

namespace Whence.Store.Entries;

/// <summary>How original bytes are kept: Brotli where that is smaller, else as they are. Persisted codings only grow.</summary>
/// <remarks>Why Brotli at 5: docs/decisions/0003-the-ledger-on-disk.md has the measurement.</remarks>
internal static class Packing
{
    /// <summary>The bytes as they are.</summary>
    public const int Plain = 0;

    /// <summary>One Brotli stream (RFC 7932).</summary>
    public const int Brotli = 1;

    private const int Quality = 5;
    private const int Window = 22;

    /// <summary>The coding and the bytes to keep.</summary>
    public static (int Coding, byte[] Kept) Pack(ReadOnlySpan<byte> bytes)
    {
        var room = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, room, out var length, Quality, Window) && length < bytes.Length
            ? (Brotli, room[..length])
            : (Plain, bytes.ToArray());
    }

    /// <summary>The bytes as received.</summary>
    /// <param name="coding">How they are kept.</param>
    /// <param name="kept">What is kept.</param>
    /// <param name="size">How many they were; no more than that is ever unpacked.</param>
    /// <exception cref="InvalidDataException">They cannot be had back.</exception>
    public static byte[] Unpack(int coding, byte[] kept, long size)
    {
        if (coding == Plain)
            return kept;
        if (coding != Brotli)
            throw new InvalidDataException($"The bytes are kept in a coding ({coding}) that this version does not know.");
        if (size < 0)
            throw new InvalidDataException("The bytes are said to be less than none.");
        if (size > Array.MaxLength)
            throw new InvalidDataException("The bytes are said to be more than fit into memory.");
        var bytes = new byte[size];
        return BrotliDecoder.TryDecompress(kept, bytes, out var length) && length == size
            ? bytes
            : throw new InvalidDataException("The kept bytes cannot be unpacked.");
    }
}
