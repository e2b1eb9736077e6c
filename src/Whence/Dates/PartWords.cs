using System.Globalization;
using Whence.Language;
using Whence.Lexicons;

namespace Whence.Dates;

/// <summary>Reads parts of months and years: <i>mid-March, late April 2022, the end of May, summer 2022, last winter, earlier this year, this weekend</i>.</summary>
/// <remarks>A month's parts are its thirds: 1–10, 11–20, 21 to its end. Seasons are those of the northern half of the earth; a winter belongs to the year in which it starts.</remarks>
internal static class PartWords
{
    private const int FirstThird = 10;
    private const int SecondThird = 20;
    private const int MonthsInSeason = 3;
    private const string Mid = "mid-";

    private static readonly Words Parts = Words.Listed("date-words", "part");
    private static readonly Words Openers = Words.Listed("date-words", "part opener");
    private static readonly Words Units = new("year month week");

    /// <summary>The time that starts at the token; null when none does.</summary>
    public static Moment? At(Reading reading, Sentence sentence, int i)
    {
        if (reading.Tokens[i].Kind != TokenKind.Word)
            return null;
        var word = reading.Word(i);
        return word.Length switch
        {
            > 6 when word.StartsWith(Mid, StringComparison.OrdinalIgnoreCase) => OfMonth(reading, sentence, i, i, "mid"),
            < 3 => null,
            _ when !Openers.Has(word) => null,
            _ when Parts.Has(word) => OfMonth(reading, sentence, i, reading.Is(i + 1, "of") ? i + 2 : i + 1, word),
            _ when reading.Is(i, "earlier") || reading.Is(i, "later") => OfUnit(reading, sentence, i),
            _ => Season(reading, sentence, i) ?? Weekend(reading, sentence, i),
        };
    }

    /// <summary>"mid-March", "late April 2022", "the end of May".</summary>
    private static Moment? OfMonth(Reading reading, Sentence sentence, int start, int at, ReadOnlySpan<char> part)
    {
        if (at >= sentence.EndToken || (at == start ? MonthNamed(reading.Word(at)[Mid.Length..]) : DateWords.MonthOf(reading, at)) is not { } month)
            return null;
        var year = at + 1 < sentence.EndToken ? Year(reading.Word(at + 1)) : null;
        var third = part is "early" or "Early" or "beginning" or "start" or "Beginning" or "Start" ? 0 : part[0] is 'm' or 'M' ? 1 : 2;
        var end = year is null ? at + 1 : at + 2;
        var ahead = Tense.LooksAhead(reading, sentence, start, end);
        return new(start, end, TimePrecision.Month, page => new CalendarDate(Day: null, month, year).Near(page, ahead) is { } days ? Third(days, third) : null)
        {
            Date = year is null ? null : new CalendarDate(Day: null, month, year),
        };
    }

    private static Days Third(Days month, int third) => third switch
    {
        0 => month with { Last = month.First.AddDays(FirstThird - 1) },
        1 => new(month.First.AddDays(FirstThird), month.First.AddDays(SecondThird - 1)),
        _ => month with { First = month.First.AddDays(SecondThird) },
    };

    /// <summary>"earlier this year", "later this month".</summary>
    private static Moment? OfUnit(Reading reading, Sentence sentence, int i)
    {
        if (i + 2 >= sentence.EndToken || !reading.Is(i + 1, "this") || !Units.Has(reading.Word(i + 2)))
            return null;
        var earlier = reading.Is(i, "earlier");
        var precision = reading.Is(i + 2, "year") ? TimePrecision.Year : reading.Is(i + 2, "month") ? TimePrecision.Month : TimePrecision.Week;
        return new(i, i + 3, precision, day =>
        {
            var whole = precision == TimePrecision.Year ? Calendar.Of(day.Year, month: null, day: null) : precision == TimePrecision.Month ? Calendar.Month(day, 0) : Calendar.Week(day, 0);
            return whole is not { } days ? null : earlier ? days with { Last = day } : days with { First = day };
        });
    }

    /// <summary>"summer 2022", "the summer of 2022", "last winter".</summary>
    private static Moment? Season(Reading reading, Sentence sentence, int i)
    {
        var by = reading.Is(i, "last") ? -1 : reading.Is(i, "next") ? 1 : reading.Is(i, "this") ? 0 : (int?)null;
        var at = by is null ? i : i + 1;
        if (at >= sentence.EndToken || SeasonOf(reading.Word(at)) is not { } first)
            return null;
        if (by is { } shift)
            return new(i, at + 1, TimePrecision.Month, day => Relative(day, first, shift));
        var number = reading.Is(at + 1, "of") ? at + 2 : at + 1;
        if (number >= sentence.EndToken || Year(reading.Word(number)) is not { } year)
            return null;
        // its own first month stands for the whole, so that the page's day does not matter
        return new(i, number + 1, TimePrecision.Month, _ => Months(year, first)) { Date = new CalendarDate(Day: null, first, year) };
    }

    /// <summary>The season nearest behind (-1), ahead (1) or of the page's year (0).</summary>
    private static Days? Relative(DateOnly day, int first, int shift)
    {
        for (var year = day.Year + (shift > 0 ? 0 : shift == 0 ? 0 : 1); year >= day.Year - 2 && year <= day.Year + 2; year += shift >= 0 ? 1 : -1)
        {
            if (Months(year, first) is not { } days)
                return null;
            if (shift == 0 || shift < 0 && days.Last < day || shift > 0 && days.First > day)
                return days;
        }
        return null;
    }

    private static Days? Months(long year, int first) =>
        Calendar.Of(year, first, day: null) is { } opening && Calendar.Month(opening.First, MonthsInSeason - 1) is { } closing ? new Days(opening.First, closing.Last) : null;

    /// <summary>"this weekend", "last weekend", "over the weekend".</summary>
    private static Moment? Weekend(Reading reading, Sentence sentence, int i)
    {
        if (i + 1 >= sentence.EndToken || !reading.Is(i + 1, "weekend"))
            return null;
        var by = reading.Is(i, "last") ? -1 : reading.Is(i, "next") ? 1 : reading.Is(i, "this") ? 0 : (int?)null;
        if (by is null && !reading.Is(i, "the"))
            return null;
        var ahead = Tense.LooksAhead(reading, sentence, i, i + 2);
        return new(i, i + 2, TimePrecision.Day, day =>
        {
            // the weekend that is, or the one before, unless the sentence looks ahead
            var week = by is { } shift ? shift : ahead || day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : -1;
            return Calendar.Week(day, week) is { } days ? days with { First = days.Last.AddDays(-1) } : null;
        });
    }

    private static int? SeasonOf(ReadOnlySpan<char> word) =>
        word.Equals("spring", StringComparison.OrdinalIgnoreCase) ? 3
        : word.Equals("summer", StringComparison.OrdinalIgnoreCase) ? 6
        : word.Equals("autumn", StringComparison.OrdinalIgnoreCase) || word.Equals("fall", StringComparison.OrdinalIgnoreCase) ? 9
        : word.Equals("winter", StringComparison.OrdinalIgnoreCase) ? 12 : null;

    private static int? MonthNamed(ReadOnlySpan<char> word) =>
        word.Length > 2 && char.IsUpper(word[0]) && DateTime.TryParseExact(word, ["MMMM", "MMM"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month.Month : null;

    private static int? Year(ReadOnlySpan<char> word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1500 and < 2100 ? year : null;
}
