using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary>Where a content ends inside its sentence, because another voice takes over: a second attribution, the speaker's next deed, the writer's own remark.</summary>
internal static class Handovers
{
    private static readonly Words Concessive = Words.Listed("usage", "concession");
    private static readonly Words Occasions = new("during after following while");
    private static readonly Words Speakers = new("he she they");

    /// <summary>Whether the content that starts at <paramref name="start"/> ends before the token <paramref name="i"/>.</summary>
    public static bool At(Passage p, int start, int i, Sentence sentence)
    {
        if (p.Is(i, "according") && p.Is(i + 1, "to") && !HasLaterClause(p, i, sentence))
            return true;
        if (p.Kind(i) == TokenKind.Dash)
            return OpensRemark(p, i, sentence);
        if (p.Is(i, "as") && p.Kind(i - 1) != TokenKind.Quote && !p.Is(i - 1, "as") && AnotherSpeaks(p, i + 1, sentence))
            return true; // "… as he warned that …"
        if (p.Kind(i - 1) == TokenKind.Quote && OpensMedium(p, i, sentence, after: 6) || OpensMedium(p, i, sentence, after: 0))
            return true;
        if (p.Kind(i - 1) == TokenKind.Quote && p.Is(i, Occasions) && LastFinite(p, start, i) == PosTag.Punctuation)
            return true; // called it "a ruin" during a visit to Belmark
        if (p.Kind(i) == TokenKind.Semicolon && (AnotherSpeaks(p, i + 1, sentence) || IsFurther(p, start, i + 1)) || p.Kind(i) == TokenKind.Open && p.Is(i + 1, "which"))
            return true;
        var comma = p.Kind(i) == TokenKind.Comma;
        if ((comma || p.Kind(i) == TokenKind.Quote && p.Kind(i - 1) == TokenKind.Comma) && AfterComma(p, start, i + 1, sentence))
            return true;
        var joint = p.Tag(i) == PosTag.Conjunction || p.Is(i, Concessive) ? i : comma && (p.Tag(i + 1) == PosTag.Conjunction || p.Is(i + 1, Concessive)) ? i + 1 : p.Is(i, "even") && p.Is(i + 1, Concessive) ? i + 1 : -1;
        return joint >= 0 && Joins(p, start, i, joint, sentence);
    }

    /// <summary>"condemns the raid; <i>calls</i> on the council to act": a further verb of speech in the tense of the first, behind a semicolon.</summary>
    public static bool IsFurther(Passage p, int start, int verb)
    {
        if (p.Tag(verb) is not (PosTag.VerbThird or PosTag.VerbPast) || CueLexicon.Find(p.Word(verb), p.Word(verb + 1)) is not { Type: "speech" })
            return false;
        var first = start - 1;
        while (first > 0 && !p.HasVerb(first, first + 1) && p.Kind(first) == TokenKind.Word)
            first--;
        return p.Tag(first) == p.Tag(verb);
    }

    /// <summary>", adding", ", per X", ", while", ", with half of them saying", ", up from".</summary>
    private static bool AfterComma(Passage p, int start, int i, Sentence sentence)
    {
        if (p.Tag(i) == PosTag.VerbIng && CueLexicon.Find(p.Word(i)) is { Type: "speech" } participle && participle.Frames != Frames.Quotation)
            return true;
        if (p.Is(i, "per") && (p.Tokens[Math.Min(i + 1, p.Tokens.Length - 1)].IsCapital || p.Tag(i + 1) == PosTag.Determiner))
            return true;
        if (p.Kind(i - 1) == TokenKind.Quote && p.Is(i, "while"))
            return true; // it would save "a life," while the mayor cast it as a ruse
        if (p.Kind(i - 1) == TokenKind.Quote && Speaks(p, i, sentence) is >= 0 and var reports && p.Kind(reports + 1) is TokenKind.Comma or TokenKind.Stop)
            return true; // called it "a ruin," Northwire reported.
        if (p.Kind(i - 1) != TokenKind.Comma)
            return false;
        if (p.Tag(i) is PosTag.VerbPast or PosTag.VerbThird && Tells(p, start, i) && CueLexicon.Find(p.Word(i)) is { Type: "speech" } inverted && inverted.Takes(Frames.Quotation) && NounPhrases.After(p, i + 1, sentence.EndToken) is var (who, behind) && who < behind && p.Kind(behind) is TokenKind.Comma or TokenKind.Stop)
            return true; // "…, said the mayor."
        if (p.Kind(i) == TokenKind.Number && (CueAdjectiveLexicon.Find(p.Word(i + 2)) is not null || p.Tag(i + 2) == PosTag.VerbIng && CueLexicon.Find(p.Word(i + 2)) is not null))
            return true; // "…, 80 percent worried about the winter"
        if (p.Is(i, "with") && SomeSaying(p, i + 1, sentence))
            return true;
        if (Tells(p, start, i) && Speaks(p, i, sentence) is >= 0 and var verb && (p.Tag(verb + 1) == PosTag.Preposition && !p.Is(verb + 1, "that") || p.Kind(verb + 1) is TokenKind.Comma or TokenKind.Stop || p.Is(verb + 1, WordLists.TimeWords)))
            return true; // "…, the envoy said in a message"
        if (IsOccasion(p, start, i, sentence))
            return true;
        return p.Is(i, "while") || (p.Is(i, "up") || p.Is(i, "down")) && p.Is(i + 1, "from") && (p.Is(i + 4, "who") || p.Is(i + 3, "who")); // "…, up from a third who said so in May"
    }

    /// <summary>"said it would help<i>, after he called</i> it a waste", "warned of a split<i>, after she confirmed</i> the vote": upon what it was said, where a clause or a noun with what belongs to it stands before the comma.</summary>
    public static bool IsOccasion(Passage p, int start, int i, Sentence sentence) =>
        p.Is(i, "after") && p.Kind(i - 1) == TokenKind.Comma && p.Kind(start - 1) != TokenKind.Comma && (p.HasVerb(start, i) || i > start + 2 && NounPhrases.IsPart(p, start)) && AnotherSpeaks(p, i + 1, sentence);

    /// <summary>"half of them saying": a noun phrase and a verb of speech in -ing.</summary>
    private static bool SomeSaying(Passage p, int i, Sentence sentence)
    {
        var from = i;
        while (i < sentence.EndToken && (NounPhrases.IsPart(p, i) || p.Is(i, "of")))
            i++;
        return i > from && p.Tag(i) == PosTag.VerbIng && CueLexicon.Find(p.Word(i)) is { Type: "speech" };
    }

    /// <summary>Whether what stands behind "and", "but", "though" is no longer the content's.</summary>
    private static bool Joins(Passage p, int start, int mark, int joint, Sentence sentence)
    {
        if (Contrasts(p, start, joint))
            return false; // "that it is not the end, but is meant to show …"
        var verb = Clauses.OverParenthesis(p, joint + 1);
        while (p.Tag(verb) == PosTag.Adverb)
            verb++;
        if (p.Kind(mark - 1) == TokenKind.Quote && p.Tag(verb) is PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbParticiple)
            return true; // "the world is dangerous" and left: what follows the quotation is the speaker's next deed
        if ((p.Is(joint, Concessive) || p.Kind(mark) == TokenKind.Comma) && p.Is(joint + 1, "according") || !p.Is(joint + 1, "that") && (p.Is(joint, Concessive) || p.HasVerb(start, mark)) && AnotherSpeaks(p, joint + 1, sentence))
            return true;
        if (p.Is(joint, Concessive) && p.Is(joint + 1, Speakers) && !p.Is(joint, "and") && !p.Is(p.Is(start, "that") ? start + 1 : start, Speakers) && p.Kind(mark) == TokenKind.Comma)
            return true; // "…, though he did not say when": who spoke is spoken of
        if (LeadsToCue(p, verb))
            return true;
        if (p.Tag(verb) == PosTag.VerbIng && p.Tag(start - 1) == PosTag.VerbIng && CueLexicon.Find(p.Word(verb)) is { Type: "speech" })
            return true; // "insisting that …, and calling …"
        if (p.Kind(mark) == TokenKind.Comma && p.Tag(start - 1) == PosTag.VerbIng && p.Tag(verb) is PosTag.VerbPast or PosTag.VerbThird)
            return true; // "laid a wreath, saying he felt anger, and left"
        var inner = LastFinite(p, start, mark);
        if (inner == PosTag.Punctuation && p.Kind(mark) == TokenKind.Comma && p.Is(joint, Concessive) && NounPhrases.After(p, joint + 1, sentence.EndToken) is var (from, to) && from < to && p.HasVerb(to, to + 1))
            return true; // "wants to sell the dam, although its walls are cracked"
        if (inner == PosTag.Punctuation && p.Tag(joint + 1) is PosTag.Existential or PosTag.Pronoun && p.HasVerb(joint + 2, joint + 3))
            return true; // "rejected the plan and there followed a quarrel"
        if (p.Tag(verb) is not (PosTag.VerbPast or PosTag.VerbThird))
            return false;
        if (inner is PosTag.Punctuation or PosTag.Modal && p.Tag(CueBefore(p, start, sentence)) == p.Tag(verb))
            return true; // "promised a veto and left"; "said it would fall but stood by it"
        return CueLexicon.Find(p.Word(verb)) is { Type: "speech" } cue && (cue.Takes(Frames.Clause | Frames.That | Frames.Quotation) || inner != p.Tag(verb));
    }

    /// <summary>"the dam <i>is not</i> an end<i>, but is</i> a start": the same verb again, which was denied before "but".</summary>
    public static bool Contrasts(Passage p, int start, int joint)
    {
        if (!p.Is(joint, "but") || !p.HasVerb(joint + 1, joint + 2))
            return false;
        for (var i = joint - 2; i > start; i--)
        {
            if (p.Is(i + 1, WordLists.Negations) && p.Word(i).Equals(p.Word(joint + 1), StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>"vowed to stay<i>, and the envoy said</i> …", "denied the claim <i>and, in turn, alleged</i> …": a second statement behind a content that has no finite verb.</summary>
    public static bool SpeaksAgain(Passage p, int start, int joint, Sentence sentence)
    {
        if (p.Tag(joint) != PosTag.Conjunction || p.Is(joint + 1, "that") || p.Is(start, "that") || p.Tag(start) == PosTag.Pronoun || LastFinite(p, start, joint) != PosTag.Punctuation)
            return false;
        if (p.Kind(joint - 1) == TokenKind.Comma && AnotherSpeaks(p, joint + 1, sentence))
            return true;
        var verb = Clauses.OverParenthesis(p, joint + 1);
        while (p.IsAdverb(verb))
            verb++;
        var isFinite = p.Tag(verb) is PosTag.VerbPast or PosTag.VerbThird || p.Tag(verb) == PosTag.VerbParticiple && p.Is(verb + 1, "that");
        return isFinite && NounPhrases.IsPart(p, start) && CueLexicon.Find(p.Word(verb)) is { Type: "speech" };
    }

    /// <summary>The tag of the last finite verb in the range; <see cref="PosTag.Punctuation"/> where there is none.</summary>
    public static PosTag LastFinite(Passage p, int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (p.HasVerb(i, i + 1) && p.Tag(i - 1) != PosTag.Modal && !(p.Tag(i) == PosTag.VerbPast && p.Is(i + 1, "by")))
                return p.Tag(i);
        }
        return PosTag.Punctuation;
    }

    /// <summary>Whether the range is a clause or an infinitive, not a noun phrase alone.</summary>
    private static bool Tells(Passage p, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (p.Tag(i) == PosTag.To || p.HasVerb(i, i + 1))
                return true;
        }
        return false;
    }

    /// <summary>The verb that leads to the content.</summary>
    private static int CueBefore(Passage p, int start, Sentence sentence)
    {
        var i = start - 1;
        while (i > sentence.FirstToken && !p.HasVerb(i, i + 1))
            i--;
        return i;
    }

    /// <summary>"was keen to stress": a group of which the verb of speech is the last.</summary>
    private static bool LeadsToCue(Passage p, int i)
    {
        if (!p.Is(i, WordLists.BeForms) && !p.Is(i, VerbGroup.LeadsTo))
            return false;
        for (var k = i; k < i + 4; k++)
        {
            if (p.Is(k, VerbGroup.LeadsTo) && p.Is(k + 1, "to") && CueLexicon.Find(p.Word(k + 2)) is { Type: "speech" })
                return true;
        }
        return false;
    }

    /// <summary>"X said", "the council has not yet confirmed": a noun phrase and a verb of speech, auxiliaries between them or not.</summary>
    public static bool AnotherSpeaks(Passage p, int i, Sentence sentence) => Speaks(p, i, sentence) >= 0;

    /// <summary>The verb of speech of the clause that starts at the token; -1 for none.</summary>
    private static int Speaks(Passage p, int i, Sentence sentence)
    {
        var (start, end) = NounPhrases.After(p, i, sentence.EndToken);
        if (end == start)
            return -1;
        if (p.Kind(end) == TokenKind.Comma && HoldsComma(p, start, end))
            end++; // "the city's mayor, Anna Berg, said"
        while (end < sentence.EndToken && (p.Is(end, WordLists.Auxiliaries) && p.Tag(end) != PosTag.Modal || p.IsAdverb(end)))
            end++;
        if (p.Tag(end) is not (PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbPresent or PosTag.VerbParticiple or PosTag.VerbBase) || VerbGroup.IsPassive(p, end, VerbGroup.StartOf(p, end, start)))
            return -1;
        return CueLexicon.Find(p.Word(end)) is { Type: "speech" } cue && cue.Act != "show" ? end : -1;
    }

    private static bool HoldsComma(Passage p, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (p.Kind(i) == TokenKind.Comma)
                return true;
        }
        return false;
    }

    /// <summary>A dash that the writer opens: "– a claim that …", "– an effort to …", "– while keeping silent", "– said the mayor".</summary>
    private static bool OpensRemark(Passage p, int dash, Sentence sentence)
    {
        for (var i = dash + 1; i < sentence.EndToken; i++)
        {
            if (p.Kind(i) == TokenKind.Dash && !(p.Tag(i + 1) is PosTag.VerbPast or PosTag.VerbThird))
                return false; // a pair: the sentence goes on behind the second
        }
        if (p.Is(dash + 1, WordLists.Asides) || p.Tag(dash + 1) is PosTag.VerbPast or PosTag.VerbThird && CueLexicon.Find(p.Word(dash + 1)) is not null)
            return true;
        if (!p.Is(dash + 1, "a") && !p.Is(dash + 1, "an"))
            return false;
        var noun = dash + 2;
        while (p.Tag(noun) is PosTag.Adjective or PosTag.Adverb)
            noun++;
        return p.Tokens[Math.Min(noun, p.Tokens.Length - 1)].IsNoun && (CuePhraseLexicon.StartingWith(p.Word(noun)) is [{ IsNoun: true }, ..] || p.Tag(noun + 1) == PosTag.To || p.Is(noun + 1, "that") || p.Kind(dash - 1) == TokenKind.Quote);
    }

    /// <summary>"in a statement on Monday", "during an interview": where it was said, as the last words of the sentence, or right behind a quotation.</summary>
    /// <param name="p">The passage.</param>
    /// <param name="i">The preposition.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="after">How many tokens more than a few may follow.</param>
    private static bool OpensMedium(Passage p, int i, Sentence sentence, int after)
    {
        if (!p.Is(i, "in") && !p.Is(i, "during") || p.Tag(i + 1) is not (PosTag.Determiner or PosTag.PossessivePronoun))
            return false;
        for (var k = i + 2; k < Math.Min(i + 6, sentence.EndToken); k++)
        {
            if (p.Is(k, WordLists.Talks) || p.Is(k, WordLists.Media))
                return sentence.EndToken - k < 10 + after && (after > 0 || !p.HasVerb(k, sentence.EndToken));
            if (!NounPhrases.IsPart(p, k))
                return false;
        }
        return false;
    }

    /// <summary>A fronted "according to X, …" after "but": its clause follows, so it is no end of ours before the comma only.</summary>
    private static bool HasLaterClause(Passage p, int i, Sentence sentence) =>
        p.Kind(i - 1) == TokenKind.Comma && p.Is(i - 2, "that") || i > sentence.FirstToken && p.Tag(i - 1) == PosTag.Conjunction && !p.HasVerb(i + 2, Math.Min(i + 6, sentence.EndToken));
}
