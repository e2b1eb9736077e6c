using Whence.Documents;
using Whence.Store;
using Whence.Text;

namespace Whence.Web.Views;

/// <summary>A row of the reader: a stretch of text, with the claims that begin in it beside it.</summary>
/// <param name="Span">Which stretch.</param>
/// <param name="Kind">The kind of block that it is part of.</param>
/// <param name="OpensBlock">Whether a block begins here.</param>
/// <param name="Claims">The claims that begin here.</param>
/// <param name="Pieces">The text in pieces, each of one kind.</param>
public sealed record TextRow(TextSpan Span, BlockKind Kind, bool OpensBlock, IReadOnlyList<ClaimRow> Claims, IReadOnlyList<Piece> Pieces);
