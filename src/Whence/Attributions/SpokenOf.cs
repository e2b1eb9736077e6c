using Whence.Language;
using Whence.Lexicons;
using Whence.Taggers;

namespace Whence.Attributions;

/// <summary><i>Berg left and <u>is believed</u> to be in Oristad</i>, <i>a plan <u>said</u> to be old</i>: of whom it is said, where the tagger took it for who says it.</summary>
internal sealed class SpokenOf(Passage p)
{
    private static readonly Words Said = new("said alleged reported rumoured rumored");
    private static readonly Words States = new("be have include");

    /// <summary>Takes the source away where nobody is told who says it; it is part of the content where it is the subject.</summary>
    public void Move(TaggedAttribution tagged, Draft draft)
    {
        if (tagged.Level > 0 || tagged.Source is not { } source || source.End > tagged.Cue.First)
            return;
        var (verb, to) = (tagged.Cue.End - 1, tagged.Content[0].First);
        if (to != verb + 1 || p.Tag(to) != PosTag.To || !p.Is(verb, Said) && !p.Is(verb, WordLists.HeldToBe))
            return;
        var passive = p.Holds(tagged.Cue.First, verb, WordLists.BeForms);
        if (!passive && (tagged.Cue.First < verb || !p.Is(to + 1, States) || p.Is(verb, WordLists.HeldToBe) && p.Tag(verb) != PosTag.VerbParticiple))
            return;
        draft.Source = null;
        if (passive || source.End == tagged.Cue.First)
            draft.Content.Insert(0, p.Span(source.First, source.End));
    }
}
