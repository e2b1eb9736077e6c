using System.Collections.Frozen;
using System.Collections.Immutable;
using Whence.Text;

namespace Whence.Language;

/// <summary>Cuts text into words, numbers and marks, in one pass and without copies.</summary>
/// <remarks>
/// Follows the Penn Treebank where the part-of-speech tagger must (<c>do|n't</c>, <c>Putin|'s</c>), but keeps hyphenated words,
/// abbreviations with inner stops (<c>U.S.</c>) and numbers with separators (<c>1,200</c>, <c>3.5</c>) whole.
/// </remarks>
public static class Tokenizer
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = FrozenSet.ToFrozenSet(
        ["mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "capt", "sgt", "brig", "adm", "cmdr", "gov", "sen", "rep", "st", "jr", "sr",
         "rev", "hon", "pres", "inc", "ltd", "co", "corp", "no", "nos", "vs", "etc", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
         "oct", "nov", "dec", "approx", "dept", "est", "fig", "vol", "al", "ft", "mt", "pvt", "cpl", "supt", "insp", "det", "atty", "amb", "sens", "reps", "govs", "gens",
         "drs", "profs", "messrs"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // In capitals they are something else: feet, and a paper; "estimated", and a time.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WrittenSmall = FrozenSet.ToFrozenSet(
        ["ft", "est", "al", "fig", "vol"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private const int LongestAside = 100; // UTF-16 units

    // Ends of sites' names that are no English words: "by" and "it" end sites, too, but more often begin a clause behind a stop that lost its blank.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Domains = FrozenSet.ToFrozenSet(
        ["com", "org", "net", "gov", "edu", "mil", "info", "eu", "tv", "uk", "au", "ca", "nz", "za", "ua", "ru", "pl", "de", "fr", "es", "pt", "nl", "ch",
         "cz", "sk", "hu", "ro", "bg", "md", "ge", "lt", "lv", "ee", "fi", "se", "dk", "tr", "il", "cn", "jp", "kr", "br", "mx"],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // What stands before or behind a dash that has lost one of its blanks, and not in a compound.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Apart = FrozenSet.ToFrozenSet(
        ["and", "or", "but", "he", "she", "it", "they", "we", "you", "the", "a", "an", "said", "says", "added", "wrote"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the tokens of <paramref name="span"/> of <paramref name="all"/> to <paramref name="tokens"/>, untagged, with offsets into <paramref name="all"/>.</summary>
    public static void Read(string all, TextSpan span, ImmutableArray<Token>.Builder tokens)
    {
        var text = all.AsSpan(0, span.End);
        var i = span.Start;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
                i++;
            else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsCombining(c))
                i = Word(text, i, tokens);
            else if (IsApostrophe(c) && i > span.Start && char.IsLetterOrDigit(text[i - 1]) && !(i + 1 < text.Length && text[i + 1] == c) && CliticLength(text, i) is > 0 and var length)
                i = Add(tokens, i, i + length, TokenKind.Clitic, WordShape.Small);
            else
                i = Mark(text, i, tokens);
        }
    }

    /// <summary>Whether <paramref name="c"/> can be an apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '‘' or '´' or '`';

    /// <summary>Whether the mark is a double quotation mark: one character, or two single ones set as one.</summary>
    internal static bool IsDoubleQuote(string text, Token mark) => mark.Span.Length == 2 || IsDoubleQuote(text[mark.Span.Start]);

    /// <summary>Whether <paramref name="c"/> is a quotation mark beyond doubt (an apostrophe is not).</summary>
    public static bool IsDoubleQuote(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '＂' or '″';

    private static bool IsCombining(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static int Word(ReadOnlySpan<char> text, int start, ImmutableArray<Token>.Builder tokens)
    {
        var i = start;
        var digits = false;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsLetter(c) || char.IsSurrogate(c) || IsCombining(c))
                i++;
            else if (char.IsDigit(c))
                (i, digits) = (i + 1, true);
            else if (IsTornCompound(text, start, i))
                i += 2;
            else if (!Joins(text, i, start))
                break;
            else
                i++;
        }
        i = WithAbbreviationStop(text, start, i);
        var word = text[start..i];
        if (word.Length > 3 && (word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase)))
        {
            Add(tokens, start, i - 3, TokenKind.Word, ShapeOf(word[..^3], digits: false));
            return Add(tokens, i - 3, i, TokenKind.Clitic, WordShape.Small);
        }
        var kind = char.IsDigit(word[0]) ? TokenKind.Number : TokenKind.Word;
        return Add(tokens, start, i, kind, ShapeOf(word, digits));
    }

    /// <summary>Whether the mark at <paramref name="i"/> ties letters or digits together.</summary>
    private static bool Joins(ReadOnlySpan<char> text, int i, int start)
    {
        if (i == start || i + 1 >= text.Length)
            return false;
        var (before, c, after) = (text[i - 1], text[i], text[i + 1]);
        return c switch
        {
            '-' or '‐' or '‑' or '_' or '&' or '@' => char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after),
            '.' => (char.IsDigit(before) && char.IsDigit(after)) || IsInitial(text, i, start) && char.IsLetter(after) || IsSite(text, i, start),
            ',' => char.IsDigit(before) && char.IsDigit(after) && i + 3 < text.Length && char.IsDigit(text[i + 2]) && char.IsDigit(text[i + 3])
                   && !(i + 4 < text.Length && char.IsDigit(text[i + 4])),
            '/' => char.IsDigit(before) && char.IsDigit(after),
            _ => IsApostrophe(c) && char.IsLetter(before) && char.IsLetter(after) && CliticLength(text, i) == 0,
        };
    }

    /// <summary>Whether a hyphen lies behind the blank at <paramref name="i"/> that belongs to the word before: <c>full -scale</c>, as machine translation sets it.</summary>
    private static bool IsTornCompound(ReadOnlySpan<char> text, int start, int i)
    {
        if (text[i] != ' ' || i + 3 >= text.Length || text[i + 1] != '-' || !char.IsLower(text[i + 2]) || !char.IsLetter(text[i - 1]) || text[start..i].Contains('-'))
            return false;
        var rest = text[(i + 2)..];
        var end = 1;
        while (end < rest.Length && char.IsLetter(rest[end]))
            end++;
        if (Apart.Contains(text[start..i]) || Apart.Contains(rest[..end]))
            return false;
        var near = rest[..Math.Min(rest.Length, LongestAside)];
        var close = near.IndexOf("- "); // "the town -long a ruin- fell": an aside
        return close < 1 || !char.IsLetter(near[close - 1]);
    }

    /// <summary>Whether the stop ties a site's name to its domain: <c>Northwire.com</c>.</summary>
    private static bool IsSite(ReadOnlySpan<char> text, int stop, int start)
    {
        var rest = text[(stop + 1)..];
        var end = 0;
        while (end < rest.Length && char.IsLetterOrDigit(rest[end]))
            end++;
        return stop - start > 1 && char.IsLetterOrDigit(text[stop - 1]) && end is > 1 and < 5 && Domains.Contains(rest[..end]);
    }

    /// <summary>Whether <paramref name="word"/> is the name of a site: <c>Northwire.com</c>.</summary>
    internal static bool IsSite(ReadOnlySpan<char> word) => word.LastIndexOf('.') is > 1 and var stop && Domains.Contains(word[(stop + 1)..]);

    private static bool IsInitial(ReadOnlySpan<char> text, int stop, int start) =>
        char.IsLetter(text[stop - 1]) && (stop - 1 == start || text[stop - 2] == '.');

    /// <summary>Takes the stop of <c>U.S.</c>, <c>J.</c>, <c>Gen.</c> into the word.</summary>
    private static int WithAbbreviationStop(ReadOnlySpan<char> text, int start, int end)
    {
        if (end >= text.Length || text[end] != '.' || end - start > 8)
            return end;
        var word = text[start..end];
        if ((word.Contains('.') && !IsSite(word)) || (word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I'))
            return end + 1;
        if (word.Equals("no", StringComparison.OrdinalIgnoreCase) && !(end + 2 < text.Length && (char.IsDigit(text[end + 1]) || char.IsDigit(text[end + 2]))))
            return end; // "no. 4", but "He said no. She left"
        return Abbreviations.Contains(word) && !(WrittenSmall.Contains(word) && !word.ContainsAnyExceptInRange('A', 'Z')) || IsSeat(word) || end + 1 < text.Length && text[end + 1] == ',' && char.IsUpper(word[0]) ? end + 1 : end;
    }

    /// <summary><c>D-Calif.</c>: a legislator's party and seat.</summary>
    private static bool IsSeat(ReadOnlySpan<char> word) => word.Length > 3 && word[1] == '-' && word[0] is 'D' or 'R' or 'I' && char.IsUpper(word[2]);

    /// <summary>How long the clitic at the apostrophe is: 's, 're, 've, 'll, 'd, 'm, or a bare one after s; 0 for none.</summary>
    private static int CliticLength(ReadOnlySpan<char> text, int apostrophe)
    {
        var rest = text[(apostrophe + 1)..];
        var letters = 0;
        while (letters < rest.Length && char.IsLetter(rest[letters]))
            letters++;
        var word = rest[..letters];
        if (letters == 1 && word[0] is 's' or 'S' or 'd' or 'm')
            return 2;
        if (letters == 2 && (word.Equals("re", StringComparison.OrdinalIgnoreCase) || word.Equals("ve", StringComparison.OrdinalIgnoreCase) || word.Equals("ll", StringComparison.OrdinalIgnoreCase)))
            return 3;
        return 0;
    }

    private static int Mark(ReadOnlySpan<char> text, int i, ImmutableArray<Token>.Builder tokens)
    {
        var c = text[i];
        var end = i + 1;
        var kind = TokenKind.Other;
        switch (c)
        {
            case ',' or '،' or '、':
                kind = TokenKind.Comma;
                break;
            case '.' or '!' or '?' or '…' or '。':
                kind = TokenKind.Stop;
                while (end < text.Length && text[end] is '.' or '!' or '?' or '…')
                    end++;
                break;
            case ':':
                kind = TokenKind.Colon;
                break;
            case ';':
                kind = TokenKind.Semicolon;
                break;
            case '–' or '—' or '―':
                kind = TokenKind.Dash;
                break;
            case '-':
                kind = TokenKind.Dash;
                while (end < text.Length && text[end] == '-')
                    end++;
                break;
            case '(' or '[' or '{':
                kind = TokenKind.Open;
                break;
            case ')' or ']' or '}':
                kind = TokenKind.Close;
                break;
            default:
                if (IsApostrophe(c) && end < text.Length && text[end] == c)
                    end++; // two single marks set as a double one
                if (IsDoubleQuote(c) || IsApostrophe(c) || c is '‚' or '‹' or '›')
                    kind = TokenKind.Quote;
                break;
        }
        return Add(tokens, i, end, kind, WordShape.None);
    }

    private static int Add(ImmutableArray<Token>.Builder tokens, int start, int end, TokenKind kind, WordShape shape)
    {
        tokens.Add(new(new(start, end), kind, shape, PosTag.Punctuation));
        return end;
    }

    /// <summary>How <paramref name="word"/> is written.</summary>
    public static WordShape ShapeOf(ReadOnlySpan<char> word) =>
        word.IsEmpty ? WordShape.None : ShapeOf(word, word.ContainsAnyInRange('0', '9'));

    private static WordShape ShapeOf(ReadOnlySpan<char> word, bool digits)
    {
        if (digits)
            return WordShape.Digits;
        if (!char.IsUpper(word[0]))
            return WordShape.Small;
        var (capitals, small) = (0, 0);
        foreach (var c in word)
        {
            if (char.IsUpper(c))
                capitals++;
            else if (char.IsLetter(c))
                small++;
        }
        if (small == 0)
            return capitals > 1 ? WordShape.Capitals : WordShape.Capital;
        return capitals > 1 && !word.Contains('-') ? WordShape.Mixed : WordShape.Capital;
    }
}
