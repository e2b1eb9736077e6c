using System.Buffers;

namespace Whence.Store.Entries;

/// <summary>How people shorten the id of a page.</summary>
public static class PageIds
{
    /// <summary>The fewest digits that are taken for the beginning of a hash.</summary>
    public const int FewestDigits = 4;

    private const string Prefix = "sha256:";
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>The beginning of an id that <paramref name="typed"/> means, with or without <c>sha256:</c>, in any case; null when it can be none.</summary>
    public static string? Beginning(string typed)
    {
        var digits = typed.ToLowerInvariant();
        if (digits.StartsWith(Prefix, StringComparison.Ordinal))
            digits = digits[Prefix.Length..];
        return digits.Length >= FewestDigits && !digits.AsSpan().ContainsAnyExcept(Digits) ? Prefix + digits : null;
    }
}
