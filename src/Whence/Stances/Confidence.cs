using Whence.Text;

namespace Whence.Stances;

/// <summary>The grade that a source gives its own judgement: low, medium (moderate), high confidence.</summary>
/// <param name="Span">The words.</param>
/// <param name="Mark">The grade.</param>
public readonly record struct Confidence(TextSpan Span, Marks Mark) : ISpanned;
