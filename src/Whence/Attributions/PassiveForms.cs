using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>Passives of verbs of speech: <i>it was said that</i>, <i>it was announced by X that</i>, <i>had been told by X that</i>, <i>X was quoted (by Y) as saying that</i>.</summary>
/// <remarks><i>X is said to have …</i> is <see cref="PassiveRule"/>'s: there the subject is what is spoken of, not who speaks.</remarks>
internal sealed class PassiveForms(Passage p, Neighbours neighbours, Complements complements)
{
    /// <summary>The draft, or null where the passive tells of no statement.</summary>
    public Draft? Read(CueAt cue)
    {
        var s = cue.Sentence;
        if (p.Is(cue.Start - 1, "it") && (p.Is(cue.End, "that") || !cue.Entry.Takes(Frames.Addressee) && cue.Entry.Takes(Frames.Clause) && Clauses.StartsAt(p, cue.End, s)))
            return cue.Draft(p, (cue.End, cue.End), [p.Span(cue.End, Clauses.EndOf(p, cue.End, s))], "it-was-said-that");
        var agent = p.Is(cue.End, "by") ? NounPhrases.After(p, cue.End + 1, s.EndToken) : (Start: cue.End, End: cue.End);
        if (agent.End > agent.Start && p.Is(cue.Start - 1, "it") && p.Is(agent.End, "that"))
            return cue.Draft(p, agent, [p.Span(agent.End, Clauses.EndOf(p, agent.End, s))], "it-was-said-by");
        if (agent.End > agent.Start && cue.Entry.Takes(Frames.Addressee) && p.Is(agent.End, "that") && !p.Is(cue.Start, "being"))
            return cue.Draft(p, agent, [p.Span(agent.End, Clauses.EndOf(p, agent.End, s))], "was-told-by-that");
        if (!p.Is(agent.End, "as") || CueLexicon.Find(p.Word(agent.End + 1)) is not { } saying || !p.Word(agent.End + 1).EndsWith("ing", StringComparison.OrdinalIgnoreCase))
            return null;
        var subject = NounPhrases.Before(p, cue.Start, p.FloorOf(s, cue.Start));
        var content = complements.ContentAfter(s, agent.End + 2, saying, out _);
        TextSpan? said = content.Start < content.End ? p.Span(content.Start, content.End) : neighbours.QuotationEndingAt(s, subject.Start) is >= 0 and var before ? neighbours.Whole(before, s) : null;
        if (subject.Start >= subject.End || said is not { } words)
            return null;
        var draft = (cue with { Entry = saying }).Draft(p, subject, [words], "quoted-by-as-saying");
        if (agent.End == agent.Start && p.Is(agent.End + 2, "by") && NounPhrases.After(p, agent.End + 3, s.EndToken) is var (from, to) && from < to)
            draft.Through.Add(p.Span(from, to)); // "was quoted as saying by Northwire"
        if (agent.End > agent.Start)
        {
            draft.CueRest = p.Span(agent.End, agent.End + 2);
            draft.Through.Add(p.Span(agent.Start, agent.End));
        }
        else
        {
            draft.Cue = p.Span(cue.Start, agent.End + 2);
        }
        return draft;
    }
}
