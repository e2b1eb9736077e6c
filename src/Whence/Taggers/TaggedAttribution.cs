using System.Collections.Immutable;

namespace Whence.Taggers;

/// <summary>Spans that the tagger found and tied together.</summary>
/// <param name="Source">Who; null when the text names nobody.</param>
/// <param name="Cue">The words that link.</param>
/// <param name="Content">What, in order; never empty.</param>
/// <param name="Confidence">The probability that source, cue and content are right, calibrated on articles that were not trained on.</param>
public sealed record TaggedAttribution(RoleSpan? Source, RoleSpan Cue, ImmutableArray<RoleSpan> Content, double Confidence);
