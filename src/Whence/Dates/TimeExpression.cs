using Whence.Text;

namespace Whence.Dates;

/// <summary>A time that the text gives, as the interval that it can mean.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Earliest">Not before this day; null when open or not known.</param>
/// <param name="Latest">Not after this day; null when open or not known.</param>
/// <param name="Precision">How fine it is given.</param>
public sealed record TimeExpression(TextSpan Span, DateOnly? Earliest, DateOnly? Latest, TimePrecision Precision) : ISpanned
{
    /// <summary>For days by name ("February 25 and 26"): which they are if the page is of the earliest day that it can be of. Null when they lean on the page's day otherwise ("on Tuesday"), or it has none.</summary>
    /// <remarks>Who leaves out the year means the nearest: a page whose day is known from one side only tells such a day all the same, as far as it goes.</remarks>
    public Days? Named { get; init; }
}
