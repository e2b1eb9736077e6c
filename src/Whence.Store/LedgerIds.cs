using System.Globalization;

namespace Whence.Store;

/// <summary>The ids by which people call things of a ledger: a letter and a number, <c>c12</c>, <c>q4</c>, <c>s3</c>, <c>e5</c>.</summary>
public static class LedgerIds
{
    /// <summary>The number in <paramref name="id"/>, whose letter may be in any case; null when it is no id of that letter.</summary>
    public static long? Number(string? id, char letter) =>
        id is [var first, .. var digits] && char.ToLowerInvariant(first) == letter && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
