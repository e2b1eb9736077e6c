using Whence.Language;
using Whence.Lexicons;
using Whence.Taggers;

namespace Whence.Attributions;

/// <summary><i>Berg left and <u>is believed</u> to be in Oristad</i>, <i>a plan <u>said</u> to be old</i>: of whom it is said, where the tagger took it for who says it.</summary>
internal sealed class SpokenOf(Passage p)
{
    private static readonly Words Held = Words.Listed("usage", "held to be");
    private static readonly Words Said = new("said alleged reported rumoured rumored");
    private static readonly Words States = new("be have include");

    /// <summary>Takes the source away where nobody is told who says it; it is part of the content where it is the subject.</summary>
    public void Move(TaggedAttribution tagged, Draft draft)
    {
        if (tagged.Level > 0 || tagged.Source is not { } source || source.End > tagged.Cue.First)
            return;
        var (verb, to) = (tagged.Cue.End - 1, tagged.Content[0].First);
        if (to != verb + 1 || p.Tag(to) != PosTag.To || !p.Is(verb, Said) && !p.Is(verb, Held))
            return;
        var passive = p.Holds(tagged.Cue.First, verb, WordLists.BeForms);
        if (!passive && (tagged.Cue.First < verb || !p.Is(to + 1, States) || p.Is(verb, Held) && p.Tag(verb) != PosTag.VerbParticiple))
            return;
        draft.Source = null;
        if (passive || source.End == tagged.Cue.First)
            draft.Content.Insert(0, p.Span(source.First, source.End));
    }

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
