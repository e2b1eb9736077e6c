using System.Collections.Immutable;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>The words that link a source to a content: <i>said</i>, <i>according to</i>, a headline's colon.</summary>
/// <param name="Spans">Where, with auxiliaries and negation.</param>
/// <param name="Type">What it tells of the source.</param>
/// <param name="Act">The kind of act: say, deny, believe, predict, ask, order, promise, confirm …</param>
public sealed record Cue(ImmutableArray<TextSpan> Spans, CueType Type, string Act);
