using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>Verbs that attribute: <i>X said that …</i>, <i>"…," said X</i>, <i>…, X said, …</i>, <i>adding that …</i></summary>
internal sealed class VerbRule(Passage p, List<Draft> drafts)
{
    private readonly Complements _complements = new(p);
    private readonly Circumstances _circumstances = new(p);
    private readonly Neighbours _neighbours = new(p);

    /// <summary>Reads one sentence.</summary>
    public void Read(Sentence s)
    {
        for (var i = s.FirstToken; i < s.EndToken; i++)
        {
            if (p.Is(i + 1, "it") && p.Is(i + 2, "that") && (p.Is(i, "has") || p.Is(i, "have")) && i > s.FirstToken)
            {
                Rumour(s, i);
                continue;
            }
            if (p.Kind(i) != TokenKind.Word || CueLexicon.Find(p.Word(i)) is not { } cue || !CanBeVerb(s, i, cue))
                continue;
            if (cue.Particle is not null && !p.Is(i + 1, cue.Particle))
                continue;
            if (ReadCue(s, i, cue) is { } draft)
                drafts.Add(draft);
        }
    }

    /// <summary>"reports have it that …"</summary>
    private void Rumour(Sentence s, int has)
    {
        var start = has;
        while (start > s.FirstToken && p.Kind(start - 1) == TokenKind.Word && p.Tag(start - 1) is not (PosTag.Preposition or PosTag.Adverb))
            start--;
        var end = Clauses.EndOf(p, has + 2, s);
        if (start == has || end <= has + 3)
            return;
        var cue = new CueEntry("have", "speech", "report", Frames.That, [], null);
        drafts.Add(Make(s, has, has + 2, has, cue, (start, has), [p.Span(has + 2, end)], "has-it-that"));
    }

    private bool CanBeVerb(Sentence s, int i, CueEntry cue)
    {
        if (p.Tag(i) is PosTag.VerbBase && p.Is(i - 1, "to") && !p.Is(i - 2, WordLists.Auxiliaries))
            return false; // a bare infinitive: nobody says it here
        if (p.Tag(i) is PosTag.VerbIng && p.Is(i, Behinds.Citing))
            return false; // who cites stands before, who is cited behind: one chain
        if (p.Tag(i) is PosTag.VerbParticiple && !HasAuxiliary(i))
            return !p.HasVerb(s.FirstToken, s.EndToken) || !p.HasVerb(s.FirstToken, i) && p.HasVerb(i, s.EndToken) && NounPhrases.IsPart(p, i - 1) && (NounPhrases.IsPart(p, i + 1) || p.Tag(i + 1) is PosTag.Preposition or PosTag.To) || p.Kind(i - 1) == TokenKind.Quote || p.Kind(i + 1) is TokenKind.Quote or TokenKind.Colon || p.Is(i + 1, "that");
        if (p.Tokens[i].IsVerb)
            return true;
        if (p.Tag(i) == PosTag.Adjective && p.Tokens[Math.Max(0, i - 1)].IsNoun && p.Word(i).EndsWith("ed", StringComparison.Ordinal) && NounPhrases.IsPart(p, i + 1))
            return true;
        if (p.Tag(i) == PosTag.Nouns && p.Tag(i - 1) == PosTag.Name && (p.Kind(i + 1) == TokenKind.Stop || p.Is(i + 1, "that") || p.Tag(i + 1) == PosTag.To))
            return true; // "…, the Courier reports."
        // taggers trip over "says" and "said" beside quotations
        return cue.Lemma is "say" or "add" or "tell" && (p.Kind(i - 1) == TokenKind.Quote || p.Kind(i + 1) == TokenKind.Quote);
    }

    /// <summary>Whether an auxiliary stands before the verb, adverbs between them or not.</summary>
    private bool HasAuxiliary(int verb)
    {
        var i = verb - 1;
        while (p.IsAdverb(i))
            i--;
        return p.Is(i, WordLists.Auxiliaries);
    }

    private Draft? ReadCue(Sentence s, int verb, CueEntry cue)
    {
        var start = VerbGroup.StartOf(p, verb, s.FirstToken);
        var end = verb + (cue.Particle is null ? 1 : 2);
        for (var i = start; i < verb; i++)
        {
            if (p.Is(i, WordLists.Unreal) && !p.Is(i + 1, "not"))
                return null; // "must say", "could claim": nobody has said it
        }
        var passive = VerbGroup.IsPassive(p, verb, start);
        if (passive && p.Is(start - 1, "it") && p.Is(end, "that"))
            return Make(s, start, end, verb, cue, (end, end), [p.Span(end, Clauses.EndOf(p, end, s))], "it-was-said-that");
        if (passive && !p.Is(end, "by") && !(p.Is(end, "as") && CueLexicon.Find(p.Word(end + 1)) is not null))
            return null;
        if (p.Is(end, "as") && (p.Tag(end + 1) == PosTag.VerbIng || passive) && CueLexicon.Find(p.Word(end + 1)) is not null)
            end += 2; // "was quoted as saying"
        var subject = NounPhrases.Before(p, start, FloorOf(s, start));
        if (!CanSpeak(subject, start, cue) || p.Is(subject.Start - 1, "what") || p.Is(end, "as") && cue.Act is "claim")
            return null;
        var agent = passive && p.Is(end, "by") ? NounPhrases.After(p, end + 1, s.EndToken) : (Start: end, End: end);
        var second = passive && p.Is(agent.End, "as") && CueLexicon.Find(p.Word(agent.End + 1)) is not null ? agent.End : -1;
        if (second >= 0)
            return QuotedBy(s, verb, start, end, second, agent, subject);
        var found = cue.Takes(Frames.Quotation) ? WithQuotation(s, verb, start, end, subject, cue) : null;
        found ??= WithClause(s, verb, start, end, subject, cue);
        if (found is null || !SaysSomething(found))
            return null;
        ReadCited(s, found, end);
        ReadCited(s, found, p.TokenAt(found.Content[^1].End));
        for (var i = subject.Start; i < subject.End; i++)
        {
            if (p.Is(i, Behinds.Citing))
                Behinds.Read(p, found, i, i, subject.End);
        }
        _circumstances.ReadBefore(found, s.FirstToken, subject.Start);
        return found;
    }

    /// <summary>"X was quoted by Y as saying that …": Y passed it on.</summary>
    private Draft? QuotedBy(Sentence s, int verb, int start, int end, int second, (int Start, int End) agent, (int Start, int End) subject)
    {
        if (subject.Start >= subject.End || CueLexicon.Find(p.Word(second + 1)) is not { } saying)
            return null;
        var content = _complements.ContentAfter(s, second + 2, saying, out _);
        if (content.Start >= content.End)
            return null;
        var draft = Make(s, start, end, verb, saying, subject, [p.Span(content.Start, content.End)], "quoted-by-as-saying");
        if (agent.End > agent.Start)
        {
            draft.CueRest = p.Span(second, second + 2);
            draft.Through.Add(p.Span(agent.Start, agent.End));
        }
        else
        {
            draft.Cue = p.Span(start, second + 2);
        }
        return draft;
    }

    /// <summary>Whether the content has two words at least, or is a quotation: "tweeted that" and "claims to be" tell nothing.</summary>
    private bool SaysSomething(Draft draft)
    {
        var words = 0;
        for (var i = p.TokenAt(draft.Content[0].Start); i < p.Tokens.Length && p.Tokens[i].Span.Start < draft.Content[0].End; i++)
        {
            if (p.Kind(i) == TokenKind.Quote)
                return true;
            words += p.Kind(i) is TokenKind.Word or TokenKind.Number && !p.Is(i, "that") && !p.Is(i, "to") ? 1 : 0;
        }
        return words > 1 || p.Tokens[p.TokenAt(draft.Content[0].Start)].IsNoun;
    }

    /// <summary>"…, X reported, citing Y": Y stands behind X.</summary>
    private void ReadCited(Sentence s, Draft draft, int end)
    {
        var i = _complements.TailAfter(end);
        if (p.Kind(i) == TokenKind.Comma)
            i++;
        if (i < s.EndToken && p.Is(i, Behinds.Citing))
            Behinds.Read(p, draft, i, i, Behinds.RegionEnd(p, i, s.EndToken));
    }

    /// <summary>Whether the subject tells us of a source: not the speaker of the quotation that holds it, and for "show" a document.</summary>
    private bool CanSpeak((int Start, int End) subject, int start, CueEntry cue)
    {
        if (subject.Start >= subject.End)
            return cue.Act != "show";
        if (p.QuotationAt(start) >= 0 && p.Is(subject.Start, WordLists.FirstAndSecondPersons))
            return false;
        if (cue.Act != "show")
            return true;
        for (var i = subject.Start; i < subject.End; i++)
        {
            if (WordLists.Documents.HasSingular(p.Word(i)) || p.Is(i, Records))
                return true;
        }
        return false;
    }

    private static readonly Words Records = Words.Listed("documents", "record");

    /// <summary>The subject does not reach out of the quotation that the verb stands in, nor into one that ends before it.</summary>
    private int FloorOf(Sentence s, int verb)
    {
        var inside = p.QuotationAt(verb);
        var floor = verb;
        while (floor > s.FirstToken && p.QuotationAt(floor - 1) == inside)
            floor--;
        return inside < 0 && floor > s.FirstToken && verb - floor < 2 ? s.FirstToken : floor;
    }

    private Draft? WithQuotation(Sentence s, int verb, int start, int end, (int Start, int End) subject, CueEntry cue)
    {
        if (p.QuotationAt(verb) >= 0)
            return null;
        var hasSubject = subject.Start < subject.End;
        var before = _neighbours.QuotationEndingAt(s, hasSubject ? subject.Start : start);
        if (before < 0 && hasSubject && _neighbours.QuotationEndingAt(s, start) is >= 0 and var touching)
            (before, hasSubject) = (touching, false);
        var source = hasSubject ? subject : (Start: start, End: start);
        var rest = end;
        if (before >= 0 && !hasSubject)
        {
            source = NounPhrases.After(p, end, s.EndToken);
            if (source.Start == source.End)
                return null;
            rest = source.End;
        }
        var (after, medium) = _neighbours.QuotationAfter(s, rest);
        if (before < 0 && (after < 0 || _neighbours.IsMixed(s, after, rest)))
            return null;
        var content = new List<TextSpan>();
        if (before >= 0)
            content.Add(_neighbours.Whole(before, s));
        if (after >= 0)
            content.AddRange(_neighbours.WithContinuations(after));
        var draft = Make(s, start, end, verb, cue, source, content, before >= 0 && !hasSubject ? "quotation-verb-source" : before >= 0 ? "quotation-source-verb" : "source-verb-quotation");
        draft.Medium = medium ?? _circumstances.MediumIn(rest, after >= 0 ? p.TokenAt(p.Reading.Quotations[after].Span.Start) : Math.Min(s.EndToken, rest + 12));
        _circumstances.ReadThrough(draft, rest, after >= 0 ? p.TokenAt(p.Reading.Quotations[after].Span.Start) : Math.Min(s.EndToken, rest + 12), cue);
        return draft;
    }

    private Draft? WithClause(Sentence s, int verb, int start, int end, (int Start, int End) subject, CueEntry cue)
    {
        var hasSubject = subject.Start < subject.End;
        if (!hasSubject && cue.Takes(Frames.Quotation) && p.Kind(start - 1) == TokenKind.Comma && InvertedClause(s, verb, start, end, cue) is { } inverted)
            return inverted;
        if (!hasSubject)
        {
            subject = SharedSubject(s, start);
            if (subject.Start >= subject.End)
                return null;
        }
        var tail = _complements.TailAfter(cue.Takes(Frames.Addressee) ? NounPhrases.After(p, end, s.EndToken).End : end);
        if (hasSubject && p.Is(subject.Start - 1, "as") && subject.Start - 1 == s.FirstToken && p.Kind(tail) == TokenKind.Comma && p.HasVerb(tail, s.EndToken))
            return Make(s, start, end, verb, cue, subject, [p.Span(tail + 1, Clauses.EndOf(p, tail + 1, s))], "as-source-verb-clause");
        if (hasSubject && cue.Takes(Frames.Clause | Frames.Noun) && p.Is(subject.Start - 1, "as") && p.Kind(subject.Start - 2) is TokenKind.Comma or TokenKind.Quote && subject.Start - 2 > s.FirstToken)
            return AsClause(s, verb, start, end, subject, cue);
        if (cue.Takes(Frames.Clause | Frames.Quotation) && hasSubject && p.Kind(subject.Start - 1) == TokenKind.Comma && (p.Kind(tail) is TokenKind.Comma or TokenKind.Stop || tail >= s.EndToken))
            return Parenthetical(s, verb, start, end, tail, subject, cue);
        var content = _complements.ContentAfter(s, end, cue, out var rule);
        if (content.Start >= content.End)
            return null;
        if (content.Start == end + 1 && cue.Prepositions.Length > 0 && p.Tag(end) is PosTag.Preposition or PosTag.To)
            end++; // "called for"
        var draft = Make(s, start, end, verb, cue, subject, [p.Span(content.Start, content.End)], rule);
        draft.Medium = _circumstances.MediumIn(end, content.Start);
        _circumstances.ReadThrough(draft, end, content.Start, cue);
        return draft;
    }

    /// <summary>"…, officials said." and "…, officials said on Monday, …": what stands before, and after, is the content.</summary>
    private Draft? Parenthetical(Sentence s, int verb, int start, int end, int tail, (int Start, int End) subject, CueEntry cue)
    {
        var first = Clauses.StartOf(p, s.FirstToken, subject.Start);
        if (p.QuotationAt(verb) is >= 0 and var q)
            first = Math.Max(first, p.TokenAt(p.Reading.Quotations[q].Span.Start) + 1);
        var last = Clauses.TrimEnd(p, first, subject.Start);
        if (last <= first || !p.HasVerb(first, last) && p.Kind(tail) != TokenKind.Comma)
            return null;
        var content = new List<TextSpan> { p.Span(first, last) };
        if (p.Kind(tail) == TokenKind.Comma && tail + 1 < s.EndToken && !p.Is(tail + 1, "which") && p.Tag(tail + 1) is not (PosTag.VerbIng or PosTag.Conjunction))
        {
            var more = Clauses.EndOf(p, tail + 1, s);
            if (more > tail + 1 && p.HasVerb(tail + 1, more) && p.QuotationAt(more - 1) == p.QuotationAt(verb))
                content.Add(p.Span(tail + 1, more));
        }
        if (content.Count == 1 && !p.HasVerb(first, last))
            return null;
        var draft = Make(s, start, end, verb, cue, subject, content, "clause-source-verb");
        draft.Medium = _circumstances.MediumIn(end, tail);
        _circumstances.ReadThrough(draft, end, tail, cue);
        return draft;
    }

    /// <summary>"The bridge is gone, said Anna Berg, the mayor.": the source follows, the content stands before.</summary>
    private Draft? InvertedClause(Sentence s, int verb, int start, int end, CueEntry cue)
    {
        var source = NounPhrases.After(p, end, s.EndToken);
        var first = Clauses.StartOf(p, s.FirstToken, start);
        var last = Clauses.TrimEnd(p, first, start);
        if (source.Start >= source.End || source.End < s.EndToken - 1 && p.Kind(source.End) is not (TokenKind.Comma or TokenKind.Stop) || p.HasVerb(source.Start, source.End) || !p.HasVerb(first, last) || p.Tag(verb) == PosTag.VerbIng)
            return null;
        return Make(s, start, end, verb, cue, source, [p.Span(first, last)], "clause-verb-source");
    }

    /// <summary>"…, as the agency put it": what stands before is the content.</summary>
    private Draft? AsClause(Sentence s, int verb, int start, int end, (int Start, int End) subject, CueEntry cue)
    {
        var first = Clauses.StartOf(p, s.FirstToken, subject.Start);
        var last = Clauses.TrimEnd(p, first, subject.Start - 1);
        return last > first && p.HasVerb(first, last) ? Make(s, start, end, verb, cue, subject, [p.Span(first, last)], "clause-as-source-verb") : null;
    }

    /// <summary>"…, adding that", "and said": who speaks is the subject of the sentence's first verb, in the same quotation or outside all.</summary>
    private (int Start, int End) SharedSubject(Sentence s, int start)
    {
        var joins = p.Tag(start - 1) == PosTag.Conjunction || p.Kind(start - 1) is TokenKind.Comma or TokenKind.Dash || p.Tag(start) == PosTag.VerbIng;
        for (var i = s.FirstToken + 1; joins && i < start; i++)
        {
            if (p.Tag(i) is not (PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbPresent or PosTag.Modal) || p.QuotationAt(i) != p.QuotationAt(start))
                continue;
            var subject = NounPhrases.Before(p, i, FloorOf(s, i));
            if (subject.Start < subject.End && p.Tag(subject.Start) != PosTag.Wh)
                return subject;
            if (_neighbours.QuotationEndingAt(s, i) >= 0)
                return NounPhrases.After(p, i + 1, start);
        }
        return (start, start);
    }

    private Draft Make(Sentence s, int start, int end, int verb, CueEntry cue, (int Start, int End) source, List<TextSpan> content, string rule)
    {
        var draft = new Draft
        {
            Source = source.Start < source.End ? p.Span(source.Start, source.End) : null,
            Cue = p.Span(start, end),
            CueToken = verb,
            Type = Enum.Parse<CueType>(cue.Type, ignoreCase: true),
            Act = cue.Act,
            Rejects = cue.Act == "deny" && !VerbGroup.IsNegated(p, verb, start),
            Content = content,
        };
        draft.Why.Add(rule);
        return draft;
    }
}
