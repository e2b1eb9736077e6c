using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary><i>She said the town has a right to live <u>and condemned</u> the shelling</i>: a second verb of speech of the same speaker, which the content before it took in.</summary>
/// <remarks>The verb is the speaker's where it has the tense of the first one and the clause between them has another.</remarks>
internal sealed class SecondCueRule(Passage p, List<Draft> drafts, CueIndex cues)
{
    /// <summary>The name that this rule leaves.</summary>
    public const string Name = "second-verb-of-source";

    private readonly Complements _complements = new(p);

    /// <summary>Goes over all drafts.</summary>
    public void Read()
    {
        for (int d = 0, count = drafts.Count; d < count; d++)
        {
            var draft = drafts[d];
            if (draft.Type is not CueType.Speech || draft.Source is null || draft.Cue is not { } cue || draft.Content is not [var content] || content.Start < cue.End || draft.CueToken < 0 || p.Tag(draft.CueToken) != PosTag.VerbPast)
                continue;
            var (first, end) = (p.TokenAt(content.Start), p.TokenAt(content.End));
            if (SecondIn(draft.CueToken, first, end) is not (> 0 and var and))
                continue;
            var verb = VerbBehind(and);
            var entry = CueLexicon.Find(p.Word(verb), p.Word(verb + 1))!;
            var after = verb + (entry.Particle is null ? 1 : 2);
            var said = _complements.ContentAfter(p.SentenceAt(verb), after, entry, out _);
            if (said.Start >= said.End || said.Start - after > 2 || cues.At(verb) is not null)
                continue;
            draft.Content[0] = p.Span(first, Clauses.TrimEnd(p, first, and));
            var second = new CueAt(p.SentenceAt(verb), and + 1, verb, said.Start > after ? after + 1 : after, entry).Draft(p, (0, 0), [p.Span(said.Start, said.End)], Name);
            second.Source = draft.Source;
            drafts.Add(second);
        }
    }

    /// <summary>The "and" before a verb of speech in the past where the clause before it has verbs of another tense alone; -1 for none.</summary>
    private int SecondIn(int cue, int first, int end)
    {
        var finite = false;
        for (var i = first; i + 2 < end; i++)
        {
            if (p.QuotationAt(i) != p.QuotationAt(cue) || p.Tag(i) == PosTag.VerbPast)
                return -1;
            finite |= p.HasVerb(i, i + 1);
            if (finite && (p.Is(i, "and") || p.Is(i, "but")) && VerbBehind(i) is var verb && p.Tag(verb) == PosTag.VerbPast && CueLexicon.Find(p.Word(verb), p.Word(verb + 1)) is { Type: "speech" })
                return i;
        }
        return -1;
    }

    private int VerbBehind(int and)
    {
        var i = and + 1;
        while (p.IsAdverb(i) || p.Is(i, "also"))
            i++;
        return i;
    }
}
