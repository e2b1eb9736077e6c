using System.Collections.Immutable;
using Whence.Text;

namespace Whence.Sources;

/// <summary>A relay on the way of a statement.</summary>
/// <param name="Source">Who passed it on.</param>
/// <param name="Spans">The words that name it; empty when carried over from elsewhere.</param>
/// <param name="Url">A link beside those words.</param>
public sealed record Hop(Source Source, ImmutableArray<TextSpan> Spans, string? Url = null);
