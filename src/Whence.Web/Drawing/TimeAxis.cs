using System.Globalization;

namespace Whence.Web.Drawing;

/// <summary>Days on a line: every day is as wide as every other, and ticks stand where a day, month or year begins.</summary>
public sealed class TimeAxis
{
    private const double TickRoom = 62;
    private static readonly int[] DaySteps = [1, 2, 7, 14];
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000, 24000];

    private readonly double _left;
    private readonly double _day;

    /// <summary>The days <paramref name="from"/> to <paramref name="to"/>, both in, between two places.</summary>
    public TimeAxis(DateOnly from, DateOnly to, double left, double right)
    {
        (From, To) = from <= to ? (from, to) : (to, from);
        (_left, _day) = (left, (right - left) / (To.DayNumber - From.DayNumber + 1));
    }

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The last one.</summary>
    public DateOnly To { get; }

    /// <summary>Where a day begins.</summary>
    public double Start(DateOnly day) => _left + (Math.Clamp(day.DayNumber - From.DayNumber, 0, To.DayNumber - From.DayNumber + 1) * _day);

    /// <summary>Where a day ends.</summary>
    public double End(DateOnly day) => Start(day == DateOnly.MaxValue ? day : day.AddDays(1));

    /// <summary>Where to stand and what to say: no more than fit.</summary>
    public IReadOnlyList<(double X, string Text)> Ticks()
    {
        var most = Math.Max(2, (int)((To.DayNumber - From.DayNumber + 1) * _day / TickRoom));
        var days = To.DayNumber - From.DayNumber + 1;
        foreach (var step in DaySteps)
        {
            if (days / step <= most)
                return [.. Days(step)];
        }
        var months = ((To.Year - From.Year) * 12) + To.Month - From.Month + 1;
        return [.. Months(MonthSteps.FirstOrDefault(step => months / step <= most, MonthSteps[^1]))];
    }

    private IEnumerable<(double, string)> Days(int step)
    {
        var year = 0;
        var first = step >= 7 ? From.DayNumber + ((8 - (int)From.DayOfWeek) % 7) : From.DayNumber; // weeks begin on Monday
        for (var number = first; number <= To.DayNumber; number += step)
        {
            var day = DateOnly.FromDayNumber(number);
            yield return (Start(day), day.ToString(day.Year == year ? "d MMM" : "d MMM yyyy", CultureInfo.InvariantCulture));
            year = day.Year;
        }
    }

    private IEnumerable<(double, string)> Months(int step)
    {
        var year = 0;
        for (var month = new DateOnly(From.Year, From.Month, 1); month <= To;)
        {
            if (month >= From && (((month.Year * 12) + month.Month - 1) % step) == 0)
            {
                yield return (Start(month), step >= 12 ? month.Year.ToString(CultureInfo.InvariantCulture) : month.ToString(month.Year == year ? "MMM" : "MMM yyyy", CultureInfo.InvariantCulture));
                year = month.Year;
            }
            if (month is { Year: 9999, Month: 12 })
                yield break;
            month = month.AddMonths(1);
        }
    }
}
