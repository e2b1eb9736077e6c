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

    private static readonly Words Hearsay = Words.Listed("usage", "said by nobody");
    private static readonly Words Circumstances = new("until unless while before after"); // "is agreed until …"
    private static readonly Words Having = new("have has had having");
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
        if (p.Is(tagged.Content[0].First, Circumstances) || IsOfNoun(tagged))
            return Least;
        for (var i = first; i < end; i++)
        {
            if (p.Is(i, WordLists.Reportedly))
                return HoldsAnother(tagged) ? double.PositiveInfinity : LeastOfHearsay;
            if (p.Is(i, Named))
                return Least;
        }
        if (p.Holds(first, end, Hearsay))
            return isStatement ? LeastOfHearsay : Least;
        if (draft.Type == CueType.Speech)
            return isStatement && !IsAside(tagged) ? LeastOfClause : Least;
        if (p.Holds(first, end, Having) && !p.Holds(first, end, WordLists.BeForms))
            return Least; // "the towns have seen attacks"
        return p.Is(end - 1, WordLists.HeldToBe) || p.Is(end - 2, WordLists.HeldToBe) ? LeastOfView : Least;
    }

    /// <summary>"the dam and <i>reported</i> cracks", a participle that goes with a noun.</summary>
    private bool IsOfNoun(TaggedAttribution tagged) =>
        tagged.Cue.End - tagged.Cue.First == 1 && p.Tag(tagged.Cue.First) is PosTag.VerbParticiple or PosTag.Adjective or PosTag.VerbPast && p.Tag(tagged.Cue.End) is PosTag.Noun or PosTag.Nouns or PosTag.Name && p.Tag(tagged.Cue.First - 1) is PosTag.Determiner or PosTag.Preposition or PosTag.Adjective or PosTag.Conjunction;

    /// <summary>"The mill <i>reportedly</i> knew and the council reportedly was told": whether the content takes in another such adverb, so that the clause must be cut by <see cref="ReportedlyRule"/>.</summary>
    private bool HoldsAnother(TaggedAttribution tagged)
    {
        foreach (var piece in tagged.Content)
        {
            if ((piece.End <= tagged.Cue.First || piece.First >= tagged.Cue.End) && p.Holds(piece.First, piece.End, WordLists.Reportedly))
                return true;
        }
        return false;
    }

    /// <summary>"…", he said, <i>referring to</i> the town: what somebody else's words mean.</summary>
    private bool IsAside(TaggedAttribution tagged) => p.Tag(tagged.Cue.First) == PosTag.VerbIng && p.Tag(tagged.Cue.End - 1) is PosTag.Preposition or PosTag.To;

    /// <summary>"Berg, when <i>asked</i> on Monday <i>whether the dam was old</i>, said": the question ends where the clause around it goes on.</summary>
    public void CutQuestion(TaggedAttribution tagged, Draft draft)
    {
        if (tagged is not { Source: null, Content: [var content] } || !p.Is(content.First, "whether") || !p.Is(tagged.Cue.First, "asked") || !p.Is(tagged.Cue.First - 1, "when"))
            return;
        var end = Clauses.EndOfRelative(p, content.First, content.End);
        if (end > content.First + 2 && end < content.End)
            draft.Content[0] = p.Span(content.First, end);
    }
}
