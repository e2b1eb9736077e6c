using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary><i>Residents urged to boil water</i>, <i>the mayor faces accusations of fraud</i>: of whom others say it is not who says it.</summary>
/// <remarks>It mends drafts that other rules and the tagger made with that subject as their source. Who says it stands behind "from", or nowhere.</remarks>
internal sealed class AddressedRule(Passage p, List<Draft> drafts)
{
    private static readonly Words Facing = Words.Listed("usage", "facing");
    private static readonly Words SaidOfSomebody = Words.Listed("usage", "said of somebody");
    private static readonly Words Urged = Words.Listed("usage", "urged");

    /// <summary>Goes over all drafts.</summary>
    public void Read()
    {
        foreach (var draft in drafts)
        {
            if (draft is not { Type: CueType.Speech, Source: { } source, Cue: { } cue } || source.End > cue.Start)
                continue;
            var (first, end) = (p.TokenAt(cue.Start), p.TokenAt(cue.End));
            if (!IsUrged(draft, first, end) && !Faces(first, end))
                continue;
            draft.Source = SpeakersBehind(end);
            draft.Why.Add(draft.Source is null ? "passive-without-agent" : "faces-from");
        }
    }

    /// <summary>"<i>urged</i> to": nobody stands between the verb and what is to be done, so that it was said to the subject; not "has urged them to".</summary>
    private bool IsUrged(Draft draft, int first, int end) => end - first == 1 && p.Is(first, Urged) && p.Is(end, "to") && draft.Content[0].Start == p.Tokens[end].Span.Start;

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
