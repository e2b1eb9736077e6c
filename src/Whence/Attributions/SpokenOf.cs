using Whence.Language;
using Whence.Lexicons;
using Whence.Taggers;

namespace Whence.Attributions;

/// <summary><i>Berg left and <u>is believed</u> to be in Oristad</i>, <i>a plan <u>said</u> to be old</i>, <i>Teacher <u>credited</u> with saving a boy</i>: of whom it is said, where the tagger took it for who says it.</summary>
internal sealed class SpokenOf(Passage p)
{
    private static readonly Words Said = new("said alleged reported rumoured rumored");
    private static readonly Words States = new("be have include");
    private static readonly Words Named = Words.Listed("usage", "dubbed");
    private static readonly (Words Verbs, string Preposition)[] Pairs = [(Words.Listed("usage", "accused of"), "of"), (Words.Listed("usage", "blamed for"), "for"), (Words.Listed("usage", "credited with"), "with")];

    /// <summary>Takes the source away where nobody is told who says it; it is part of the content where it is the subject.</summary>
    public void Move(TaggedAttribution tagged, Draft draft)
    {
        if (tagged.Level > 0 || tagged.Source is not { } source || source.End > tagged.Cue.First || tagged.Content[0].First < tagged.Cue.End)
            return; // "What is Berg accused of?"
        var (verb, to) = (tagged.Cue.End - 1, tagged.Content[0].First);
        if (IsPassive(tagged) || IsName(verb))
        {
            draft.Source = null;
            if (source.End == tagged.Cue.First)
                draft.Content.Insert(0, p.Span(source.First, source.End));
            return;
        }
        if (to != verb + 1 || p.Tag(to) != PosTag.To || !p.Is(verb, Said) && !p.Is(verb, WordLists.HeldToBe))
            return;
        var passive = p.Holds(tagged.Cue.First, verb, WordLists.BeForms);
        if (!passive && (tagged.Cue.First < verb || !p.Is(to + 1, States) || p.Is(verb, WordLists.HeldToBe) && p.Tag(verb) != PosTag.VerbParticiple))
            return;
        draft.Source = null;
        if (passive || source.End == tagged.Cue.First)
            draft.Content.Insert(0, p.Span(source.First, source.End));
    }

    /// <summary>"Berg <i>accused of</i> theft", "Berg <i>was credited with</i> saving a boy": who does it would name whom before the preposition.</summary>
    public bool IsPassive(TaggedAttribution tagged)
    {
        var verb = tagged.Cue.End - 1;
        foreach (var (verbs, preposition) in Pairs)
        {
            if (p.Is(verb, preposition) ? verb > tagged.Cue.First && p.Is(verb - 1, verbs) : p.Is(verb + 1, preposition) && p.Is(verb, verbs) && tagged.Content[0].First == verb + 1)
                return true;
        }
        return false;
    }

    /// <summary>"the cuts – <i>dubbed</i> “savings” – …", "Berg, <i>nicknamed</i> “the Owl”": what is called so stands before the mark.</summary>
    private bool IsName(int verb) =>
        p.Is(verb, Named) && p.Kind(verb - 1) is TokenKind.Comma or TokenKind.Dash or TokenKind.Open && p.Kind(verb + 1) == TokenKind.Quote;
}
