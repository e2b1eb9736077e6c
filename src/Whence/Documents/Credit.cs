using System.Collections.Immutable;
using Whence.Text;

namespace Whence.Documents;

/// <summary>Whom a page says it was taken from.</summary>
/// <param name="Name">The outlet or agency as named.</param>
/// <param name="Spans">Where the page says so.</param>
public sealed record Credit(string Name, ImmutableArray<TextSpan> Spans);
