namespace Whence.Pages.Html;

/// <summary>A tag as it stands in the source.</summary>
/// <param name="Start">Its <c>&lt;</c>.</param>
/// <param name="End">The first character after it; for a script or style the first after its whole content.</param>
/// <param name="Name">Its name in lower case; empty for comments and declarations.</param>
/// <param name="Closes">Whether it is an end tag.</param>
/// <param name="Spaces">How many gaps lie between its attributes.</param>
internal readonly record struct Tag(int Start, int End, string Name, bool Closes, int Spaces);
