using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary><i>X sees itself as …</i>, <i>X portrays Y as a …</i>, <i>X bills the plan as being …</i>: what somebody holds somebody or something to be.</summary>
internal sealed class SeenAsRule(Passage p, List<Draft> drafts)
{
    /// <summary>The name that this rule leaves.</summary>
    public const string Name = "source-verb-as";

    private const int LongestObject = 8; // tokens
    private static readonly Words Casting = Words.Listed("usage", "casting"); // "put out a memo <casting itself as> a rescuer"
    private static readonly Words Selves = new("itself himself herself themselves myself yourself");

    /// <summary>Reads one sentence.</summary>
    public void Read(Sentence s)
    {
        for (var i = s.FirstToken + 1; i + 3 < s.EndToken; i++)
        {
            var views = p.Is(i, WordLists.Views);
            var casting = !views && p.Is(i, Casting) && p.Is(i + 1, Selves);
            if (!views && !casting && !p.Is(i, WordLists.Portrays) || !casting && !p.HasVerb(i, i + 1) || As(s, i + 1) is not (> 0 and var link))
                continue;
            var start = VerbGroup.StartOf(p, i, s.FirstToken);
            var who = casting ? p.Speakers.Shared(s, start) : NounPhrases.Before(p, start, p.FloorOf(s, start));
            var end = Clauses.EndOf(p, link, s);
            if (who.Start >= who.End || end <= link + 1 || p.Is(who.Start, WordLists.RelativePronouns) && !p.Is(who.Start, "who") || p.QuotationAt(i) >= 0 && p.Is(who.Start, WordLists.FirstAndSecondPersons) || p.Holds(start, i, WordLists.Unreal) || VerbGroup.IsNegated(p, i, start))
                continue;
            var draft = new Draft { Source = p.Span(who.Start, who.End), Cue = p.Span(start, i + 1), CueToken = i, Type = views ? CueType.Belief : CueType.Speech, Act = views ? "believe" : "describe", Content = [p.Span(i + 1, end)] };
            draft.Why.Add(Name);
            drafts.Add(draft);
        }
    }

    /// <summary>The "as" behind the object, where a description follows it: "as <i>a</i> threat", "as <i>the</i> cause", "as <i>being</i> lost"; not "saw him as he left", "as the rain fell". -1 for none.</summary>
    private int As(Sentence s, int from)
    {
        var end = from;
        while (end < from + LongestObject && end < s.EndToken && !p.Is(end, "as") && (NounPhrases.IsPart(p, end) || p.Is(end, WordLists.NounPrepositions)))
            end++;
        if (end == from || !p.Is(end, "as"))
            return -1;
        var described = p.Is(end + 1, "the") && NounPhrases.After(p, end + 1, s.EndToken) is var (first, behind) && first < behind && !p.HasVerb(behind, behind + 1) || p.Is(end + 1, "a") || p.Is(end + 1, "an") || p.Tag(end + 1) == PosTag.VerbIng || p.Is(from, Selves) && NounPhrases.IsPart(p, end + 1);
        return described ? end : -1;
    }
}
