using System.Collections.Immutable;
using Whence.Matching;

namespace Whence.Store.Sqlite.Links;

/// <summary>A claim with where it is kept.</summary>
/// <param name="Key">Its number: 12 of <c>c12</c>.</param>
/// <param name="Page">Its page's key.</param>
/// <param name="Place">The how-manieth of its page it is.</param>
/// <param name="PageRow">Its page.</param>
/// <param name="Urls">Where the links beside it lead.</param>
/// <param name="Claim">The claim.</param>
internal sealed record Filed(long Key, long Page, int Place, PageRow PageRow, ImmutableArray<string> Urls, FiledClaim Claim)
{
    /// <summary>By page and place, and so by content: the same whatever the order in which pages came.</summary>
    public static Comparer<Filed> ByContent { get; } = Comparer<Filed>.Create(static (one, other) =>
        string.CompareOrdinal(one.PageRow.Id, other.PageRow.Id) is not 0 and var pages ? pages : one.Place.CompareTo(other.Place));
}
