using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary><i>A Northwire poll has Berg at 39 percent</i>, <i>the survey puts her party on 28</i>, <i>an earlier poll had Holm running third</i>: polls that say how somebody stands; <i>the ministry put the death toll at 60</i>.</summary>
internal sealed class PollRule(Passage p, List<Draft> drafts)
{
    private const int Longest = 12; // tokens from the verb to the standing

    private static readonly Words Polls = Words.Listed("documents", "poll");
    private static readonly Words Puts = Words.Listed("usage", "poll puts");
    private static readonly Words PutsAt = new("put puts");
    private static readonly Words Counted = Words.Listed("usage", "put at a number");
    private static readonly Words Before = Words.Listed("usage", "before a share");
    private static readonly Words Standings = Words.Listed("usage", "standing in a poll");

    /// <summary>Reads one sentence.</summary>
    public void Read(Sentence s)
    {
        for (var i = s.FirstToken + 1; i + 2 < s.EndToken; i++)
        {
            if (!p.Is(i, Puts))
                continue;
            var counts = CountsAt(i, s);
            if (!counts && (!IsNamed(i + 1) || !HasStanding(i + 2, s)))
                continue;
            var start = VerbGroup.StartOf(p, i, s.FirstToken);
            var (first, last) = NounPhrases.Before(p, start, p.FloorOf(s, start));
            if (!(counts ? Counts(first, last) && !p.Holds(start, i, WordLists.Unreal) : HoldsPoll(first, last)))
                continue;
            var draft = new Draft
            {
                Source = p.Span(first, last),
                Cue = p.Span(start, i + 1),
                CueToken = i,
                Type = CueType.Speech,
                Act = "show",
                Content = [p.Span(i + 1, Clauses.EndOf(p, i + 1, s))],
            };
            draft.Why.Add(counts ? "puts-figure-at" : "poll-puts");
            drafts.Add(draft);
        }
    }

    /// <summary>"<i>put the death toll at</i> 60", "<i>puts the cost at</i> about $3m".</summary>
    private bool CountsAt(int verb, Sentence s)
    {
        if (!p.Is(verb, PutsAt) || p.Tag(verb + 1) is not (PosTag.Determiner or PosTag.PossessivePronoun))
            return false;
        var (first, end) = (verb + 2, verb + 2);
        while (end < s.EndToken && end < first + Longest && (p.Tokens[end].IsNoun || p.Tag(end) == PosTag.Adjective || p.Is(end, "of")))
            end++;
        if (!p.Is(end, "at") || !p.Holds(first, end, Counted))
            return false;
        for (var i = end + 1; i < Math.Min(end + 5, s.EndToken); i++)
        {
            if (p.Kind(i) == TokenKind.Number || p.Tag(i) == PosTag.Number || p.Is(i, WordLists.NumberWords))
                return true;
        }
        return false;
    }

    /// <summary>Whether somebody counts, or a paper does: not "this put the cost at".</summary>
    private bool Counts(int first, int last) =>
        first < last && !(last - first == 1 && (p.Is(first, WordLists.ThingPronouns) || p.Is(first, WordLists.Anaphors) || p.Is(first, WordLists.RelativePronouns) && !p.Is(first, "who")));

    private bool HoldsPoll(int first, int last)
    {
        var i = first;
        while (i < last && !Polls.HasSingular(p.Word(i)))
            i++;
        return i < last;
    }

    /// <summary>Whether somebody in particular is put somewhere: "Berg", "the party"; not "a margin", "900 respondents".</summary>
    private bool IsNamed(int i) => p.Tokens[i].IsCapital || p.Is(i, "the") || p.Tag(i) is PosTag.Pronoun or PosTag.PossessivePronoun;

    /// <summary>"At 39 percent", "ahead", "running third", before another verb or a comma.</summary>
    private bool HasStanding(int from, Sentence s)
    {
        for (var i = from; i < Math.Min(from + Longest, s.EndToken) && p.Kind(i) is not (TokenKind.Comma or TokenKind.Quote) && !p.HasVerb(i, i + 1); i++)
        {
            if (p.Is(i, Standings) || p.Tag(i) == PosTag.VerbIng)
                return true;
            if (p.Is(i, Before) && (p.Kind(i + 1) == TokenKind.Number || p.Tag(i + 1) == PosTag.Number))
                return true;
        }
        return false;
    }
}
