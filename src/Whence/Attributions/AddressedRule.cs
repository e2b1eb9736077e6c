using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary><i>Residents urged to boil water</i>, <i>the mayor faces accusations of fraud</i>, <i>arrested over allegations that …</i>: of whom others say it is not who says it.</summary>
/// <remarks>It mends drafts that other rules and the tagger made with that subject as their source. Who says it stands behind "from", or nowhere.</remarks>
internal sealed class AddressedRule(Passage p, List<Draft> drafts)
{
    private static readonly Words Facing = Words.Listed("usage", "facing");
    private static readonly Words SaidOfSomebody = Words.Listed("usage", "said of somebody");
    private static readonly Words Urged = Words.Listed("usage", "urged");
    private static readonly Words Charges = Words.Listed("usage", "charge");
    private static readonly Words Informed = Words.Listed("usage", "informed");
    private static readonly Words Receiving = new("receive receives received receiving got");
    private static readonly Words Occasions = new("over on amid after following");

    /// <summary>Goes over all drafts.</summary>
    public void Read()
    {
        foreach (var draft in drafts)
        {
            if (draft is not { Type: CueType.Speech or CueType.Belief, Source: { } source, Cue: { } cue } || source.End > cue.Start)
                continue;
            var (first, end) = (p.TokenAt(cue.Start), p.TokenAt(cue.End));
            var isSpeech = draft.Type == CueType.Speech;
            if (isSpeech && Received(first, end) is { } reports)
            {
                draft.Source = p.Is(end - 1, "of") ? null : reports;
                draft.Cue = new(reports.Start, cue.End);
                draft.Why.Add("reports-received");
                continue;
            }
            var faces = isSpeech && Faces(first, end);
            if (!faces && !IsThought(source, first, end) && !(isSpeech && (IsUrged(draft, first, end) || IsCharged(first, end) || IsTold(draft, first, end))))
                continue;
            draft.Source = faces ? SpeakersBehind(end) : null;
            draft.Why.Add(draft.Source is null ? "passive-without-agent" : "faces-from");
        }
    }

    /// <summary>"<i>urged</i> to": nobody stands between the verb and what is to be done, so that it was said to the subject; not "has urged them to".</summary>
    private bool IsUrged(Draft draft, int first, int end) => end - first == 1 && p.Is(first, Urged) && p.Is(end, "to") && draft.Content[0].Start == p.Tokens[end].Span.Start;

    /// <summary>"The firm <i>has been told</i> that its boats are unsafe": somebody else said it; not "was told by the council".</summary>
    private bool IsTold(Draft draft, int first, int end) =>
        end - first > 1 && p.Is(end - 1, Informed) && VerbGroup.IsPassive(p, end - 1, first) && draft.Content[0].Start >= p.Tokens[end - 1].Span.End && !p.Is(end, "by");

    /// <summary>"has <i>received reports</i> that", "got <i>complaints</i> of": the papers or words that came, without a maker; null for other cues.</summary>
    private TextSpan? Received(int first, int end)
    {
        var noun = p.Is(end - 1, "of") ? end - 2 : end - 1;
        return noun > first && p.Is(noun, WordLists.Hearsay) && p.Holds(first, noun, Receiving) ? p.Tokens[noun].Span : null;
    }

    /// <summary>"the gifts, <i>thought</i> to have come by boat", "Berg, <i>considered</i> one of the best, …": a participle behind a comma, of what stands before it.</summary>
    private bool IsThought(TextSpan source, int first, int end)
    {
        if (end - first != 1 || p.Kind(first - 1) != TokenKind.Comma)
            return false;
        if (p.Is(first, PassiveRule.WithInfinitive) && !p.Is(first, "claimed") && p.Is(end, "to") && (p.Is(end + 1, "have") || p.Is(end + 1, "be")))
            return true;
        return p.Is(first, PassiveRule.WithNoun) && p.TokenAt(source.End) == first - 1 && p.TokenAt(source.Start) is var start && !HoldsComma(start, first - 1) && (p.Tag(end) == PosTag.Determiner || p.Is(end, "one"));
    }

    private bool HoldsComma(int start, int end)
    {
        while (start < end && p.Kind(start) != TokenKind.Comma)
            start++;
        return start < end;
    }

    /// <summary>"was arrested over <i>allegations</i> that he …": what others say of the subject; not "over the mayor's allegations".</summary>
    private bool IsCharged(int first, int end)
    {
        if (end - first != 1 || !p.Is(first, Charges))
            return false;
        while (first > 1 && (p.Tokens[first - 1].IsNoun || p.Tag(first - 1) == PosTag.Adjective))
            first--;
        return p.Is(first - 1, Occasions);
    }

    /// <summary>"is <i>facing accusations</i> of", "<i>faces</i> growing <i>calls</i>".</summary>
    private bool Faces(int first, int end)
    {
        var facing = first;
        while (facing < end && !p.Is(facing, Facing))
            facing++;
        return facing < end && p.Holds(facing + 1, end, SaidOfSomebody);
    }

    /// <summary>"faces accusations <i>from</i> the opposition of …": who says it; null where nobody is named.</summary>
    private TextSpan? SpeakersBehind(int cueEnd) =>
        p.Is(cueEnd - 1, "from") && NounPhrases.After(p, cueEnd, p.SentenceAt(cueEnd).EndToken) is var (start, end) && start < end ? p.Span(start, end) : null;
}
