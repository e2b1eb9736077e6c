using System.Net;
using Whence.Documents;
using Whence.Pages.Setting;

namespace Whence.Pages.Html;

/// <summary>The way for sources that no tree should be built of: tags out, paragraphs where blocks ended.</summary>
/// <remarks>
/// A tree builder takes time that grows with depth times length, and a hostile page makes both large. What counts as too much is
/// counted in tags, not in seconds: the same bytes are read the same way on every machine.
/// </remarks>
internal static class TagStripper
{
    private const int Deepest = 400, MostOpenStyles = 64, MostAttributes = 1000, Longest = 32 << 20;

    /// <summary>Whether a tree of <paramref name="raw"/> would cost too much.</summary>
    public static bool IsNeeded(string raw)
    {
        if (raw.Length > Longest)
            return true;
        int depth = 0, styles = 0;
        foreach (var tag in Tags.Of(raw))
        {
            var step = tag.Closes ? -1 : 1;
            if (tag.Name is "a" or "b" or "i" or "em" or "strong" or "font" or "u" or "s" or "small" or "big" or "code" or "tt" or "nobr" or "strike")
                styles = Math.Max(0, styles + step);
            else if (!IsLight(tag.Name))
                depth = Math.Max(0, depth + step);
            if (depth > Deepest || styles > MostOpenStyles || tag.Spaces > MostAttributes)
                return true;
        }
        return false;
    }

    /// <summary>Reads <paramref name="raw"/> as the text between its tags.</summary>
    public static Draft Read(string raw, bool verbatim)
    {
        var pieces = new List<Piece>();
        var piece = new Piece(BlockKind.Paragraph);
        var from = 0;
        foreach (var tag in Tags.Of(raw))
        {
            Take(piece, raw, from, tag.Start);
            from = Math.Max(from, tag.End);
            if (!Elements.IsBlock(tag.Name) || piece.Fragments.Count == 0)
                continue;
            pieces.Add(piece);
            piece = new(Elements.KindOf(tag.Name));
        }
        Take(piece, raw, from, raw.Length);
        pieces.Add(piece);
        return PieceDebris.Cut(pieces, raw, Masthead.Empty, verbatim);
    }

    private static void Take(Piece piece, string raw, int from, int to)
    {
        if (to <= from)
            return;
        if (raw.AsSpan(from, to - from).Contains('&'))
            Whitespace.Collapse(piece, WebUtility.HtmlDecode(raw[from..to]), [], null);
        else
            Whitespace.Collapse(piece, raw[from..to], [new(0, from, to - from)], null);
    }

    private static bool IsLight(string name) => name is "" or "p" or "li" or "td" or "th" or "tr" or "dt" or "dd" or "option" or "br" or "hr" or "img" or "input" or "meta" or "link"
        or "source" or "wbr" or "area" or "base" or "col" or "embed" or "param" or "track" or "path" or "thead" or "tbody" or "tfoot" or "colgroup" or "optgroup" or "rt" or "rp";
}
