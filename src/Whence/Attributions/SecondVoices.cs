using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary>A second predicate behind a content that is not the content's own: what the speaker does next, what he left unsaid, what in truth was so.</summary>
internal static class SecondVoices
{
    private static readonly Words Elaborating = Words.Listed("usage", "elaborates");
    private static readonly Words Telling = Words.Listed("usage", "would tell more");
    private static readonly Words Details = Words.Listed("usage", "detail");
    private static readonly Words Hoping = Words.Listed("usage", "held in vain");
    private static readonly Words Doing = new("did does do would could has have had");
    private static readonly Words Giving = new("gave gives provided provides offered offers");
    private static readonly Words Declining = new("declined declines refused refuses");
    private static readonly Words Has = new("has have had");
    private static readonly Words None = new("no few little");
    private static readonly Words Guesses = new("idea clue");
    private const int Reach = 5; // words within which it is named what was not told
    private const int LongestSubject = 12; // tokens of "a report that was issued in May"

    /// <summary>Whether the content that starts at <paramref name="first"/> ends before the token <paramref name="i"/>, a comma or a conjunction.</summary>
    public static bool StartAt(Passage p, Draft draft, int first, int i, Sentence s)
    {
        var comma = p.Kind(i) == TokenKind.Comma;
        var joint = comma ? i + 1 : i;
        if (p.Tag(joint) != PosTag.Conjunction)
            return comma && IsFurther(p, draft, first, joint, s);
        var verb = Clauses.OverParenthesis(p, joint + 1);
        while (p.IsAdverb(verb) || p.Is(verb, "also"))
            verb++;
        if (draft.Type == CueType.Speech && !p.Is(joint, "or") && IsSilence(p, verb) && !HoldsSpeech(p, first, i))
            return true;
        if (draft.Type == CueType.Belief && p.Is(verb, Has) && p.Is(verb + 1, "no") && p.Is(verb + 2, Guesses))
            return true;
        return p.Is(joint, "but") && IsAgainst(p, draft, first, i, joint, s) || comma && IsOwn(p, draft, first, i, verb) || comma && IsWith(p, draft, joint, s);
    }

    /// <summary>"said three people were hurt <i>but did not elaborate</i>", "… <i>but gave no details</i>", "… <i>and declined to say where</i>".</summary>
    private static bool IsSilence(Passage p, int verb)
    {
        if (p.Is(verb, Doing) && p.Is(verb + 1, WordLists.Negations) && !p.Is(verb + 1, "no"))
            return TellsMore(p, p.IsAdverb(verb + 2) ? verb + 3 : verb + 2);
        if (p.Is(verb, Declining) && p.Is(verb + 1, "to"))
            return TellsMore(p, verb + 2);
        return p.Is(verb, Giving) && p.Is(verb + 1, None) && p.Holds(verb + 2, verb + Reach, Details);
    }

    private static bool TellsMore(Passage p, int verb) => p.Is(verb, Elaborating) || p.Is(verb, Telling) && p.Holds(verb + 1, verb + Reach, Details);

    private static bool HoldsSpeech(Passage p, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (p.Tokens[i].IsVerb && CueLexicon.Find(p.Word(i)) is { Type: "speech" })
                return true;
        }
        return false;
    }

    /// <summary>"Army says attack was brief<i>, says it showed restraint</i>": the same verb form again, with a clause behind it.</summary>
    private static bool IsFurther(Passage p, Draft draft, int first, int verb, Sentence s) =>
        p.HasVerb(first, verb - 1) && !HoldsComma(p, first, verb - 1) && p.Tag(verb) is PosTag.VerbThird or PosTag.VerbPast && p.Tag(draft.CueToken) == p.Tag(verb) && CueLexicon.Find(p.Word(verb)) is { Type: "speech" } entry && entry.Takes(Frames.Clause | Frames.That)
        && (p.Is(verb + 1, "that") || Clauses.StartsAt(p, verb + 1, s));

    private static bool HoldsComma(Passage p, int start, int end)
    {
        while (start < end && p.Kind(start) != TokenKind.Comma)
            start++;
        return start < end;
    }

    /// <summary>"They thought they would get out<i>, but the men stopped them</i>", "do not advise leaving it on <i>but in practice, most do</i>", "thinks that few do<i>, but a report issued in June found that</i> most did".</summary>
    private static bool IsAgainst(Passage p, Draft draft, int first, int i, int joint, Sentence s)
    {
        var comma = joint > i;
        if (comma && draft.Type == CueType.Belief && p.Is(draft.CueToken, Hoping) && p.HasVerb(first, i) && Clauses.StartsAt(p, joint + 1, s))
            return true;
        if (p.Tag(first) == PosTag.VerbIng && !p.HasVerb(first, i) && (Clauses.StartsAt(p, joint + 1, s) || Clauses.PhraseThenClause(p, joint + 1, s)))
            return true;
        var (from, end) = NounPhrases.After(p, joint + 1, s.EndToken);
        if (!comma || from >= end)
            return false;
        for (var k = end; k < Math.Min(s.EndToken - 1, from + LongestSubject) && p.Kind(k) is TokenKind.Word or TokenKind.Number; k++)
        {
            if (p.Is(k + 1, "that") && k > end && p.HasVerb(k, k + 1) && CueLexicon.Find(p.Word(k)) is { Type: "speech" })
                return true;
        }
        return false;
    }

    /// <summary>"had read that there were fires<i>, but did not think</i> …", "denies it hacked the mail<i>, and has called</i> …": a verb that the clause's own subject cannot have.</summary>
    private static bool IsOwn(Passage p, Draft draft, int first, int i, int verb)
    {
        if (!p.HasVerb(verb, verb + 1))
            return false;
        var main = verb;
        while (p.Is(main, WordLists.Auxiliaries) || p.IsAdverb(main))
            main++;
        if (CueLexicon.Find(p.Word(main)) is not { Type: "speech" or "belief" } || !p.Tokens[main].IsVerb)
            return false;
        if (p.Tag(p.Is(first, "that") ? first + 1 : first) == PosTag.Existential)
            return true;
        return p.Is(verb, "has") && p.Tag(draft.CueToken) == PosTag.VerbThird && p.Tag(main) is PosTag.VerbParticiple or PosTag.VerbPast && Handovers.LastFinite(p, first, i) == PosTag.VerbPast;
    }

    /// <summary>"with Berg saying it was late<i>, and Lenz calling</i> it a ruin".</summary>
    private static bool IsWith(Passage p, Draft draft, int joint, Sentence s) =>
        p.Tag(draft.CueToken) == PosTag.VerbIng && draft.Source is { } source && p.Is(p.TokenAt(source.Start) - 1, "with")
        && NounPhrases.After(p, joint + 1, Math.Min(s.EndToken, joint + LongestSubject)) is var (from, end) && from < end && GerundAt(p, from + 1, Math.Min(s.EndToken, end + 1));

    private static bool GerundAt(Passage p, int start, int end)
    {
        while (start < end && !(p.Tag(start) == PosTag.VerbIng && CueLexicon.Find(p.Word(start)) is not null))
            start++;
        return start < end;
    }
}
