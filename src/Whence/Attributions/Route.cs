using Whence.Text;

namespace Whence.Attributions;

/// <summary>A relay that the wording names: who passed the words on.</summary>
/// <param name="Span">The words that name it.</param>
public readonly record struct Route(TextSpan Span);
