using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary>A verb with the auxiliaries, negation and adverbs before it: <i>has not yet been said</i>.</summary>
internal static class VerbGroup
{
    /// <summary>Words before "to" that make one cue with the verb of speech behind it.</summary>
    public static Words LeadsTo { get; } = Words.Listed("usage", "leads to");

    private static readonly Words Particles = new("on out");

    /// <summary>The first token of the group of the verb at <paramref name="verb"/>, not below <paramref name="floor"/>.</summary>
    public static int StartOf(Passage p, int verb, int floor)
    {
        var start = verb;
        if (start - 2 > floor && p.Is(start - 1, "to") && p.Is(start - 2, LeadsTo))
            start -= p.Is(start - 2, Particles) && p.Tokens[start - 3].IsVerb ? 3 : 2; // "went on to say", "was quick to deny"
        while (start > floor && (IsAtLeast(p, start - 2, floor) || p.Is(start - 1, WordLists.Auxiliaries) || p.Tag(start - 1) == PosTag.Modal || (p.IsAdverb(start - 1) && (start - 2 < floor || p.Kind(start - 2) != TokenKind.Comma)) || (p.Is(start - 1, "to") && p.Is(start - 2, WordLists.Auxiliaries))))
            start -= IsAtLeast(p, start - 2, floor) ? 2 : 1;
        var behindMark = p.Kind(start - 1) is TokenKind.Comma or TokenKind.Quote;
        while (start < verb && behindMark && p.IsAdverb(start))
            start++;
        return start;
    }

    /// <summary>"could have <i>at least</i> said so".</summary>
    private static bool IsAtLeast(Passage p, int i, int floor) => i > floor && p.Is(i, "at") && p.Is(i + 1, "least") && p.Is(i - 1, WordLists.Auxiliaries);

    /// <summary>Whether a form of <i>be</i> in the group makes the verb passive.</summary>
    public static bool IsPassive(Passage p, int verb, int start)
    {
        if (p.Tag(verb) is not (PosTag.VerbParticiple or PosTag.VerbPast or PosTag.Adjective))
            return false;
        for (var i = start; i < verb; i++)
        {
            if (p.Is(i, WordLists.BeForms))
                return true;
        }
        return false;
    }

    /// <summary>Whether the group negates the verb.</summary>
    public static bool IsNegated(Passage p, int verb, int start)
    {
        for (var i = start; i < verb; i++)
        {
            if (p.Is(i, "not") || p.Is(i, "n't") || p.Is(i, "n’t") || p.Is(i, "never"))
                return true;
        }
        return false;
    }
}
