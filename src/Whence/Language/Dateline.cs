using System.Collections.Immutable;

namespace Whence.Language;

/// <summary>Where and when a report was written, before its first words: <i>ORISTAD, 3 May (Northwire) –</i>.</summary>
/// <remarks>A sentence of its own, so that nobody is read as having said it.</remarks>
internal static class Dateline
{
    private const int Longest = 16; // tokens: "NEW ORISTAD, Veskaria, Sept. 21, 2024 (Northwire/Tarvon Today) –"
    private const int ShortestTown = 3;

    /// <summary>The first token behind the dateline that starts at <paramref name="first"/>; <paramref name="first"/> where there is none.</summary>
    public static int EndOf(ImmutableArray<Token>.Builder tokens, int first)
    {
        var (bracketed, marked, shouted) = (false, false, tokens[first] is { Kind: TokenKind.Word, Shape: WordShape.Capitals, Span.Length: >= ShortestTown });
        var open = false;
        for (var i = first; i + 1 < tokens.Count && i < first + Longest; i++)
        {
            var token = tokens[i];
            switch (token.Kind)
            {
                case TokenKind.Dash when open:
                    return first;
                case TokenKind.Dash:
                    return i > first && (bracketed || shouted && (marked || token.Span.Start > tokens[i - 1].Span.End)) && tokens[i + 1] is { IsCapital: true } or { Kind: TokenKind.Quote or TokenKind.Number } ? i + 1 : first;
                case TokenKind.Open when !open && !bracketed:
                    open = true;
                    break;
                case TokenKind.Close when open:
                    (open, bracketed) = (false, true);
                    if (shouted && tokens[i - 1] is { Kind: TokenKind.Word, Shape: WordShape.Capitals } && tokens[i - 2].Kind == TokenKind.Open && tokens[i + 1] is { Kind: TokenKind.Word, Shape: WordShape.Capital })
                        return i + 1; // "ORISTAD (TNA) The council said …"
                    break;
                case TokenKind.Comma or TokenKind.Number:
                    marked = true;
                    break;
                case TokenKind.Word when token.IsCapital && !bracketed:
                    shouted &= marked || token.Shape == WordShape.Capitals;
                    break;
                case TokenKind.Other when open:
                    break;
                default:
                    return first;
            }
        }
        return first;
    }
}
