using Whence.Language;
using Whence.Lexicons;

namespace Whence.Names;

/// <summary>By what other name the page says that somebody goes: "Aldo <i>“Tiger”</i> Berg", "Aldo Berg, call sign <i>“Tiger”</i>", "Aldo Berg aka <i>Tiger</i>".</summary>
internal static class Nicknames
{
    private const int Longest = 2; // words of a nickname
    private const int Reach = 5; // tokens between a name and the words that say it

    private static readonly Words Saying = new("callsign call-sign aka a.k.a. alias nicknamed");
    private static readonly Words Signs = new("sign signs");
    private static readonly Words Between = new("with the his her whose is of who goes by also known under nom de guerre");

    /// <summary>The given name before a nickname that stands before the surname at <paramref name="surname"/>: "<i>Aldo</i> “Tiger” Berg", "<i>Aldo</i> (Tiger) Berg"; and the nickname's tokens. -1 where none does.</summary>
    public static int GivenBefore(Reading reading, int surname, out Range nickname)
    {
        var tokens = reading.Tokens;
        var (close, open) = (surname - 1, surname - 2);
        nickname = default;
        if (close < 3 || tokens[close].Kind is not (TokenKind.Quote or TokenKind.Close))
            return -1;
        while (open > 0 && close - open <= Longest && tokens[open].Kind == TokenKind.Word)
            open--;
        if (open < 1 || close - open is < 2 or > Longest + 1 || tokens[open].Kind != (tokens[close].Kind == TokenKind.Quote ? TokenKind.Quote : TokenKind.Open) || !tokens[close - 1].IsCapital)
            return -1;
        nickname = (open + 1)..close;
        return tokens[open - 1].IsCapital && GivenNames.Find(reading.Word(open - 1)) is not null && tokens[open - 1].Span.End + 1 == tokens[open].Span.Start ? open - 1 : -1;
    }

    /// <summary>The tokens of the nickname that the words behind a name tell, which ends before <paramref name="end"/>; empty where none do.</summary>
    public static Range Behind(Reading reading, int end)
    {
        var tokens = reading.Tokens;
        var i = end < tokens.Length && tokens[end].Kind is TokenKind.Comma or TokenKind.Open ? end + 1 : end;
        var last = Math.Min(tokens.Length - 1, i + Reach);
        while (i < last && Between.Has(reading.Word(i)) && !Saying.Has(reading.Word(i)) && !IsGuerre(reading, i))
            i++;
        if (i >= last)
            return default;
        if (Saying.Has(reading.Word(i)) || IsGuerre(reading, i))
            i++;
        else if (reading.Word(i - 1) is "known" && reading.Word(i) is "as")
            i++;
        else if (reading.Word(i) is "call" && Signs.Has(reading.Word(i + 1)))
            i += 2;
        else
            return default;
        while (i < tokens.Length && (tokens[i].Kind == TokenKind.Quote || reading.Word(i) is "is" or "of"))
            i++;
        var first = i;
        while (i < tokens.Length && i - first < Longest && tokens[i] is { Kind: TokenKind.Word, IsCapital: true })
            i++;
        return first..i;
    }

    private static bool IsGuerre(Reading reading, int i) => reading.Word(i) is "guerre" && reading.Word(i - 1) is "de";
}
