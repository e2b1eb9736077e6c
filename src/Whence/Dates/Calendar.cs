namespace Whence.Dates;

/// <summary>Sums with days that give null instead of leaving the calendar.</summary>
internal static class Calendar
{
    private const int DaysInWeek = 7;
    private const int MonthsInYear = 12;

    /// <summary>The day <paramref name="by"/> days later.</summary>
    public static DateOnly? Shift(DateOnly day, long by)
    {
        var number = day.DayNumber + by;
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }

    /// <summary>A day, a month or a year; null when the calendar has no such one.</summary>
    public static Days? Of(long year, int? month, int? day)
    {
        if (year is < 1 or > 9999 || month is < 1 or > MonthsInYear || month is null && day is not null)
            return null;
        var y = (int)year;
        if (month is not { } m)
            return new(new(y, 1, 1), new(y, MonthsInYear, 31));
        if (day is not { } d)
            return new(new(y, m, 1), new(y, m, DateTime.DaysInMonth(y, m)));
        return d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new(new(y, m, d), new(y, m, d)) : null;
    }

    /// <summary>The week from Monday to Sunday, <paramref name="by"/> weeks after the one that holds <paramref name="day"/>.</summary>
    public static Days? Week(DateOnly day, long by)
    {
        var sinceMonday = ((int)day.DayOfWeek + 6) % DaysInWeek;
        return Shift(day, by * DaysInWeek - sinceMonday) is { } monday && Shift(monday, DaysInWeek - 1) is { } sunday ? new Days(monday, sunday) : null;
    }

    /// <summary>The month <paramref name="by"/> months after the one that holds <paramref name="day"/>.</summary>
    public static Days? Month(DateOnly day, long by)
    {
        var months = day.Year * (long)MonthsInYear + day.Month - 1 + by;
        return months < MonthsInYear ? null : Of(months / MonthsInYear, (int)(months % MonthsInYear) + 1, day: null);
    }

    /// <summary>The weekday nearest before (or, <paramref name="ahead"/>, after) <paramref name="day"/>; the day itself counts.</summary>
    public static Days? Weekday(DateOnly day, DayOfWeek weekday, bool ahead)
    {
        var since = ((int)day.DayOfWeek - (int)weekday + DaysInWeek) % DaysInWeek;
        return Shift(day, ahead ? (DaysInWeek - since) % DaysInWeek : -since) is { } found ? new Days(found, found) : null;
    }
}
