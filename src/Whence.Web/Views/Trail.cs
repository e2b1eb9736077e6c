namespace Whence.Web.Views;

/// <summary>Where the trail of a claim ends, as far as this ledger sees.</summary>
/// <param name="End"><c>linked</c>, <c>named only</c>, <c>unnamed</c> or <c>none</c>.</param>
/// <param name="Words">The same in a sentence.</param>
/// <param name="Url">The link that the page gives; null when it gives none.</param>
public sealed record Trail(string End, string Words, string? Url);
