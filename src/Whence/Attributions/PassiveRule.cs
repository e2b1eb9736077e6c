using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary><i>X is believed to have …</i>, <i>X was described as …</i>: somebody says or believes it, and the text does not say who.</summary>
/// <remarks>
/// Subject and complement are the content, in two pieces. With "by Y" behind the verb, Y is the source. <i>X is expected to …</i>
/// is none: it tells of a plan more often than of a belief, and its figures are the page's own. <i>X was called a liar by Y</i> is
/// Y's as well, where the complement is short and holds no verb.
/// </remarks>
internal sealed class PassiveRule(Passage p, List<Draft> drafts)
{
    /// <summary>Participles before "to be": "<i>said</i> to be old".</summary>
    public static Words WithInfinitive { get; } = Words.Listed("usage", "said to be");

    private static readonly Words WithOf = Words.Listed("usage", "accused of");
    private static readonly Words WithAs = Words.Listed("usage", "seen as");

    /// <summary>Participles before a noun: "<i>considered</i> a threat".</summary>
    public static Words WithNoun { get; } = Words.Listed("usage", "held a");

    private static readonly Words WithFor = Words.Listed("usage", "blamed for");
    private static readonly Words WithAgent = Words.Listed("usage", "called a");
    private static readonly Words Active = new("claimed proven proved tipped"); // "Berg proved to be right": of itself
    private static readonly Words Gaps = new("what which whom whomever whatever");
    private const int Nearest = 6; // tokens before a participle within which "what" makes its subject the speaker

    /// <summary>Reads one sentence.</summary>
    public void Read(Sentence s)
    {
        for (var i = s.FirstToken + 1; i + 1 < s.EndToken; i++)
        {
            if (!p.Is(i, WithInfinitive) && !p.Is(i, WithAs) && !p.Is(i, WithOf) && !p.Is(i, WithFor) && !p.Is(i, WithAgent))
                continue;
            var start = VerbGroup.StartOf(p, i, s.FirstToken);
            var reduced = !VerbGroup.IsPassive(p, i, start);
            if (reduced && !IsReduced(i, start))
                continue;
            var agent = p.Is(i + 1, "by") ? NounPhrases.After(p, i + 2, s.EndToken) : (Start: i + 1, End: i + 1);
            if (ComplementAt(i, agent.End) is not { } from || from >= s.EndToken)
                continue;
            // not "dismissed as a trick by Berg", whose trick it may be
            var behind = agent.Start == agent.End && !reduced && !p.Is(i, WithAs) ? AgentBehind(s, from) : (Start: 0, End: 0);
            if (behind.Start < behind.End)
                Add(s, start, i, reduced, behind, from);
            else if (!p.Is(i, WithAgent) || p.Is(i, WithAs) || p.Is(i, WithNoun))
                Add(s, start, i, reduced, agent, from);
        }
    }

    /// <summary>Where what is said of the subject starts: "to have fled", "as a threat", "a mistake"; null where nothing is.</summary>
    private int? ComplementAt(int verb, int at)
    {
        if (p.Is(verb, WithInfinitive) && p.Is(at, "to") && p.Tag(at + 1) is PosTag.VerbBase or PosTag.VerbPresent)
            return at;
        if (p.Is(verb, WithOf) && p.Is(at, "of") || p.Is(verb, WithFor) && p.Is(at, "for"))
            return at;
        if (p.Is(verb, WithAs) && p.Is(at, "as"))
            return at + 1;
        return (p.Is(verb, WithNoun) || p.Is(verb, WithAgent)) && (p.Tag(at) is PosTag.Determiner or PosTag.Adjective) ? at : null;
    }

    /// <summary>"was declared an enemy by <i>the court</i>", "was accused of theft by <i>the mayor</i>": who is named behind what is said, with no verb or mark between; none where it is no person, body or name.</summary>
    private (int Start, int End) AgentBehind(Sentence s, int from)
    {
        const int Longest = 12; // tokens
        for (var i = from; i < Math.Min(s.EndToken - 1, from + Longest) && !p.Tokens[i].IsVerb && p.Kind(i) is TokenKind.Word or TokenKind.Number or TokenKind.Clitic or TokenKind.Quote; i++)
        {
            if (i == from || !p.Is(i, "by"))
                continue;
            var agent = NounPhrases.After(p, i + 1, s.EndToken);
            return agent.Start < agent.End && !NounPhrases.IsGerund(p, i + 1) && !WordLists.TimeWords.Has(p.Word(agent.End - 1)) && !p.Speakers.IsThing(agent) && p.QuotationAt(i) == p.QuotationAt(from - 1) ? agent : (0, 0);
        }
        return (0, 0);
    }

    /// <summary>"a ledger <i>said</i> to be his", "Lenz<i>, described</i> as a hawk, …": a participle behind the noun; not "what she <i>described</i> as".</summary>
    private bool IsReduced(int verb, int start)
    {
        if (p.Tag(verb) is not (PosTag.VerbParticiple or PosTag.VerbPast) || p.Is(verb, Active) || p.Is(verb + 1, "by") || p.Is(verb + 1, "to") && !p.Is(verb + 2, "be") && !p.Is(verb + 2, "have"))
            return false;
        var noun = start - (p.Kind(start - 1) == TokenKind.Comma ? 2 : 1);
        if (noun < 0 || !p.Tokens[noun].IsNoun || p.Holds(start, verb, WordLists.Auxiliaries))
            return false;
        for (var i = noun; i > noun - Nearest && p.Kind(i) is TokenKind.Word or TokenKind.Clitic; i--)
        {
            if (p.Is(i, Gaps))
                return false;
        }
        return true;
    }

    private void Add(Sentence s, int start, int verb, bool reduced, (int Start, int End) agent, int from)
    {
        var behind = reduced && p.Kind(start - 1) == TokenKind.Comma ? start - 1 : start;
        var (first, last) = NounPhrases.Before(p, behind, p.FloorOf(s, behind));
        var end = agent.Start > from ? agent.Start - 1 : Clauses.EndOf(p, from, s);
        if (reduced || p.Tag(first) == PosTag.Wh)
            end = Clauses.EndOfRelative(p, from, end);
        if (first >= last || end <= from || p.Tag(first) == PosTag.Existential)
            return;
        var entry = CueLexicon.Find(p.Word(verb));
        var hasAgent = agent.Start < agent.End;
        var draft = new Draft
        {
            Source = hasAgent ? p.Span(agent.Start, agent.End) : null,
            Cue = p.Span(start, verb + 1),
            CueToken = verb,
            Type = entry is { Type: "speech" } ? CueType.Speech : CueType.Belief,
            Act = entry?.Act ?? "believe",
            Content = [p.Span(first, last), p.Span(from, end)],
        };
        draft.Why.Add(hasAgent ? "passive-by" : "passive-without-agent");
        drafts.Add(draft);
    }
}
