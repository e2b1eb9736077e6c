using Whence.Language;
using Whence.Lexicons;

namespace Whence.Quantities;

/// <summary>Numbers that count nothing: years, days of a month, clock times, ages, scores, numbers of articles, channels and telephones.</summary>
internal static class NoCount
{
    private const int FirstYear = 1000;
    private const int LastYear = 2100;
    private const int LastDay = 31;
    private const int OldestPerson = 120;

    private static readonly Words Numbered = new(
        "article articles image photo picture slide section chapter channel resolution page paragraph no no. nos nos. number nr № # flight route highway motorway road room gate phase round type mark mk class version item table step volume part episode season grade protocol decree bill clause annex amendment rule stage tier level line sector form unit brigade regiment battalion army division corps tel phone fax call dial ext day week chapter apartment building house school hospital reactor boeing airbus windows title category area district checkpoint schedule agenda covid covid-19 mi su mig aged age turned turning issue");

    private static readonly Words Clocks = new("am pm a.m p.m a.m. p.m. o'clock o’clock gmt utc est edt cet cest hrs msk noon midnight bst");

    /// <summary>Whether the number from the token to <paramref name="end"/> counts nothing.</summary>
    public static bool IsNone(Line line, int i, int end, double value)
    {
        var word = line.Word(i);
        var spelled = !char.IsAsciiDigit(word[0]);
        if (!spelled && (IsYear(line, i, end, value, word) || IsClock(line, i, end) || IsAge(line, i, end, value) || IsMarker(line, i, end)))
            return true;
        if (WordLists.Months.Has(line.Word(i - 1)) && value <= LastDay || value <= LastDay && WordLists.Months.Has(line.Word(end)) && line.At(end).IsCapital)
            return true;
        if (Clocks.Has(line.Word(end)) || line.Is(end, "year") && line.Is(end + 1, "old") || line.Is(end, "years") && line.Is(end + 1, "old") || line.Is(end, "years") && line.Is(end + 1, "of") && line.Is(end + 2, "age"))
            return true;
        if (Numbered.Has(line.Word(i - 1)) && !(line.Is(i - 1, "call") || line.Is(i - 1, "day")) && (!spelled || !line.At(end).IsNoun))
            return true;
        return !spelled && IsNamed(line, i, end) || spelled && line.At(i).IsCapital && i > line.First && line.At(i - 1) is { Tag: PosTag.Name, IsCapital: true };
    }

    private static bool IsYear(Line line, int i, int end, double value, ReadOnlySpan<char> word)
    {
        if (word.Length != 4 || value is < FirstYear or >= LastYear || end != i + 1 || word.Contains(',') || word.Contains('.'))
            return false;
        // "2000 soldiers", but "the 2014 protests", "in 2022 soldiers …"
        var next = line.At(end);
        var plural = next.Tag is PosTag.Nouns || !next.IsCapital && next.Tag is PosTag.Noun or PosTag.Name or PosTag.VerbThird && line.Word(end) is [.., not 's', 's'] and { Length: > 4 };
        var counts = plural || next.Tag is PosTag.Adjective && next.Kind == TokenKind.Word && next.Span.Start > line.At(i).Span.End;
        return !counts || line.Is(i - 1, "in") || line.Is(i - 1, "the") || line.Is(i - 1, "since") || line.Is(i - 1, "of") && value is > 1900 and < 2100;
    }

    /// <summary>"9:30", "14.30 GMT"; a score, a ratio.</summary>
    private static bool IsClock(Line line, int i, int end) =>
        line.Is(end, TokenKind.Colon) && line.IsTied(end) && line.Is(end + 1, TokenKind.Number) && line.IsTied(end + 1)
        || line.Is(i - 1, TokenKind.Colon) && line.IsTied(i) && line.Is(i - 2, TokenKind.Number)
        || line.Is(i - 1, "+") && line.IsTied(i) || line.Is(i - 1, "/") && line.IsTied(i) || line.Is(end, "/") && line.IsTied(end) || line.Is(i - 1, "©") || line.Is(i - 1, "#");

    /// <summary>"Anna Carver, 45, said", "Carver (45)".</summary>
    private static bool IsAge(Line line, int i, int end, double value) =>
        end == i + 1 && value is > 0 and <= OldestPerson && line.At(i - 2) is { IsCapital: true, Tag: PosTag.Name }
        && (line.Is(i - 1, TokenKind.Comma) && (line.Is(end, TokenKind.Comma) || line.Is(end, TokenKind.Stop) || line.Is(end, "of") || line.Is(end, "from")) || line.Is(i - 1, TokenKind.Open) && line.Is(end, TokenKind.Close));

    /// <summary>"1. First", "2) Second" at the start of a line; a lone number.</summary>
    private static bool IsMarker(Line line, int i, int end) =>
        i == line.First && (end >= line.End || line.Is(end, TokenKind.Stop) || line.Is(end, TokenKind.Close)) || line.Is(i - 1, TokenKind.Open) && line.Is(end, TokenKind.Close) && i - 1 == line.First;

    /// <summary>"Brigade 47", "Channel 4": the number ends a name.</summary>
    private static bool IsNamed(Line line, int i, int end) =>
        line.At(i - 1) is { Tag: PosTag.Name or PosTag.Noun, IsCapital: true, Kind: TokenKind.Word } before && before.Span.Length > 1 && (before.Tag == PosTag.Name || i - 1 > line.First && !line.Is(end, TokenKind.Word) | line.At(end).Tag == PosTag.Noun)
        && !(line.At(end).Tag is PosTag.Nouns && !line.At(end).IsCapital) && !line.Is(i - 1, "between") && !line.Is(i - 1, "from") && BoundLexicon.StartingWith(line.Word(i - 1)).IsEmpty && !line.Is(end, "%") && !line.Is(end, "percent");
}
