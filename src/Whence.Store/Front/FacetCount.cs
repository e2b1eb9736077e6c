namespace Whence.Store.Front;

/// <summary>A value by which claims can be narrowed.</summary>
/// <param name="Value">As it is asked for.</param>
/// <param name="Claims">How many claims have it under the present search, its own facet left aside.</param>
public sealed record FacetCount(string Value, int Claims);
