namespace Whence.Web.Views;

/// <summary>A piece of a page's text that is all of one kind.</summary>
/// <param name="Text">The words.</param>
/// <param name="Kind">What they are.</param>
public sealed record Piece(string Text, PieceKind Kind);
