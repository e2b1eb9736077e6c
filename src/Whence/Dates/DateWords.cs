using System.Globalization;
using Whence.Language;
using Whence.Lexicons;

namespace Whence.Dates;

/// <summary>Reads dates by name: <i>April 1, 2022; 1 April; April 1 and 2; 1–3 April; March 2022; in March; in 2022; 2022-04-01</i>.</summary>
internal static class DateWords
{
    private const int FirstYear = 1500;
    private const int LastYear = 2100;

    private static readonly string[] Names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly Words Leading = Words.Listed("date-words", "leading");

    private static readonly Words Until = new("to until till through");

    // Names of months that are also other words.
    private static readonly Words TwoFaced = new("March May");

    /// <summary>The date that starts at the token and the first token after it; null when none does.</summary>
    /// <param name="reading">What is read.</param>
    /// <param name="i">The token.</param>
    /// <param name="end">The end of the sentence.</param>
    /// <param name="inRange">Whether the words before are the first half of a range.</param>
    public static (CalendarDate Date, int End)? At(Reading reading, int i, int end, bool inRange) =>
        reading.Tokens[i].Kind switch
        {
            TokenKind.Number => Iso(reading, i) ?? DayFirst(reading, i, end) ?? YearAlone(reading, i, end, inRange),
            TokenKind.Word => MonthFirst(reading, i, end, inRange),
            _ => null,
        };

    /// <summary>Several days of a month that start at the token, the first and the last of them, and the first token after; null when none do: <i>April 1 and 2; April 1-3, 2022; between 1 and 3 April</i>.</summary>
    /// <param name="reading">What is read.</param>
    /// <param name="i">The token.</param>
    /// <param name="end">The end of the sentence.</param>
    /// <param name="between">Whether "between" stands before: "and" then joins days that do not follow one another, too.</param>
    public static (CalendarDate First, CalendarDate Last, int End)? SeveralAt(Reading reading, int i, int end, bool between)
    {
        if (MonthOf(reading, i) is { } named)
        {
            return DayPair(reading, i + 1, end, between) is var (from, to, at) && !IsCounted(reading, at, end) && YearAfter(reading, at, end) is var (given, next)
                ? (new(from, named, given), new(to, named, given), next)
                : null;
        }
        if (DayPair(reading, i, end, between) is not var (first, last, behind))
            return null;
        behind += behind < end && reading.Document[reading.Tokens[behind].Span] is "of" ? 1 : 0;
        if (behind >= end || MonthOf(reading, behind) is not { } month)
            return null;
        var (year, after) = YearAfter(reading, behind + 1, end);
        return (new(first, month, year), new(last, month, year), after);
    }

    // "April 1 and 2 boats sank": the number counts boats.
    private static bool IsCounted(Reading reading, int i, int end) => i < end && (reading.Tokens[i].Tag is PosTag.Nouns or PosTag.Adjective || MonthOf(reading, i) is not null);

    private static (int First, int Last, int End)? DayPair(Reading reading, int i, int end, bool between)
    {
        if (i >= end || reading.Document[reading.Tokens[i].Span] is not [>= '0' and <= '9', ..] word)
            return null;
        if (word.IndexOf('-') is > 0 and var dash)
            return DayOf(word[..dash]) is { } opening && DayOf(word[(dash + 1)..]) is { } closing && opening < closing ? (opening, closing, i + 1) : null;
        if (i + 2 >= end || DayOf(word) is not { } first || DayOf(reading, i + 2) is not { } last || first >= last)
            return null;
        var joined = reading.Tokens[i + 1].Kind == TokenKind.Dash || reading.Is(i + 1, Until) || (between || last == first + 1) && reading.Document[reading.Tokens[i + 1].Span] is "and";
        return joined ? (first, last, i + 3) : null;
    }

    /// <summary>The month that the word names, 1 to 12; null when it names none.</summary>
    public static int? MonthOf(Reading reading, int i)
    {
        if ((uint)i >= (uint)reading.Tokens.Length || !reading.Tokens[i].IsCapital)
            return null;
        var word = reading.Document[reading.Tokens[i].Span];
        if (!WordLists.Months.Has(word))
            return null;
        for (var m = 0; m < Names.Length; m++)
        {
            if (word.StartsWith(Names[m], StringComparison.OrdinalIgnoreCase))
                return m + 1;
        }
        return null;
    }

    private static (CalendarDate, int)? Iso(Reading reading, int i) =>
        DateOnly.TryParseExact(reading.Document[reading.Tokens[i].Span], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (new CalendarDate(day.Day, day.Month, day.Year), i + 1)
            : null;

    private static (CalendarDate, int)? DayFirst(Reading reading, int i, int end)
    {
        if (DayOf(reading, i) is not { } day)
            return null;
        var at = i + 1 < end && reading.Document[reading.Tokens[i + 1].Span] is "of" ? i + 2 : i + 1;
        if (at >= end || MonthOf(reading, at) is not { } month)
            return null;
        var (year, after) = YearAfter(reading, at + 1, end);
        return (new(day, month, year), after);
    }

    private static (CalendarDate, int)? MonthFirst(Reading reading, int i, int end, bool inRange)
    {
        if (MonthOf(reading, i) is not { } month)
            return null;
        if (i + 1 < end && DayOf(reading, i + 1) is { } day && !(i + 2 < end && MonthOf(reading, i + 2) is not null))
        {
            var (year, after) = YearAfter(reading, i + 2, end);
            return (new(day, month, year), after);
        }
        if (YearAfter(reading, i + 1, end) is ({ } given, var next))
            return (new(Day: null, month, given), next);
        var word = reading.Document[reading.Tokens[i].Span];
        var led = i > 0 && Leading.Has(reading.Document[reading.Tokens[i - 1].Span]);
        var plain = reading.Tokens[i].Tag == PosTag.Name && !TwoFaced.Has(word) && !word.EndsWith(".") && word.Length > 3 && !IsInName(reading, i);
        return led || inRange || plain ? (new(Day: null, month, Year: null), i + 1) : null;
    }

    /// <summary>"June Carver", "Colonel August": a month's name in somebody's.</summary>
    private static bool IsInName(Reading reading, int i) => IsName(reading, i - 1) || IsName(reading, i + 1);

    private static bool IsName(Reading reading, int i) =>
        (uint)i < (uint)reading.Tokens.Length && reading.Tokens[i] is { Kind: TokenKind.Word, IsCapital: true, Tag: PosTag.Name } && !WordLists.TimeWords.Has(reading.Document[reading.Tokens[i].Span]);

    private static (int? Year, int End) YearAfter(Reading reading, int i, int end)
    {
        var at = i < end && reading.Tokens[i].Kind == TokenKind.Comma ? i + 1 : i;
        return at < end && YearOf(reading, at) is { } year ? (year, at + 1) : (null, i);
    }

    /// <summary>A year stands after a preposition and before no noun that it would count.</summary>
    private static (CalendarDate, int)? YearAlone(Reading reading, int i, int end, bool inRange)
    {
        if (YearOf(reading, i) is not { } year || i + 1 < end && reading.Tokens[i + 1].Tag is PosTag.Nouns)
            return null;
        return inRange || i > 0 && Leading.Has(reading.Document[reading.Tokens[i - 1].Span]) ? (new(Day: null, Month: null, year), i + 1) : null;
    }

    private static int? YearOf(Reading reading, int i)
    {
        var word = reading.Document[reading.Tokens[i].Span];
        return word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and < LastYear ? year : null;
    }

    /// <summary>A day of the month: <i>1, 21, 1st, 22nd</i>.</summary>
    private static int? DayOf(Reading reading, int i) => DayOf(reading.Document[reading.Tokens[i].Span]);

    private static int? DayOf(ReadOnlySpan<char> word)
    {
        if (word.Length is > 2 and <= 4 && (word.EndsWith("st") || word.EndsWith("nd") || word.EndsWith("rd") || word.EndsWith("th")))
            word = word[..^2];
        return word.Length <= 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;
    }
}
