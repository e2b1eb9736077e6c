using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary>Quotation marks around a title, which quote nobody.</summary>
internal static class QuotedTitles
{
    /// <summary>Words before a title: "the show".</summary>
    public static Words Titled { get; } = Words.Listed("usage", "titled");

    private const int LongestTitle = 10; // tokens

    /// <summary>Whether the quotation is the title of a programme, a book, a forum: on the show "Oristad Tonight"; Northwire's "Morning Desk".</summary>
    public static bool IsTitle(Passage p, int quotation)
    {
        var open = p.TokenAt(p.Reading.Quotations[quotation].Span.Start);
        var close = p.TokenAt(p.Reading.Quotations[quotation].Span.End) - 1;
        if (open == 0 || close - open is < 2 or > LongestTitle || p.Tokens[open + 1].Shape == WordShape.Small)
            return false;
        if (p.Is(open - 1, Titled) || p.Kind(open - 1) == TokenKind.Comma && p.Is(open - 2, Titled))
            return true;
        if (p.Kind(open - 1) != TokenKind.Clitic && !p.Is(open - 1, "on") && !p.Is(open - 1, "for"))
            return false;
        for (var i = open + 1; i < close; i++)
        {
            if (!p.Tokens[i].IsCapital && !p.Is(i, WordLists.NameTies) && !(i == close - 1 && p.Kind(i) is TokenKind.Comma or TokenKind.Stop))
                return false;
        }
        return true;
    }
}
