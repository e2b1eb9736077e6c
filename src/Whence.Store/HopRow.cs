using System.Collections.Immutable;
using Whence.Sources;
using Whence.Text;

namespace Whence.Store;

/// <summary>A source or relay as a claim names it.</summary>
/// <param name="SourceId">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Spans">The words that name it, in the page's text.</param>
/// <param name="Url">A link beside those words.</param>
/// <param name="Known">What is known of an unnamed one.</param>
public sealed record HopRow(string SourceId, string Name, SourceKind Kind, ImmutableArray<TextSpan> Spans, string? Url, Known? Known);
