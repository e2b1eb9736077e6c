namespace Whence.Web.Views;

/// <summary>A facet that can be dropped when nothing was found.</summary>
/// <param name="Name">What it narrows.</param>
/// <param name="Value">To what.</param>
/// <param name="Href">The address without it.</param>
/// <param name="Claims">How many claims there would be.</param>
public sealed record Offer(string Name, string Value, string Href, int Claims);
