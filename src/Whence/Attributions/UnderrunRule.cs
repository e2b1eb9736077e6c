using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>Widens contents that end before their clause has its verb: at a pair of dashes, at a relative clause, at the comma behind a fronted phrase.</summary>
/// <remarks>"that selling the dam<i>, which leaks, would cost too much</i>", "the choice of words<i> – a ruin, he called it – may have hurt</i>". The tagger ends a content at such a mark more often than it should.</remarks>
internal sealed class UnderrunRule(Passage p, List<Draft> drafts)
{
    private const int LongestAside = 40; // tokens between two marks

    private static readonly Words Opening = new("that whether why how");
    private static readonly Words Joining = new("and or including with along");
    private static readonly Words Accusing = new("accuse accuses accused accusing");
    private static readonly Words Of = new("of");
    private static readonly Words Questions = new("how why when where what");
    private static readonly Words ByRote = Words.Listed("usage", "said by rote");
    private static readonly Words Asking = new("if whether");
    private static readonly Words Says = new("say says said saying");
    private readonly FrontedPhrases _fronted = new(p);

    /// <summary>Goes over all drafts of speech and belief whose content, or its last piece, follows the cue.</summary>
    public void Read()
    {
        foreach (var draft in drafts)
        {
            if (draft is { Type: CueType.Speech, Content: [var told] } && draft.Cue is { } teller && told.End <= teller.Start && ForWhom(draft, teller) is > 0 and var whom)
                draft.Content.Add(p.Span(whom, Math.Max(whom + 1, Clauses.EndOf(p, whom, p.SentenceAt(whom)))));
            if (draft.Type is not (CueType.Speech or CueType.Belief) || draft.Cue is not { } cue || draft.Content is not [.., var content] || content.Start < cue.End)
                continue;
            _fronted.Take(draft);
            content = draft.Content[^1];
            var (first, end) = (p.TokenAt(content.Start), p.TokenAt(content.End));
            var s = p.SentenceAt(first);
            if (end >= s.EndToken || p.QuotationAt(end) != p.QuotationAt(first))
                continue;
            if (p.Kind(end) == TokenKind.Comma && p.Is(draft.CueToken, Accusing) && ChargeBehind(first, end, s) is > 0 and var charge)
                draft.Content.Add(p.Span(charge, Math.Max(charge + 1, Clauses.EndOf(p, charge, s))));
            else if (p.Is(end, "by") && p.Tag(end + 1) == PosTag.VerbIng && p.Is(draft.CueToken, Accusing) && p.Holds(first, end, Of))
                draft.Content[^1] = p.Span(first, Math.Max(end + 2, Clauses.EndOf(p, end, s))); // "accused it of wrecking the deal by adding terms"
            else if (p.Kind(end) is TokenKind.Comma or TokenKind.Dash && LacksVerb(draft, first, end) && VerbBehind(first, end, s) is > 0 and var verb)
                draft.Content[^1] = p.Span(first, Math.Max(verb + 1, Clauses.EndOf(p, verb, s)));
            else if (draft.Content.Count == 1 && Including(first, end) is > 0 and var named)
                draft.Content[^1] = p.Span(first, Math.Max(named + 1, Clauses.EndOf(p, named, s)));
            else if (SecondVerb(draft, first, end) is > 0 and var second)
                draft.Content[^1] = p.Span(first, Math.Max(second + 1, Clauses.EndOf(p, second, s)));
            else if (Joined(first, end) is > 0 and var joined)
                draft.Content[^1] = p.Span(first, Math.Max(joined + 1, Clauses.EndOf(p, joined, s)));
            else if (LacksMain(first, end, s))
                draft.Content[^1] = p.Span(first, Math.Max(end + 1, Clauses.EndOf(p, end + 1, s)));
            else if (IsSubject(draft, first, end))
                draft.Content[^1] = p.Span(first, Math.Max(end + 1, Tail(draft, end, Clauses.EndOf(p, end, s))));
        }
    }

    /// <summary>Where the content's second half goes on that its first one announces: "not only old<i>, but wide</i>", "how it leaks<i>, and why</i> it does", "is not an end<i>, but is</i> a start", "to be brave<i> and vote</i>"; -1 for none.</summary>
    private int Joined(int first, int end)
    {
        var joint = p.Kind(end) == TokenKind.Comma ? end + 1 : end;
        if (p.Tag(joint) != PosTag.Conjunction)
            return -1;
        if (p.Is(joint, "but"))
            return joint > end && (HoldsNotOnly(first, end) || Handovers.Contrasts(p, first, joint)) ? joint + 1 : -1;
        if (!p.Is(joint, "and") && !p.Is(joint, "or"))
            return -1;
        if ((p.Tag(first) == PosTag.Wh || p.Is(first, "whether")) && (p.Is(joint + 1, Questions) || p.Is(joint + 1, "whether")))
            return joint + 1;
        return joint == end && p.Kind(end - 1) == TokenKind.Quote && p.Tag(joint + 1) == PosTag.VerbBase && HoldsInfinitive(first, end) ? joint + 1 : -1;
    }

    /// <summary>"said the town felt safe<i> and spent</i> the money", "said it hopes to grow<i>, and also hopes</i> …": the second verb of the clause that is told, in the tense of its first; -1 for none, as where it is one of speech.</summary>
    private int SecondVerb(Draft draft, int first, int end)
    {
        var joint = p.Kind(end) == TokenKind.Comma ? end + 1 : end;
        if (draft.Type != CueType.Speech || !p.Is(joint, "and") || !p.Tokens[draft.CueToken].IsVerb || p.Tag(first) is PosTag.To or PosTag.VerbIng or PosTag.Wh || p.HasVerb(first, first + 1))
            return -1;
        var verb = joint + 1;
        while (p.IsAdverb(verb) || p.Is(verb, "also"))
            verb++;
        if (p.Tag(verb) is not (PosTag.VerbPast or PosTag.VerbThird) || Handovers.LastFinite(p, first, end) != p.Tag(verb) || CueLexicon.Find(p.Word(draft.CueToken)) is not { } cue || !cue.Takes(Frames.Clause | Frames.That))
            return -1;
        if (HoldsWord(first, end, verb))
            return verb;
        var isSpeech = CueLexicon.Find(p.Word(verb), p.Word(verb + 1)) is { Type: "speech" } speech && (speech.Takes(Frames.Clause | Frames.That | Frames.Quotation) || p.Is(verb + 1, Asking) || p.Tag(verb + 1) == PosTag.Wh) && !(p.Is(verb, Says) && p.Holds(verb + 1, verb + 4, ByRote));
        return joint == end && !isSpeech && (p.Kind(end - 1) != TokenKind.Quote || p.Is(verb, "had")) ? verb : -1; // not "said it was 'a ruin' and left"
    }

    /// <summary>"It is easy, she says<i>, for people to</i> forget": where the clause goes on behind who says it; -1 where it does not.</summary>
    private int ForWhom(Draft draft, TextSpan cue)
    {
        var mark = p.TokenAt(draft.Source is { } source ? Math.Max(source.End, cue.End) : cue.End);
        if (p.Kind(mark) != TokenKind.Comma || !p.Is(mark + 1, "for") || p.QuotationAt(mark) >= 0)
            return -1;
        var (from, to) = NounPhrases.After(p, mark + 2, p.SentenceAt(mark).EndToken);
        return from < to && p.Tag(to) == PosTag.To && p.Tag(to + 1) == PosTag.VerbBase ? mark + 1 : -1;
    }

    private bool HoldsWord(int start, int end, int word)
    {
        while (start < end && !p.Word(start).Equals(p.Word(word), StringComparison.OrdinalIgnoreCase))
            start++;
        return start < end;
    }

    /// <summary>"announced new rules<i>, including</i> one on boats": where what is named begins; -1 for none.</summary>
    private int Including(int first, int end) =>
        p.Kind(end) == TokenKind.Comma && p.Is(end + 1, "including") && (NounPhrases.IsPart(p, end + 2) || p.Tag(end + 2) == PosTag.VerbIng) ? end + 2 : -1;

    private bool HoldsNotOnly(int start, int end)
    {
        while (start < end && !(p.Is(start, "not") && p.Is(start + 1, "only")))
            start++;
        return start < end;
    }

    /// <summary>"Lenz <i>to 'be</i> brave'".</summary>
    private bool HoldsInfinitive(int start, int end)
    {
        while (start < end && !(p.Tag(start) == PosTag.To && p.Tag(BaseAt(start + 1)) == PosTag.VerbBase))
            start++;
        return start < end;
    }

    private int BaseAt(int i)
    {
        i += p.Kind(i) == TokenKind.Quote ? 1 : 0;
        return p.IsAdverb(i) ? i + 1 : i;
    }

    /// <summary>"<i>Claiming the dam is old</i>, Berg left": behind a participle that opens the sentence the clause ends at its comma; any ends at the colon before a quotation.</summary>
    private int Tail(Draft draft, int verb, int end)
    {
        var isParticiple = p.Tag(draft.CueToken) == PosTag.VerbIng;
        var i = verb;
        while (i < end && !(isParticiple && p.Kind(i) == TokenKind.Comma) && !(p.Kind(i) == TokenKind.Colon && p.Kind(i + 1) == TokenKind.Quote))
            i++;
        return i;
    }

    /// <summary>"claimed <i>that since the dam was old</i>, the town would pay": whether the content is but the clause that another one follows behind the comma.</summary>
    private bool LacksMain(int first, int end, Sentence s)
    {
        if (!p.Is(first, "that") || !p.Is(first + 1, Clauses.Fronting) || p.Kind(end) != TokenKind.Comma || !p.HasVerb(first + 2, end))
            return false;
        for (var i = first + 2; i < end; i++)
        {
            if (p.Kind(i) == TokenKind.Comma)
                return false;
        }
        return Clauses.StartsAt(p, end + 1, s) && !Handovers.AnotherSpeaks(p, end + 1, s);
    }

    /// <summary>Whether the last clause of the content has a word that opens it and no verb yet; before a dash or a relative clause, whether the content has none, where the cue takes a clause.</summary>
    private bool LacksVerb(Draft draft, int first, int end)
    {
        var opening = OpeningBefore(first, end);
        if (p.Is(opening, Opening) && p.Kind(opening + 1) is TokenKind.Word or TokenKind.Comma)
            return !p.HasVerb(opening + 1, end);
        if (p.Kind(end) == TokenKind.Comma && p.Tag(end + 1) != PosTag.Wh && !p.Is(end + 1, Joining))
            return false;
        return !p.HasVerb(first, end) && CueLexicon.Find(p.Word(draft.CueToken), p.Word(draft.CueToken + 1)) is { } entry && entry.Takes(Frames.Clause | Frames.That);
    }

    /// <summary>"believe <i>the changes</i> will help": a noun phrase right before a finite verb, where the cue takes a clause.</summary>
    private bool IsSubject(Draft draft, int first, int end)
    {
        if (!p.HasVerb(end, end + 1) || p.HasVerb(first, end) || !p.Tokens[draft.CueToken].IsVerb || p.TokenAt(draft.Cue!.Value.End) != first || p.Tag(first) is not (PosTag.Determiner or PosTag.PossessivePronoun or PosTag.Name or PosTag.Nouns))
            return false;
        for (var i = draft.CueToken - 1; i >= p.SentenceAt(first).FirstToken && p.Kind(i) is TokenKind.Word or TokenKind.Clitic or TokenKind.Number; i--)
        {
            if (p.Tag(i) == PosTag.Wh || p.Is(i, "that"))
                return false; // "Those who believe the council were heard"
        }
        return CueLexicon.Find(p.Word(draft.CueToken)) is { } entry && entry.Takes(Frames.Clause);
    }

    /// <summary>"accused Berg, a councillor, <i>of</i> leaving": where the charge begins behind what stands between commas; -1 for none.</summary>
    private int ChargeBehind(int first, int mark, Sentence s)
    {
        for (var i = mark + 1; i < Math.Min(s.EndToken - 1, mark + LongestAside); i++)
        {
            if (p.Kind(i) == TokenKind.Comma && p.Is(i + 1, "of") && p.QuotationAt(i) == p.QuotationAt(first))
                return p.Holds(first, mark, Of) ? -1 : i + 1;
        }
        return -1;
    }

    /// <summary>The finite verb of the clause: right behind the mark that closes the aside, or behind the subject that follows a fronted phrase; -1 for none.</summary>
    private int VerbBehind(int first, int mark, Sentence s)
    {
        if (p.Kind(mark) == TokenKind.Dash && HoldsDash(first, mark))
            return IsVerb(mark + 1) ? mark + 1 : -1; // the dash is the second of the pair
        var close = mark + 1;
        while (close < Math.Min(s.EndToken, mark + LongestAside) && (p.Kind(close) != p.Kind(mark) || p.QuotationAt(close) != p.QuotationAt(first)))
            close++;
        if (p.Kind(close) == p.Kind(mark) && IsVerb(close + 1))
            return close + 1;
        return p.Kind(mark) == TokenKind.Comma && IsFronted(first, mark) && Clauses.StartsAt(p, mark + 1, s) ? mark + 1 : -1;
    }

    /// <summary>"that<i>, despite the flood</i>": the clause opens with a phrase between commas.</summary>
    private bool IsFronted(int first, int mark)
    {
        var opening = OpeningBefore(first, mark);
        return p.Is(opening, Opening) && (p.Kind(opening + 1) == TokenKind.Comma || p.Tag(opening + 1) is PosTag.Preposition or PosTag.Adverb);
    }

    /// <summary>The last word that opens a clause; <paramref name="first"/> where there is none.</summary>
    private int OpeningBefore(int first, int end)
    {
        var opening = end - 1;
        while (opening > first && !p.Is(opening, Opening))
            opening--;
        return opening;
    }

    private bool HoldsDash(int start, int end)
    {
        while (start < end && p.Kind(start) != TokenKind.Dash)
            start++;
        return start < end;
    }

    private bool IsVerb(int i)
    {
        while (p.IsAdverb(i))
            i++;
        return p.HasVerb(i, i + 1);
    }
}
