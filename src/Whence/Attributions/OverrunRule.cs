using Whence.Documents;
using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary>Cuts contents that run on into a clause of somebody else's: the sentence's main clause, the next speaker's, the writer's.</summary>
/// <remarks>
/// The tagger knows no clauses, and its cut of a content that no word such as "that" opens counts more than the rules'.
/// What is cut here has a subject and a verb of its own behind a mark or a word that begins a clause.
/// </remarks>
internal sealed class OverrunRule(Passage p, List<Draft> drafts)
{
    private static readonly Words Occasions = new("after as when");
    private static readonly Words Concessive = Words.Listed("usage", "concession");
    private static readonly Words Times = new("time times day days moment moments years weeks months");
    private static readonly Words Before = new("had would will");
    private static readonly Words SpeakingOn = Words.Listed("usage", "speaks on in passing");
    private static readonly Words WritersNames = Words.Listed("usage", "called by the writer");
    private static readonly Words Of = new("of");
    private static readonly Words Asking = new("if whether");

    /// <summary>Goes over all drafts whose content, or its last piece, follows the cue.</summary>
    public void Read()
    {
        foreach (var draft in drafts)
        {
            if (draft.Cue is not { } cue || draft.Content is not [.., var content] || content.Start < cue.End || draft.CueToken < 0)
                continue;
            var (first, end) = (p.TokenAt(content.Start), p.TokenAt(content.End));
            var s = p.SentenceAt(draft.CueToken);
            var last = Math.Min(end, s.EndToken);
            if (p.Kind(p.TokenAt(cue.End) - 1) != TokenKind.Colon && EndOf(draft, s, first, last) is var cut && cut > first && cut < last)
                draft.Content[^1] = p.Span(first, Clauses.TrimEnd(p, first, cut));
        }
    }

    /// <summary>Where the content ends at the latest; <paramref name="end"/> where nothing ends it sooner.</summary>
    private int EndOf(Draft draft, Sentence s, int first, int end)
    {
        var quotation = p.QuotationAt(draft.CueToken);
        var noun = p.Is(draft.CueToken, "of") ? draft.CueToken - 1 : draft.CueToken;
        var isNoun = p.Tokens[noun].IsNoun && p.Kind(first - 1) != TokenKind.Comma && !p.HasVerb(ClauseOf(noun, s), noun);
        var isAside = draft.Source is { } source && p.Is(p.TokenAt(source.Start) - 1, "as") && p.Kind(first - 1) != TokenKind.Comma;
        var isHeadline = p.Reading.Document.Blocks.Length > s.Block && p.Reading.Document.Blocks[s.Block].Kind == BlockKind.Headline;
        var isPhrase = IsPhrase(draft, first);
        var isReduced = draft.Source is null && p.Is(draft.CueToken, WordLists.HeldToBe) && IsBehindComma(p.TokenAt(draft.Cue!.Value.Start)) && !p.HasVerb(draft.CueToken - 1, draft.CueToken);
        var isObject = CueLexicon.Find(p.Word(draft.CueToken), p.Word(draft.CueToken + 1)) is { } entry && !entry.Takes(Frames.Clause | Frames.That);
        var (hasVerb, isFinite) = (false, false);
        for (var i = first; i < end; i++)
        {
            if (p.QuotationAt(i) != quotation)
                continue;
            if (i > first && (Handovers.SpeaksAgain(p, first, i, s) || Tails.StartAt(p, first, i, s) || TurnsBack(draft, first, i, s) || SecondVoices.StartAt(p, draft, first, i, s)))
                return i;
            if (i > first + 1 && Handovers.IsOccasion(p, first, i, s))
                return i;
            if (i > first && draft.Rejects && p.Is(i, "despite"))
                return i; // "denied that the dam had burst despite the pictures"
            if (i > first + 1 && Adds(first, i, s))
                return i; // "called the dam safe, arguing that …"
            if (i > first + 1 && (!isFinite && p.Tag(first) is PosTag.To or PosTag.VerbIng && EndsInfinitive(i, s) || p.Kind(i) == TokenKind.Semicolon && p.Is(first, Asking) && Clauses.StartsAt(p, i + 1, s)))
                return i;
            if (i > first && isObject && p.Is(i, "even") && p.Is(i + 1, "as") && Clauses.StartsAt(p, i + 2, s))
                return i; // "rejects any figures that hurt him even as he quotes others"
            if (i > first && p.Kind(i) == TokenKind.Comma && p.HasVerb(first, i) && IsWritersName(i + 1))
                return i; // "said it would sell the dam, a move that many oppose"
            if (i > first && !hasVerb && (isPhrase && EndsPhrase(i, s) || isNoun && p.HasVerb(i, i + 1) && p.Tokens[i - 1].IsNoun && !p.Is(first, "that")))
                return i;
            if (p.Kind(i) == TokenKind.Comma && (isReduced && IsVerb(i + 1) || isNoun && IsVerb(i + 1) && p.Tag(first) != PosTag.To && (!p.Is(first, "that") || p.HasVerb(first, i)) || isAside && hasVerb && Clauses.StartsAt(p, i + 1, s)))
                return i; // "for all its claims that the dam holds, is rebuilding it"; "as he says the dam is, the town is not"
            isFinite |= p.HasVerb(i, i + 1) || p.Tag(i) == PosTag.Wh || p.Is(i, "that") || p.Is(i, WordLists.Subordinators);
            hasVerb |= p.HasVerb(i, i + 1) || p.Tag(i) is PosTag.VerbIng or PosTag.VerbParticiple or PosTag.Wh or PosTag.To && !isHeadline;
        }
        return Clauses.MainBehind(p, first, end, s);
    }

    /// <summary>"…<i>, adding</i> that", "…<i>, also warning</i> that", "…<i>, pointing</i> to": the same speaker's next statement, and no further thing of several ("of lying<i>, calling</i> names").</summary>
    private bool Adds(int first, int i, Sentence s)
    {
        if (p.Kind(i) != TokenKind.Comma && !(p.Kind(i) == TokenKind.Quote && p.Kind(i - 1) == TokenKind.Comma))
            return false;
        var verb = p.Is(i + 1, "also") || p.Is(i + 1, "then") ? i + 2 : i + 1;
        if (verb >= s.EndToken || p.Tag(verb) != PosTag.VerbIng)
            return false;
        return p.Is(verb + 1, "that") ? CueLexicon.Find(p.Word(verb)) is { Type: "speech" } : p.Is(verb, SpeakingOn) && p.Tag(first) != PosTag.VerbIng && !p.Holds(first, i, Of);
    }

    /// <summary>"<i>a move that</i> many oppose", "<i>a bold claim which</i> nobody believed": what the writer calls the whole of it.</summary>
    private bool IsWritersName(int i)
    {
        if (!p.Is(i, "a") && !p.Is(i, "an"))
            return false;
        i++;
        while (p.Tag(i) is PosTag.Adjective or PosTag.Adverb)
            i++;
        return p.Is(i, WritersNames) && (p.Is(i + 1, "that") || p.Is(i + 1, "which") || p.Tokens[Math.Min(i + 1, p.Tokens.Length - 1)].IsCapital || p.Tag(i + 1) is PosTag.Determiner or PosTag.Pronoun);
    }

    /// <summary>"wants to sell the dam<i>, but the town</i> needs it", "to leave<i>; it has</i> waited": a clause of its own behind an infinitive, which it cannot be joined to.</summary>
    private bool EndsInfinitive(int i, Sentence s)
    {
        if (p.Kind(i) == TokenKind.Semicolon)
            return Clauses.StartsAt(p, i + 1, s);
        var joint = p.Kind(i) == TokenKind.Comma ? i + 1 : i;
        if (p.Is(joint, "or") || p.Tag(joint) != PosTag.Conjunction && !p.Is(joint, Concessive) || joint == i && p.Tag(joint + 1) != PosTag.Pronoun)
            return false;
        return Clauses.StartsAt(p, joint + 1, s);
    }

    /// <summary>"Lenz, <i>considered</i> a fool, left", "Lenz, <i>widely considered</i> a fool, left": nothing but adverbs since the comma.</summary>
    private bool IsBehindComma(int i)
    {
        while (p.IsAdverb(i - 1))
            i--;
        return p.Kind(i - 1) == TokenKind.Comma;
    }

    /// <summary>"told the Courier that Lenz had sold the dam<i>, and accused</i> her of theft": behind what had been before, the speaker's next word in the tense of the first.</summary>
    private bool TurnsBack(Draft draft, int first, int i, Sentence s)
    {
        if (p.Kind(i) != TokenKind.Comma || p.Tag(i + 1) != PosTag.Conjunction || p.Tag(draft.CueToken) != PosTag.VerbPast)
            return false;
        var verb = Clauses.OverParenthesis(p, i + 2);
        while (p.IsAdverb(verb))
            verb++;
        if (verb >= s.EndToken || p.Tag(verb) != PosTag.VerbPast || CueLexicon.Find(p.Word(verb)) is not { Type: "speech" })
            return false;
        for (var k = first; k < i; k++)
        {
            if (p.HasVerb(k, k + 1) && !p.Is(k, Before))
                return false;
        }
        return p.Holds(first, i, Before);
    }

    /// <summary>Whether the content is a noun phrase or a quotation and no clause: behind "said" a clause has its verb somewhere.</summary>
    private bool IsPhrase(Draft draft, int first)
    {
        if (p.Kind(first) == TokenKind.Quote)
            return true;
        var entry = CueLexicon.Find(p.Word(draft.CueToken), p.Word(draft.CueToken + 1));
        if (draft.Why[0] is "passive-without-agent" or "passive-by")
            return NounPhrases.IsPart(p, first);
        return NounPhrases.IsPart(p, first) && (entry is null ? draft.Act is "praise" or "condemn" or "deny" : !entry.Takes(Frames.Clause)) && !p.Is(first, "that");
    }

    /// <summary>Behind a phrase without a verb: "condemned the attack, <i>and the envoy called …</i>", "criticises Tarvonia <i>as the council meets</i>", "questioned the plan <i>and left</i>".</summary>
    private bool EndsPhrase(int i, Sentence s)
    {
        if (p.Kind(i) == TokenKind.Comma)
            return Clauses.StartsAt(p, p.Tag(i + 1) == PosTag.Conjunction || p.Is(i + 1, Concessive) ? i + 2 : i + 1, s);
        return p.Tag(i) == PosTag.Conjunction && p.Tag(i + 1) is PosTag.VerbPast or PosTag.VerbThird || p.Is(i, Occasions) && Clauses.StartsAt(p, i + 1, s) && !(p.Is(i, "when") && (p.Is(i + 1, "it") || p.Is(i - 1, WordLists.TimeWords) || p.Is(i - 1, Times))); // not "the time when", "when it comes to"
    }

    /// <summary>Where the clause begins that the noun stands in: behind "that", "as", "while" or a quotation mark, or with the sentence.</summary>
    private int ClauseOf(int noun, Sentence s)
    {
        var i = noun;
        while (i > s.FirstToken && !p.Is(i - 1, "that") && !p.Is(i - 1, "as") && !p.Is(i - 1, Clauses.Fronting) && p.Kind(i - 1) != TokenKind.Quote)
            i--;
        return i;
    }

    private bool IsVerb(int i)
    {
        while (p.IsAdverb(i))
            i++;
        return p.HasVerb(i, i + 1);
    }
}
