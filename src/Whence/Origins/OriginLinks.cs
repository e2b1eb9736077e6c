using System.Collections.Immutable;

namespace Whence.Origins;

/// <summary>What ties the claims of one answer to one another and to pages of the ledger, beside what they say themselves.</summary>
public sealed record OriginLinks
{
    /// <summary>Nothing ties them.</summary>
    public static OriginLinks None { get; } = new();

    /// <summary>Pairs of claims that are aligned in a copied passage. Enough of them to connect what was copied; not every pair is needed.</summary>
    public ImmutableArray<CopiedPair> Copied { get; init; } = [];

    /// <summary>By page id, whom the page credits: "Source: Northwire", a wire tag.</summary>
    public IReadOnlyDictionary<string, string> Credits { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>By claim id, the addresses that stand in or next to its attribution.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<string>> Urls { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>By address, the id of the page of the ledger that came from there. Only those of the addresses above and of the parties are asked for.</summary>
    public IReadOnlyDictionary<string, string> Pages { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Names of sources of whom the ledger holds a page of their own, in whatever answer it has a part.</summary>
    public IReadOnlySet<string> Held { get; init; } = ImmutableHashSet<string>.Empty;
}
