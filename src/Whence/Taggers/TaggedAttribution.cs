using System.Collections.Immutable;

namespace Whence.Taggers;

/// <summary>Spans that the tagger found and tied together.</summary>
/// <param name="Level">0 on the page itself; 1 inside a content, 2 inside a content in it.</param>
/// <param name="Source">Who; null when the text names nobody.</param>
/// <param name="Cue">The words that link.</param>
/// <param name="Content">What, in order; never empty.</param>
/// <param name="Doubts">What the tagger holds against it (<see cref="Calibration"/>).</param>
/// <param name="Confidence">The probability that source, cue and content are right when the tagger alone found them, calibrated on articles that it was not trained on.</param>
/// <param name="Seconded">The same when a rule found the cue as well.</param>
public sealed record TaggedAttribution(int Level, RoleSpan? Source, RoleSpan Cue, ImmutableArray<RoleSpan> Content, ImmutableArray<float> Doubts, double Confidence, double Seconded)
{
    /// <summary>Where else the content may stand, by the tagger, with its doubts about each; empty where it has several pieces.</summary>
    public ImmutableArray<RoleSpan> Rivals { get; init; } = [];
}
