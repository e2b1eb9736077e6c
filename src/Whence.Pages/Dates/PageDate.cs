using System.Globalization;
using Whence.Documents;

namespace Whence.Pages.Dates;

/// <summary>Reads the dates that pages carry in their metadata and addresses: a day, a month or a year, as an interval.</summary>
internal static class PageDate
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd", "yyyyMMdd", "yyyy-M-d", "yyyy/M/d",
        "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy", "d MMMM yyyy", "d MMM yyyy", "d MMMM, yyyy", "d MMM, yyyy",
        "dddd, MMMM d, yyyy", "dddd, d MMMM yyyy", "ddd, d MMM yyyy", "ddd, dd MMM yyyy", "d.M.yyyy",
    ];

    /// <summary>The date in <paramref name="value"/>; null when it is none. A time of day is left out, the day is the one that its own zone shows.</summary>
    public static Published? Read(string? value, DateBasis basis)
    {
        value = value?.Trim();
        if (value is null or "" || value.Length > 64)
            return null;
        if (Day(value) is { } day)
            return new(day, day, basis);
        if (value.Length == 7 && DateOnly.TryParseExact(value, ["yyyy-MM", "yyyy/MM"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return new(month, month.AddMonths(1).AddDays(-1), basis);
        if (value.Length == 4 && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1600 and <= 2200)
            return new(new(year, 1, 1), new(year, 12, 31), basis);
        return null;
    }

    /// <summary>The day or month in a page's address: <c>/2024/03/17/</c>, <c>/2024-03-17-</c>, <c>/2024/mar/17/</c>.</summary>
    public static Published? InUrl(string? url)
    {
        if (url is null || url.Length > 4096)
            return null;
        var path = url.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? url[(scheme + 3)..] : url;
        for (var i = path.IndexOf('/'); i >= 0 && i + 5 < path.Length; i++)
        {
            if (path[i] is not ('/' or '-' or '_') || path[i + 5] is not ('/' or '-' or '_'))
                continue;
            if (!int.TryParse(path.AsSpan(i + 1, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1990 or > 2100)
                continue;
            if (InPath(path.AsSpan(i + 6), year) is { } published)
                return published;
        }
        return null;
    }

    private static Published? InPath(ReadOnlySpan<char> rest, int year)
    {
        var end = rest.IndexOfAny("/-_");
        var month = end < 0 ? 0 : Month(rest[..end]);
        if (month == 0)
            return null;
        rest = rest[(end + 1)..];
        var digits = rest.IndexOfAnyExceptInRange('0', '9') is var stop and >= 0 ? stop : rest.Length;
        var isDay = digits is 1 or 2 && (digits == rest.Length || rest[digits] is '/' or '-' or '_' or '.');
        if (isDay && int.TryParse(rest[..digits], out var day) && day >= 1 && day <= DateTime.DaysInMonth(year, month))
            return new(new(year, month, day), new(year, month, day), DateBasis.Url);
        return new(new(year, month, 1), new DateOnly(year, month, 1).AddMonths(1).AddDays(-1), DateBasis.Url);
    }

    private static int Month(ReadOnlySpan<char> word)
    {
        if (word.Length is 1 or 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number is >= 1 and <= 12 ? number : 0;
        return word.Length == 3 ? ("janfebmaraprmayjunjulaugsepoctnovdec".AsSpan().IndexOf(word, StringComparison.OrdinalIgnoreCase) is var at and >= 0 && at % 3 == 0 ? (at / 3) + 1 : 0) : 0;
    }

    private static DateOnly? Day(string value)
    {
        if (DateOnly.TryParseExact(value, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day))
            return day;
        // An ISO instant: the day is its first ten characters.
        if (value.Length > 10 && value[10] is 'T' or ' ' && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            return day;
        // Compact instants: 20220125T090000Z.
        if (value.Length > 8 && value[8] == 'T' && DateOnly.TryParseExact(value.AsSpan(0, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            return day;
        return DateTimeOffset.TryParseExact(value, "r", CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? DateOnly.FromDateTime(instant.DateTime) : null;
    }
}
