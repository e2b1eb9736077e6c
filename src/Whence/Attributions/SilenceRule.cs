using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary>Tells apart from statements what somebody left unsaid and what he only spoke of: "has not said <i>whether</i> …", "did not explain <i>the delay</i>", "talked about <i>opening a shop</i>", "learned about <i>the dam</i>".</summary>
/// <remarks>Words that were not spoken, and a topic without a statement, become acts. "I never said that …" stays: it is what the speaker denies.</remarks>
internal sealed class SilenceRule(Passage p, List<Draft> drafts)
{
    private static readonly Words Not = new("not n't n’t never");
    private static readonly Words Only = new("only just merely simply alone");
    private static readonly Words Unsaid = Words.Listed("usage", "unsaid");
    private static readonly Words Undisclosed = Words.Listed("usage", "undisclosed");
    private static readonly Words Unnamed = new("criticise criticize criticised criticized attack blame mention mentioned");
    private static readonly Words Talking = Words.Listed("usage", "talks of");
    private static readonly Words Learning = new("learn learns learned learnt learning");
    private static readonly Words About = new("about on");

    /// <summary>Goes over all drafts of speech and belief.</summary>
    public void Read()
    {
        foreach (var draft in drafts)
        {
            if (draft.Cue is null || draft.Type is not (CueType.Speech or CueType.Belief))
                continue;
            var (from, last, first) = (DraftWords.FirstOfCue(p, draft), DraftWords.LastOfCue(p, draft), p.TokenAt(draft.Content[0].Start));
            if (p.Holds(from, last, Not) ? IsUnsaid(draft, from, last, first) : draft.Type == CueType.Speech && IsTopic(draft, from, last, first))
                draft.BecomesAct();
        }
    }

    /// <summary>"has not said <i>whether</i> she will stay", "did not explain <i>the delay</i>", "did not criticise <i>the mayor by name</i>", "<i>the cause</i> was not known": not "did not only say", "did not hesitate to say", "is not saying".</summary>
    private bool IsUnsaid(Draft draft, int from, int last, int first)
    {
        if (draft.Source is not { } source)
            return first < from && p.Is(last, Undisclosed) && VerbGroup.IsPassive(p, last, from);
        var verb = p.Tag(last) == PosTag.Preposition && last > from ? last - 1 : last;
        while (p.IsAdverb(verb) && verb > from)
            verb--;
        if (draft.Type != CueType.Speech || draft.Act == "deny" || first <= last || p.Holds(from, last, Only) || p.Tag(verb) == PosTag.VerbIng || p.Is(verb - 1, "to") || p.Is(verb - 2, "to") || p.Is(p.TokenAt(source.Start), WordLists.FirstAndSecondPersons))
            return false;
        if (p.Is(verb, Unnamed))
            return p.TokenAt(draft.Content[0].End) is var end && (p.Is(end - 1, "name") && p.Is(end - 2, "by") || p.Is(end, "by") && p.Is(end + 1, "name"));
        return p.Is(verb, Unsaid) || p.Tokens[verb].IsVerb && (p.Tag(first) == PosTag.Wh || p.Is(first, "whether") || p.Is(first, "if"));
    }

    /// <summary>"talked about <i>opening a shop</i>", "learned <i>five things</i>": what was spoken of or found out, without saying what of it.</summary>
    private bool IsTopic(Draft draft, int from, int last, int first)
    {
        if (p.Is(last, About) && first > last)
            return (p.Holds(from, last, Talking) || p.Is(last - 1, Learning)) && DraftWords.BareEnd(p, draft) > 0;
        return p.Is(last, Learning) && first > last && DraftWords.BareEnd(p, draft) > 0;
    }
}
