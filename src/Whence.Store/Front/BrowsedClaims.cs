namespace Whence.Store.Front;

/// <summary>Claims with what could narrow them further.</summary>
/// <param name="Claims">The part that was asked for, and how many there are in all.</param>
/// <param name="IsCapped">Whether the words stand in more claims than are looked at: then every count is a least one.</param>
/// <param name="Facets">Values with counts, most first; months newest first.</param>
/// <param name="Tabs">How many claims each part has under the same search.</param>
public sealed record BrowsedClaims(Slice<ClaimRow> Claims, bool IsCapped, IReadOnlyDictionary<FacetKind, IReadOnlyList<FacetCount>> Facets, IReadOnlyDictionary<ClaimTab, int> Tabs);
