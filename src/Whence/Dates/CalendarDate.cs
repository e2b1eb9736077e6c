namespace Whence.Dates;

/// <summary>A date as words give it: some parts may be missing.</summary>
internal readonly record struct CalendarDate(int? Day, int? Month, int? Year)
{
    private const int Ahead = 92;
    private const int Behind = 31;
    private const int LeapCycle = 8;

    /// <summary>Whether nothing is missing.</summary>
    public bool IsFull => Day is not null && Month is not null && Year is not null;

    /// <summary>How fine it is.</summary>
    public TimePrecision Precision => Day is not null ? TimePrecision.Day : Month is not null ? TimePrecision.Month : TimePrecision.Year;

    /// <summary>The days of a date that has its year; null when the calendar has no such one.</summary>
    public Days? Days() => Year is { } year ? Calendar.Of(year, Month, Day) : null;

    /// <summary>The days meant on a page of <paramref name="page"/>: who leaves the year out means the nearest one.</summary>
    /// <remarks>A month alone lies behind unless the sentence looks ahead; a day may lie a quarter of a year ahead ("called up from April 1", written in March).</remarks>
    public Days? Near(DateOnly page, bool ahead)
    {
        if (Year is not null)
            return Days();
        var (month, day) = (Month, Day);
        Days? best = null;
        for (var year = page.Year - LeapCycle; year <= page.Year + LeapCycle; year++)
        {
            if (Calendar.Of(year, month, day) is not { } days)
                continue;
            var distance = days.First.DayNumber - page.DayNumber;
            if (ahead && (day is null ? days.Last >= page : distance >= -Behind))
                return days;
            if (!ahead && distance <= (day is null ? 0 : Ahead))
                best = days;
        }
        return best;
    }

    /// <summary>The first such days that end on or after <paramref name="day"/>.</summary>
    public Days? OnOrAfter(DateOnly day)
    {
        if (Year is not null)
            return Days() is { } own && own.Last >= day ? own : null;
        for (var year = day.Year; year <= day.Year + LeapCycle; year++)
        {
            if (Calendar.Of(year, Month, Day) is { } days && days.Last >= day)
                return days;
        }
        return null;
    }
}
