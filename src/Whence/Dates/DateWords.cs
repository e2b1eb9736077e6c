using System.Globalization;
using Whence.Language;
using Whence.Lexicons;

namespace Whence.Dates;

/// <summary>Reads dates by name: <i>April 1, 2022; 1 April; March 2022; in March; in 2022; 2022-04-01</i>.</summary>
internal static class DateWords
{
    private const int FirstYear = 1500;
    private const int LastYear = 2100;

    private static readonly string[] Names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly Words Leading = Words.Listed("date-words", "leading");

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
    private static int? DayOf(Reading reading, int i)
    {
        var word = reading.Document[reading.Tokens[i].Span];
        if (word.Length is > 2 and <= 4 && (word.EndsWith("st") || word.EndsWith("nd") || word.EndsWith("rd") || word.EndsWith("th")))
            word = word[..^2];
        return word.Length <= 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;
    }
}
