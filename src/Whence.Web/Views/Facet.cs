namespace Whence.Web.Views;

/// <summary>One line of a list that narrows the ledger.</summary>
/// <param name="Word">What it is called.</param>
/// <param name="Value">Its value in the address.</param>
/// <param name="Href">Where choosing it (or dropping it, when chosen) leads.</param>
/// <param name="Count">How many claims have it; null when that is not counted.</param>
/// <param name="IsOn">Whether it is chosen.</param>
public sealed record Facet(string Word, string Value, string Href, int? Count, bool IsOn);
