using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary><i>A Northwire poll has Berg at 39 percent</i>, <i>the survey puts her party on 28</i>, <i>an earlier poll had Holm running third</i>: polls that say how somebody stands.</summary>
internal sealed class PollRule(Passage p, List<Draft> drafts)
{
    private const int Longest = 12; // tokens from the verb to the standing

    private static readonly Words Polls = Words.Listed("documents", "poll");
    private static readonly Words Puts = Words.Listed("usage", "poll puts");
    private static readonly Words Before = Words.Listed("usage", "before a share");
    private static readonly Words Standings = Words.Listed("usage", "standing in a poll");

    /// <summary>Reads one sentence.</summary>
    public void Read(Sentence s)
    {
        for (var i = s.FirstToken + 1; i + 2 < s.EndToken; i++)
        {
            if (!p.Is(i, Puts) || !IsNamed(i + 1) || !HasStanding(i + 2, s))
                continue;
            var start = VerbGroup.StartOf(p, i, s.FirstToken);
            var (first, last) = NounPhrases.Before(p, start, p.FloorOf(s, start));
            if (!HoldsPoll(first, last))
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
            draft.Why.Add("poll-puts");
            drafts.Add(draft);
        }
    }

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
