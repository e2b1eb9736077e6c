namespace Whence.Dates;

/// <summary>The words of a time, as tokens, and what they mean on a page of a given day.</summary>
/// <param name="Start">First token.</param>
/// <param name="End">First token after.</param>
/// <param name="Precision">How fine it is given.</param>
/// <param name="On">The days meant on a page of that day; null when the calendar has none.</param>
internal sealed record Moment(int Start, int End, TimePrecision Precision, Func<DateOnly, Days?> On)
{
    /// <summary>The date as the words give it; null when they give none by name.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>Whether the page's day does not matter.</summary>
    public bool IsFixed => Date is { Year: not null };

    /// <summary>From the first day of this one to the last of <paramref name="until"/>.</summary>
    public Moment To(Moment until, int start)
    {
        var whole = this with { Start = start, End = until.End, Precision = Precision > until.Precision ? Precision : until.Precision, Date = null };
        if (Date is not { } opening || until.Date is not { } closing)
            return whole with { On = day => On(day) is { } a && until.On(day) is { } b && a.First <= b.Last ? new Days(a.First, b.Last) : null };
        if (opening.Year is null && closing.Year is { } year)
            opening = opening with { Year = closing.Month is { } last && opening.Month > last ? year - 1 : year };
        return whole with
        {
            Date = opening,
            On = day => (opening.Year is null ? On(day) : opening.Days()) is { } a && closing.OnOrAfter(a.First) is { } b ? new Days(a.First, b.Last) : null,
        };
    }
}
