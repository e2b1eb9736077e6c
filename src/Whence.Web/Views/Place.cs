namespace Whence.Web.Views;

/// <summary>A stretch of a page as the world counts it: half-open, in Unicode code points.</summary>
/// <param name="Start">The first code point inside.</param>
/// <param name="End">The first after.</param>
/// <param name="InTitle">Whether it counts in a title that was given apart from the text.</param>
public readonly record struct Place(int Start, int End, bool InTitle);
