namespace Whence.Web.Views;

/// <summary>Values of one kind by which the ledger can be narrowed.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Facets">The values.</param>
/// <param name="More">Where more of them, or fewer again, are shown; null when these are all.</param>
/// <param name="IsLong">Whether more are shown now.</param>
/// <param name="AsMarks">Whether each stands with its mark.</param>
public sealed record FacetGroup(string Title, IReadOnlyList<Facet> Facets, string? More, bool IsLong, bool AsMarks = false);
