using Whence.Language;
using Whence.Lexicons;
using Whence.Taggers;

namespace Whence.Attributions;

/// <summary>Which of the tagger's statements count for which the text names nobody: "the bridge <i>reportedly</i> held", "<i>when asked whether</i> the dam was safe", "<i>speculation that</i> he had left".</summary>
/// <remarks>Where a word says that others say or hold it, the tagger need not be sure; what a name, a charge or the writer's own impression looks like must be.</remarks>
internal sealed class NamelessStatements(Passage p)
{
    private const double Least = 0.5; // "asked about", "seems", "known as": without a source most are wrong
    private const double LeastOfHearsay = 0.2; // an adverb or noun that says that others say so
    private const double LeastOfClause = 0.25; // where a clause is said
    private const double LeastOfView = 0.3; // "is considered a threat": what somebody or something is held to be

    private static readonly Words Adverbs = Words.Listed("usage", "reportedly");
    private static readonly Words Hearsay = Words.Listed("usage", "said by nobody");
    private static readonly Words Views = Words.Listed("usage", "held to be");
    private static readonly Words Named = Words.Listed("usage", "named or charged");

    /// <summary>How probable the tagger's word must be.</summary>
    /// <param name="tagged">What the tagger found.</param>
    /// <param name="draft">What it makes.</param>
    /// <param name="isStatement">Whether the content states something.</param>
    public double FloorOf(TaggedAttribution tagged, Draft draft, bool isStatement)
    {
        if (draft.Type is not (CueType.Speech or CueType.Belief))
            return Least;
        var (first, end) = (tagged.Cue.First, tagged.Cue.End);
        for (var i = first; i < end; i++)
        {
            if (p.Is(i, Adverbs))
                return LeastOfHearsay;
            if (p.Is(i, Named))
                return Least;
        }
        if (p.Holds(first, end, Hearsay))
            return isStatement ? LeastOfHearsay : Least;
        if (draft.Type == CueType.Speech)
            return isStatement && !IsAside(tagged) ? LeastOfClause : Least;
        return p.Is(end - 1, Views) || p.Is(end - 2, Views) ? LeastOfView : Least;
    }

    /// <summary>"…", he said, <i>referring to</i> the town: what somebody else's words mean.</summary>
    private bool IsAside(TaggedAttribution tagged) => p.Tag(tagged.Cue.First) == PosTag.VerbIng && p.Tag(tagged.Cue.End - 1) is PosTag.Preposition or PosTag.To;
}
