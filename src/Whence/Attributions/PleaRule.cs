using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary><i>X has pleaded not guilty to …</i>: X rejects it; <i>X pleaded guilty to …</i>: X admits it.</summary>
internal sealed class PleaRule(Passage p, List<Draft> drafts)
{
    /// <summary>The name that this rule leaves.</summary>
    public const string Name = "source-pleads-to";

    private static readonly Words Pleads = Words.Listed("usage", "pleads");

    /// <summary>Reads one sentence.</summary>
    public void Read(Sentence s)
    {
        for (var i = s.FirstToken + 1; i + 3 < s.EndToken; i++)
        {
            var guilty = p.Is(i + 1, "not") ? i + 2 : i + 1;
            if (!p.Is(i, Pleads) || !p.Is(guilty, "guilty") || Answered(s, guilty + 1) is not (> 0 and var to))
                continue;
            var start = VerbGroup.StartOf(p, i, s.FirstToken);
            var who = NounPhrases.Before(p, start, p.FloorOf(s, start));
            var end = Clauses.EndOf(p, to + 1, s);
            if (who.Start >= who.End || end <= to + 1 || p.Holds(start, i, WordLists.Unreal) || p.Holds(start, i, Future))
                continue;
            var draft = new Draft
            {
                Source = p.Span(who.Start, who.End),
                Cue = p.Span(start, guilty + 1 == to ? to + 1 : guilty + 1),
                CueToken = i,
                Type = CueType.Speech,
                Act = guilty > i + 1 ? "deny" : "admit",
                Rejects = guilty > i + 1,
                Content = [p.Span(to + 1, end)],
            };
            draft.Why.Add(Name);
            drafts.Add(draft);
        }
    }

    /// <summary>The "to" that leads to the charge, over when and where ("pleaded guilty <i>in Belmark on Monday</i> to fraud"); -1 for none.</summary>
    private int Answered(Sentence s, int from)
    {
        for (var i = from; i + 1 < s.EndToken && i < from + Furthest && p.Kind(i) is TokenKind.Word or TokenKind.Number; i++)
        {
            if (p.Is(i, "to"))
                return i;
            if (p.HasVerb(i, i + 1) || p.Tag(i) == PosTag.Conjunction)
                break;
        }
        return -1;
    }

    private const int Furthest = 8;
    private static readonly Words Future = new("will would 'll ’ll");
}
