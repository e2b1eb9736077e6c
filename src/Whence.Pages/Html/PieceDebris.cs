using Whence.Documents;
using Whence.Pages.PlainText;
using Whence.Pages.Setting;

namespace Whence.Pages.Html;

/// <summary>The furniture that stands among an HTML page's blocks, found as in plain text: a block is a line.</summary>
internal static class PieceDebris
{
    /// <summary>Sets <paramref name="pieces"/> without their debris; <paramref name="verbatim"/>: all of them.</summary>
    public static Draft Cut(List<Piece> pieces, string raw, Masthead masthead, bool verbatim)
    {
        foreach (var piece in pieces)
            Whitespace.Trim(piece);
        pieces.RemoveAll(piece => piece.Length == 0);
        foreach (var piece in pieces)
            if (piece is { Kind: BlockKind.Paragraph, Length: < 200 } && Credits.Line(piece.Text) is not null)
                piece.Kind = BlockKind.Credit;
        var galley = Galley.Set(pieces, raw);
        if (verbatim)
            return new() { Galley = galley, Masthead = masthead with { ReprintOf = Reprint.In(galley) } };
        List<Line> lines = [.. galley.Blocks.Select(block => new Line(block.Span.Start, block.Span.End, 1, 0))];
        var (cut, titleTwice) = Debris.In(galley.Text, lines);
        var gone = cut.Count(c => c);
        if (gone > 0)
            galley = Galley.Set([.. pieces.Where((_, i) => !cut[i])], raw);
        var notes = PlainTextReader.Noted(gone, titleTwice);
        return new() { Galley = galley, Masthead = masthead with { ReprintOf = Reprint.In(galley) }, Notes = notes };
    }
}
