using System.Security.Cryptography;
using System.Text;

namespace Whence;

/// <summary>Stable ids, derived from content.</summary>
public static class Ids
{
    /// <summary><paramref name="prefix"/>, a colon and 16 hexadecimal digits of the SHA-256 of <paramref name="content"/> in UTF-8.</summary>
    public static string Of(string prefix, string content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(content), hash);
        return $"{prefix}:{Convert.ToHexStringLower(hash[..8])}";
    }

    /// <summary><c>sha256:</c> and the whole hash of <paramref name="bytes"/>.</summary>
    public static string OfBytes(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return $"sha256:{Convert.ToHexStringLower(hash)}";
    }
}
