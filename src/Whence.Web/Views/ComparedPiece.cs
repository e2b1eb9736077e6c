using Whence.Reprints;

namespace Whence.Web.Views;

/// <summary>A piece of a paragraph beside its partner.</summary>
/// <param name="Text">The words.</param>
/// <param name="Edit">What became of them; null for what stands between words.</param>
public sealed record ComparedPiece(string Text, Edit? Edit);
