using Whence.Documents;

namespace Whence.Web.Twins;

/// <summary>When a page was published.</summary>
/// <param name="Earliest">Not before.</param>
/// <param name="Latest">Not after.</param>
/// <param name="Basis"><c>given</c>, <c>metadata</c>, <c>url</c>, <c>text</c> or <c>inferred</c>.</param>
public sealed record DayTwin(DateOnly? Earliest, DateOnly? Latest, string Basis)
{
    /// <summary>The twin of <paramref name="published"/>.</summary>
    public static DayTwin? Of(Published? published) => published is null ? null : new(published.Earliest, published.Latest, Twin.Word(published.Basis));
}
