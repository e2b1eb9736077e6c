using Whence.Text;

namespace Whence.Dates;

/// <summary>A time that the text gives, as the interval that it can mean.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Earliest">Not before this day; null when open or not known.</param>
/// <param name="Latest">Not after this day; null when open or not known.</param>
/// <param name="Precision">How fine it is given.</param>
public sealed record TimeExpression(TextSpan Span, DateOnly? Earliest, DateOnly? Latest, TimePrecision Precision) : ISpanned;
