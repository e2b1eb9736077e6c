using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary><i>X no longer recognises …</i>, <i>X refused to endorse …</i>, <i>X pushed back against …</i>, <i>I do not know that …</i>, <i>neither side believes …</i>: who withholds or takes back his word rejects what it would have stood for.</summary>
/// <remarks>It turns the polarity of drafts whose cue, as the tagger has it, holds the words that do so.</remarks>
internal sealed class WithholdingRule(Passage p, List<Draft> drafts)
{
    private static readonly Words Withholds = Words.Listed("usage", "withholds");
    private static readonly Words TakesSides = Words.Listed("usage", "takes sides");
    private static readonly Words DismissingAway = Words.Listed("usage", "dismissing away");
    private static readonly Words Away = Words.Listed("usage", "away");
    private static readonly Words NotHeld = Words.Listed("usage", "not held");
    private static readonly Words Hardly = new("rarely seldom hardly scarcely");
    private static readonly Words Finds = new("show shows showed shown find finds found suggest suggests suggested prove proves proved");
    private static readonly Words Only = new("only just merely simply");
    private static readonly Words Against = new("against at on");

    /// <summary>Goes over all drafts.</summary>
    public void Read()
    {
        foreach (var draft in drafts)
        {
            if (draft.Rejects || draft.Act == "deny" || draft.Cue is not { } cue || !Withdraws(draft, p.TokenAt(cue.Start), p.TokenAt(cue.End)))
                continue;
            draft.Rejects = true;
            draft.Why.Add("withheld");
        }
    }

    /// <summary>"does not <i>recommend</i> it", "is not <i>expected</i> to hold", "rarely <i>shows</i> that": not "does not only recommend it".</summary>
    private bool Denies(int first, int verb, bool negated) =>
        !p.Holds(first, verb, Only) && !p.Is(verb + 1, "until") && p.Tokens[verb].IsVerb && (negated ? p.Is(verb, NotHeld) && !p.Is(verb - 1, "to") : p.Holds(first, verb, Hardly) && (p.Is(verb, NotHeld) || p.Is(verb, Finds)));

    private bool Withdraws(Draft draft, int first, int end)
    {
        if (draft.Type == CueType.Belief && draft.Source is { } source && p.Is(p.TokenAt(source.Start), "neither"))
            return true;
        var negated = false;
        for (var i = first; i < end; i++)
        {
            negated |= p.Is(i, WordLists.Negations);
            if (p.Is(i, "no") && p.Is(i + 1, "longer"))
                return draft.Type is CueType.Speech or CueType.Belief or CueType.Attitude;
            if (p.Is(i, Withholds) && p.Is(i + 1, "to") && p.Is(i + 2, TakesSides) && i + 2 < end)
                return !negated;
            if (p.Is(i, DismissingAway) && p.Is(i + 1, Away) && p.Is(i + 2, Against) && end - i is 2 or 3)
                return !negated;
        }
        if (draft.Type is CueType.Speech or CueType.Belief or CueType.Attitude && Denies(first, p.Tag(end - 1) == PosTag.Preposition && end - first > 1 ? end - 2 : end - 1, negated))
            return true;
        return negated && p.Is(end - 1, WordLists.Knowing) && p.Is(end, "that"); // "I do not know that the dam will hold"
    }
}
