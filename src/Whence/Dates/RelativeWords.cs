using System.Globalization;
using Whence.Language;
using Whence.Lexicons;

namespace Whence.Dates;

/// <summary>Reads times that lean on the page's day: <i>Wednesday, yesterday, last week, two weeks ago, the last two weeks</i>.</summary>
internal static class RelativeWords
{
    private const int HoursInDay = 24;

    private static readonly string[] Small = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly Words Back = Words.Listed("date-words", "back");
    private static readonly Words Forth = Words.Listed("date-words", "forth");
    private static readonly Words Openers = Words.Listed("date-words", "relative opener");

    /// <summary>The time that starts at the token; null when none does.</summary>
    public static Moment? At(Reading reading, Sentence sentence, int i)
    {
        var token = reading.Tokens[i];
        if (token.Kind is not (TokenKind.Word or TokenKind.Number))
            return null;
        var word = reading.Document[token.Span];
        if (WeekdayOf(word) is { } weekday && token.IsCapital)
            return Weekday(i, i + 1, weekday, Tense.LooksAhead(reading, sentence, i, i + 1));
        var opens = Openers.Has(word);
        if (!opens && CountOf(word) is null)
            return null;
        if (token.IsCapital && i > sentence.FirstToken && reading.Tokens[i - 1].Kind == TokenKind.Word)
            return null; // "The Valley Today", "The Last Week": a name
        return (opens ? Day(i, word) ?? Span(reading, sentence, i) ?? Unit(reading, sentence, i) : null) ?? Ago(reading, sentence, i);
    }

    /// <summary>The day of the week that the word names; null when it names none.</summary>
    public static DayOfWeek? WeekdayOf(ReadOnlySpan<char> word)
    {
        if (word.Length is < 6 or > 9 || !word.EndsWith("day", StringComparison.Ordinal))
            return null;
        return word switch
        {
            "Monday" => DayOfWeek.Monday,
            "Tuesday" => DayOfWeek.Tuesday,
            "Wednesday" => DayOfWeek.Wednesday,
            "Thursday" => DayOfWeek.Thursday,
            "Friday" => DayOfWeek.Friday,
            "Saturday" => DayOfWeek.Saturday,
            "Sunday" => DayOfWeek.Sunday,
            _ => null,
        };
    }

    private static Moment Weekday(int start, int end, DayOfWeek weekday, bool ahead) =>
        new(start, end, TimePrecision.Day, day => Calendar.Weekday(day, weekday, ahead));

    private static Moment? Day(int i, ReadOnlySpan<char> word)
    {
        var by = Is(word, "today") || Is(word, "tonight") ? 0 : Is(word, "yesterday") ? -1 : Is(word, "tomorrow") ? 1 : (int?)null;
        return by is { } shift ? Counted(i, i + 1, TimePrecision.Day, shift) : null;
    }

    /// <summary>"the last two weeks", "the past 24 hours": up to the page's day; "the next three days": from it.</summary>
    private static Moment? Span(Reading reading, Sentence sentence, int i)
    {
        var at = Is(Word(reading, sentence, i), "the") ? i + 1 : i;
        var (back, forth) = (Back.Has(Word(reading, sentence, at)), Forth.Has(Word(reading, sentence, at)));
        if (!back && !forth || CountOf(Word(reading, sentence, at + 1)) is not { } count || Word(reading, sentence, at + 2) is not { IsEmpty: false } unit || (UnitOf(unit) ?? (Is(unit, "hours") ? TimePrecision.Day : null)) is not { } precision)
            return null;
        if (Is(unit, "hours"))
            count = (count + HoursInDay - 1) / HoursInDay;
        var towards = back ? -count : count;
        return new(i, at + 3, precision, day => Start(day, towards, precision) is not { } other ? null : back ? new Days(other, day) : new Days(day, other));
    }

    /// <summary>"last week", "this month", "next Friday", "last March".</summary>
    private static Moment? Unit(Reading reading, Sentence sentence, int i)
    {
        var word = Word(reading, sentence, i);
        var by = Back.Has(word) && !Is(word, "past") ? -1 : Is(word, "this") ? 0 : Is(word, "next") || Is(word, "coming") ? 1 : (int?)null;
        if (by is not { } shift)
            return null;
        var unit = Word(reading, sentence, i + 1);
        if (WeekdayOf(unit) is { } weekday)
            return shift > 0 ? new(i, i + 2, TimePrecision.Day, day => Calendar.Shift(day, 1) is { } after ? Calendar.Weekday(after, weekday, ahead: true) : null)
                : shift < 0 ? new(i, i + 2, TimePrecision.Day, day => Calendar.Shift(day, -1) is { } before ? Calendar.Weekday(before, weekday, ahead: false) : null)
                : Weekday(i, i + 2, weekday, Tense.LooksAhead(reading, sentence, i, i + 2));
        if (DateWords.MonthOf(reading, i + 1) is { } month && !unit.IsEmpty)
            return new(i, i + 2, TimePrecision.Month, day => new CalendarDate(Day: null, month, Year: null).Near(day, shift > 0));
        if (Is(unit, "night") || Is(unit, "evening") || Is(unit, "morning") || Is(unit, "afternoon"))
            return shift > 0 ? null : new(i, i + 2, TimePrecision.Day, day => Shifted(day, shift));
        if (UnitOf(unit) is not { } precision || precision == TimePrecision.Day || unit[^1] is 's' or 'S')
            return null;
        return new(i, i + 2, precision, day => Whole(day, shift, precision));
    }

    /// <summary>"two weeks ago", "a year ago", "three days earlier" is not one: earlier than what?</summary>
    private static Moment? Ago(Reading reading, Sentence sentence, int i)
    {
        var count = CountOf(Word(reading, sentence, i)) ?? (Is(Word(reading, sentence, i), "a") || Is(Word(reading, sentence, i), "an") ? 1 : null);
        if (count is not { } back || !Is(Word(reading, sentence, i + 2), "ago") || UnitOf(Word(reading, sentence, i + 1)) is not { } precision)
            return null;
        return Counted(i, i + 3, precision, -back);
    }

    // What a method's lambda holds is made when the method is entered: so the lambda stands apart from the words that are looked at.
    private static Moment Counted(int start, int end, TimePrecision precision, long by) => new(start, end, precision, day => Whole(day, by, precision));

    private static Days? Whole(DateOnly day, long by, TimePrecision precision) => precision switch
    {
        TimePrecision.Day => Shifted(day, by),
        TimePrecision.Week => Calendar.Week(day, by),
        TimePrecision.Month => Calendar.Month(day, by),
        _ => Calendar.Of(day.Year + by, month: null, day: null),
    };

    private static DateOnly? Start(DateOnly day, long by, TimePrecision precision)
    {
        if (precision is TimePrecision.Day or TimePrecision.Week)
            return Calendar.Shift(day, precision == TimePrecision.Day ? by : by * 7);
        var month = Calendar.Month(day, precision == TimePrecision.Month ? by : by * 12);
        return month is { } days ? new(days.First.Year, days.First.Month, Math.Min(day.Day, days.Last.Day)) : null;
    }

    private static Days? Shifted(DateOnly day, long by) => Calendar.Shift(day, by) is { } shifted ? new Days(shifted, shifted) : null;

    private static TimePrecision? UnitOf(ReadOnlySpan<char> word) =>
        Is(word, "day") || Is(word, "days") ? TimePrecision.Day
        : Is(word, "week") || Is(word, "weeks") ? TimePrecision.Week
        : Is(word, "month") || Is(word, "months") ? TimePrecision.Month
        : Is(word, "year") || Is(word, "years") ? TimePrecision.Year
        : null;

    private static int? CountOf(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 6)
            return null;
        if (char.IsAsciiDigit(word[0]))
            return word.Length <= 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        for (var n = 0; n < Small.Length; n++)
        {
            if (Is(word, Small[n]))
                return n + 1;
        }
        return null;
    }

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Word(Reading reading, Sentence sentence, int i) => i < sentence.EndToken ? reading.Document[reading.Tokens[i].Span] : default;
}
