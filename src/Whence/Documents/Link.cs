using Whence.Text;

namespace Whence.Documents;

/// <summary>A hyperlink or an embedded post: evidence of where a statement came from.</summary>
/// <param name="Span">The words that carry it.</param>
/// <param name="Url">Where it leads, as given; never fetched.</param>
/// <param name="IsEmbed">Whether the thing itself is embedded in the page.</param>
public readonly record struct Link(TextSpan Span, string Url, bool IsEmbed);
