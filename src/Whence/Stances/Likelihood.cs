using Whence.Text;

namespace Whence.Stances;

/// <summary>How probable the source holds its statement, in the bands of Intelligence Community Directive 203.</summary>
/// <param name="Span">The words.</param>
/// <param name="Low">The band's lower end, 0 to 1.</param>
/// <param name="High">Its upper end.</param>
public sealed record Likelihood(TextSpan Span, double Low, double High) : ISpanned;
