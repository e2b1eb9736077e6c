using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>Verbs that attribute: <i>X said that …</i>, <i>"…," said X</i>, <i>…, X said, …</i>, <i>adding that …</i></summary>
internal sealed class VerbRule(Passage p, List<Draft> drafts)
{
    private readonly TextSpan[] _quotes = [.. p.Reading.Quotations.Select(q => q.Span)];

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
            if (p.Kind(i) != TokenKind.Word || CueLexicon.Find(p.Word(i)) is not { } cue || !CanBeVerb(i, cue))
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

    private bool CanBeVerb(int i, CueEntry cue)
    {
        if (p.Tag(i) is PosTag.VerbBase && p.Is(i - 1, "to") && !p.Is(i - 2, WordLists.Auxiliaries))
            return false; // a bare infinitive: nobody says it here
        if (p.Tag(i) is PosTag.VerbIng && p.Is(i, Behinds.Citing))
            return false; // who cites stands before, who is cited behind: one chain
        if (p.Tag(i) is PosTag.VerbParticiple && !HasAuxiliary(i))
            return p.Kind(i - 1) == TokenKind.Quote || p.Kind(i + 1) is TokenKind.Quote or TokenKind.Colon || p.Is(i + 1, "that");
        if (p.Tokens[i].IsVerb)
            return true;
        if (p.Tag(i) == PosTag.Adjective && p.Tokens[Math.Max(0, i - 1)].IsNoun && p.Word(i).EndsWith("ed", StringComparison.Ordinal) && NounPhrases.IsPart(p, i + 1))
            return true;
        if (p.Tag(i) == PosTag.Nouns && p.Tag(i - 1) == PosTag.Name && (p.Kind(i + 1) == TokenKind.Stop || p.Is(i + 1, "that")))
            return cue.Takes(Frames.Clause); // "…, the Courier reports."
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
        var start = GroupStart(verb, s.FirstToken);
        var end = verb + (cue.Particle is null ? 1 : 2);
        for (var i = start; i < verb; i++)
        {
            if (p.Is(i, Unreal) && !p.Is(i + 1, "not"))
                return null; // "must say", "could claim": nobody has said it
        }
        var passive = IsPassive(verb, start);
        if (passive && !p.Is(end, "as") && !p.Is(end, "by"))
            return null;
        if (p.Is(end, "as") && (p.Tag(end + 1) == PosTag.VerbIng || passive) && CueLexicon.Find(p.Word(end + 1)) is not null)
            end += 2; // "was quoted as saying"
        var subject = NounPhrases.Before(p, start, FloorOf(s, start));
        if (!CanSpeak(subject, start, cue))
            return null;
        var found = cue.Takes(Frames.Quotation) ? WithQuotation(s, verb, start, end, subject, cue) : null;
        found ??= WithClause(s, verb, start, end, subject, cue);
        return found;
    }

    /// <summary>Whether the subject tells us of a source: not the speaker of the quotation that holds it, and for "show" a document.</summary>
    private bool CanSpeak((int Start, int End) subject, int start, CueEntry cue)
    {
        if (subject.Start >= subject.End)
            return cue.Act != "show";
        if (p.QuotationAt(start) >= 0 && p.Is(subject.Start, FirstAndSecond))
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

    private static readonly Words FirstAndSecond = new("I we you they've you're");
    private static readonly Words Records = new("data figures records statistics imagery emails documents results polls surveys");

    /// <summary>The subject does not reach out of the quotation that the verb stands in, nor into one that ends before it.</summary>
    private int FloorOf(Sentence s, int verb)
    {
        var inside = p.QuotationAt(verb);
        var floor = verb;
        while (floor > s.FirstToken && p.QuotationAt(floor - 1) == inside)
            floor--;
        return inside < 0 && floor > s.FirstToken && verb - floor < 2 ? s.FirstToken : floor;
    }

    private int GroupStart(int verb, int floor)
    {
        var start = verb;
        while (start > floor && (p.Is(start - 1, WordLists.Auxiliaries) || p.Tag(start - 1) == PosTag.Modal || (p.IsAdverb(start - 1) && (start - 2 < floor || p.Kind(start - 2) != TokenKind.Comma)) || (p.Is(start - 1, "to") && p.Is(start - 2, WordLists.Auxiliaries))))
            start--;
        while (start < verb && p.IsAdverb(start) && p.Kind(start - 1) is TokenKind.Comma or TokenKind.Quote)
            start++;
        return start;
    }

    private bool IsPassive(int verb, int start)
    {
        if (p.Tag(verb) is not (PosTag.VerbParticiple or PosTag.VerbPast))
            return false;
        for (var i = start; i < verb; i++)
        {
            if (p.Is(i, BeForms))
                return true;
        }
        return false;
    }

    private static readonly Words Unreal = new("must can could should may might ca");
    private static readonly Words BeForms = new("be am is are was were been being");

    private Draft? WithQuotation(Sentence s, int verb, int start, int end, (int Start, int End) subject, CueEntry cue)
    {
        if (p.QuotationAt(verb) >= 0)
            return null;
        var hasSubject = subject.Start < subject.End;
        var before = QuotationEndingAt(s, hasSubject ? subject.Start : start);
        if (before < 0 && hasSubject && QuotationEndingAt(s, start) is >= 0 and var touching)
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
        var (after, medium) = QuotationAfter(s, rest);
        if (before < 0 && (after < 0 || IsMixed(s, after, rest)))
            return null;
        var content = new List<TextSpan>();
        if (before >= 0)
            content.Add(Whole(before, s));
        if (after >= 0)
            content.Add(_quotes[after]);
        var draft = Make(s, start, end, verb, cue, source, content, before >= 0 && !hasSubject ? "quotation-verb-source" : before >= 0 ? "quotation-source-verb" : "source-verb-quotation");
        draft.Medium = medium ?? MediumIn(rest, after >= 0 ? p.TokenAt(_quotes[after].Start) : Math.Min(s.EndToken, rest + 12));
        ReadThrough(draft, rest, after >= 0 ? p.TokenAt(_quotes[after].Start) : Math.Min(s.EndToken, rest + 12), cue);
        return draft;
    }

    /// <summary>A quotation before the cue, with the words of its sentence that lead up to it ("The main thing is 'x'," he said).</summary>
    private TextSpan Whole(int quotation, Sentence s)
    {
        var span = _quotes[quotation];
        var first = p.TokenAt(span.Start);
        return s.FirstToken < first && p.HasVerb(s.FirstToken, first) && span.Start > s.Span.Start
            ? new(p.Tokens[Clauses.StartOf(p, s.FirstToken, first)].Span.Start, span.End)
            : span;
    }

    /// <summary>The quotation that ends just before the token, a comma between them or not; -1 for none.</summary>
    private int QuotationEndingAt(Sentence s, int token)
    {
        if (token == s.FirstToken && !(p.Kind(token - 1) == TokenKind.Quote && LeadsOn(s, token)))
            return -1;
        var i = token - 1;
        if (i >= 0 && p.Kind(i) is TokenKind.Comma or TokenKind.Dash)
            i--;
        return i >= 0 && p.Kind(i) == TokenKind.Quote && p.QuotationAt(i) is >= 0 and var q && _quotes[q].End == p.Tokens[i].Span.End && p.QuotationAt(token) != q ? q : -1;
    }

    /// <summary>Whether the quotation before the sentence runs into it: same block, and it ends with a mark that asks for more than a full stop does.</summary>
    private bool LeadsOn(Sentence s, int token)
    {
        var text = p.Reading.Document.Text;
        var at = p.Tokens[token - 1].Span.Start - 1;
        return at > 0 && text[at] is ',' or '?' or '!' or '-' or '—' or '–' or '…' && !text.AsSpan(p.Tokens[token - 1].Span.End, s.Span.Start - p.Tokens[token - 1].Span.End).Contains('\n');
    }

    /// <summary>The quotation that the cue introduces, after a comma, a colon or a few words without a verb of their own.</summary>
    private (int Quotation, TextSpan? Medium) QuotationAfter(Sentence s, int from)
    {
        for (var i = from; i < Math.Min(s.EndToken, from + 16); i++)
        {
            if (p.QuotationAt(i) is >= 0 and var q)
                return (q, null);
            if (p.Kind(i) is TokenKind.Stop or TokenKind.Semicolon || p.Tag(i) is PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbPresent or PosTag.Modal || p.Is(i, "that"))
                break;
        }
        // "…," he said. / "…" in the next sentence of the same block is a floating quotation; after a colon it is ours
        return p.Kind(s.EndToken - 1) == TokenKind.Colon && p.QuotationAt(s.EndToken) is >= 0 and var next && s.EndToken - from < 12 ? (next, null) : (-1, null);
    }

    /// <summary>Whether the quotation is only a part of the clause: words lead up to it, or go on behind it.</summary>
    private bool IsMixed(Sentence s, int quotation, int from)
    {
        var first = p.TokenAt(_quotes[quotation].Start);
        var after = p.TokenAt(_quotes[quotation].End);
        var introduced = first == from || p.Kind(first - 1) is TokenKind.Comma or TokenKind.Colon || p.Tag(first - 1) is PosTag.Noun or PosTag.Name or PosTag.Nouns && first - from < 8 && p.Tag(from) is PosTag.Preposition;
        if (!introduced)
            return true;
        return p.Kind(first - 1) is not (TokenKind.Comma or TokenKind.Colon) && after < s.EndToken && p.Kind(after) is not (TokenKind.Stop or TokenKind.Comma);
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
        var tail = TailAfter(cue.Takes(Frames.Addressee) ? NounPhrases.After(p, end, s.EndToken).End : end);
        if (hasSubject && p.Is(subject.Start - 1, "as") && p.Kind(subject.Start - 2) is TokenKind.Comma or TokenKind.Quote && subject.Start - 2 > s.FirstToken)
            return AsClause(s, verb, start, end, subject, cue);
        if (cue.Takes(Frames.Clause | Frames.Quotation) && hasSubject && p.Kind(subject.Start - 1) == TokenKind.Comma && (p.Kind(tail) is TokenKind.Comma or TokenKind.Stop || tail >= s.EndToken))
            return Parenthetical(s, verb, start, end, tail, subject, cue);
        var content = ContentAfter(s, end, cue, out var rule);
        if (content.Start >= content.End)
            return null;
        if (content.Start == end + 1 && cue.Prepositions.Length > 0 && p.Tag(end) is PosTag.Preposition or PosTag.To)
            end++; // "called for"
        var draft = Make(s, start, end, verb, cue, subject, [p.Span(content.Start, content.End)], rule);
        draft.Medium = MediumIn(end, content.Start);
        ReadThrough(draft, end, content.Start, cue);
        return draft;
    }

    /// <summary>"…, officials said." and "…, officials said on Monday, …": what stands before, and after, is the content.</summary>
    private Draft? Parenthetical(Sentence s, int verb, int start, int end, int tail, (int Start, int End) subject, CueEntry cue)
    {
        var first = Clauses.StartOf(p, s.FirstToken, subject.Start);
        if (p.QuotationAt(verb) is >= 0 and var q)
            first = Math.Max(first, p.TokenAt(_quotes[q].Start) + 1);
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
        draft.Medium = MediumIn(end, tail);
        ReadThrough(draft, end, tail, cue);
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

    /// <summary>Over adverbs and phrases of time or medium after the cue ("on Monday", "in a statement").</summary>
    private int TailAfter(int i)
    {
        while (p.Tag(i) == PosTag.Adverb || p.Is(i, WordLists.TimeWords))
            i++;
        while (p.Tag(i) is PosTag.Preposition or PosTag.To && !p.Is(i, WordLists.Subordinators))
        {
            var (_, end) = NounPhrases.After(p, i + 1, Math.Min(p.Tokens.Length, i + 12));
            if (end == i + 1)
                break;
            i = end;
        }
        return i;
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
            if (QuotationEndingAt(s, i) >= 0)
                return NounPhrases.After(p, i + 1, start);
        }
        return (start, start);
    }

    private (int Start, int End) ContentAfter(Sentence s, int end, CueEntry cue, out string rule)
    {
        rule = "source-verb-clause";
        var i = end;
        while (p.IsAdverb(i) && !p.Is(i, "that"))
            i++;
        if (FindThat(s, i) is > 0 and var that && cue.Takes(Frames.That | Frames.Clause))
        {
            rule = "source-verb-that";
            return Take(s, that);
        }
        if (cue.Takes(Frames.Infinitive) && p.Tag(i) == PosTag.To)
            return Take(s, i);
        if (cue.Takes(Frames.Wh) && p.Tag(i) == PosTag.Wh)
            return Take(s, i);
        if (cue.Prepositions.Length > 0 && Array.Exists(cue.Prepositions, w => p.Is(i, w)))
            return Take(s, i + 1);
        if (cue.Takes(Frames.Addressee))
        {
            var (_, addressed) = NounPhrases.After(p, i, s.EndToken);
            if (addressed > i && (cue.Takes(Frames.Clause) && p.HasVerb(i, s.EndToken) || cue.Takes(Frames.Infinitive) && p.Tag(addressed) == PosTag.To))
                return AfterAddressee(s, i, addressed);
            if (Array.Exists(cue.Prepositions, w => p.Is(addressed, w)))
                return Take(s, addressed + 1);
        }
        if (p.Is(i, Anaphors) && (p.Tag(i + 1) is PosTag.Preposition or PosTag.Adverb or PosTag.Punctuation or PosTag.To))
            return (end, end); // "disclosed this in a statement": what was said stands elsewhere
        var from = SkipTime(i);
        if (!MayTakeNoun(s, i, cue))
            return (end, end);
        if (p.Kind(from) == TokenKind.Comma && p.HasVerb(from + 1, s.EndToken) && from > i)
            from++;
        if (cue.Takes(Frames.Clause) && StartsClause(from) && p.HasVerb(from, s.EndToken))
            return Take(s, from);
        if (cue.Takes(Frames.Noun) && (NounPhrases.IsPart(p, i) || p.Kind(i) == TokenKind.Quote))
        {
            rule = "source-verb-noun";
            return Take(s, i);
        }
        return (end, end);
    }

    /// <summary>"called the plan 'madness'" tells what was said, "called the police" does not.</summary>
    private bool MayTakeNoun(Sentence s, int i, CueEntry cue)
    {
        if (cue.Act is not ("call" or "describe"))
            return true;
        for (; i < s.EndToken; i++)
        {
            if (p.Kind(i) == TokenKind.Quote)
                return true;
        }
        return false;
    }

    private static readonly Words Anaphors = new("this that it so as");

    private (int Start, int End) AfterAddressee(Sentence s, int i, int addressed)
    {
        // "told European leaders the administration believes": the addressee ends where a determiner or name opens the clause
        for (var k = i + 1; k < addressed; k++)
        {
            if (p.Tokens[k - 1].IsNoun && p.Tag(k) is PosTag.Determiner or PosTag.Pronoun or PosTag.PossessivePronoun && p.HasVerb(k, s.EndToken))
                return Take(s, k);
        }
        if (p.HasVerb(addressed, addressed + 3 < s.EndToken ? addressed + 3 : s.EndToken) && p.Tag(i) is not PosTag.Pronoun && addressed - i > 1 && p.Tag(addressed - 1) is PosTag.Nouns or PosTag.Noun)
            return Take(s, Math.Min(addressed, i + 1));
        return Take(s, addressed);
    }

    private (int Start, int End) Take(Sentence s, int from) => from < s.EndToken ? (from, Clauses.EndOf(p, from, s)) : (from, from);

    /// <summary>The "that" that opens the content, over an addressee or a phrase of time and medium; 0 for none.</summary>
    private int FindThat(Sentence s, int from)
    {
        for (var i = from; i < Math.Min(s.EndToken, from + 16); i++)
        {
            if (p.Is(i, "that") && (i == from || !IsRelative(i)))
                return i;
            if (p.Kind(i) == TokenKind.Comma && (p.Tag(i + 1) == PosTag.VerbIng || p.Tag(i + 1) == PosTag.Conjunction))
                return 0;
            if (p.Tag(i) is PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbPresent or PosTag.Modal || p.Kind(i) is TokenKind.Stop or TokenKind.Quote or TokenKind.Semicolon or TokenKind.Colon)
                return 0;
        }
        return 0;
    }

    /// <summary>Whether "that" stands for the noun before it: a verb follows ("the ship that sank").</summary>
    private bool IsRelative(int that)
    {
        var next = that + 1;
        while (p.IsAdverb(next))
            next++;
        return p.Tag(next) is PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbPresent or PosTag.Modal || p.Is(next, WordLists.Auxiliaries);
    }

    /// <summary>Over "on Wednesday", "late Tuesday", "in a statement".</summary>
    private int SkipTime(int i)
    {
        var start = i;
        while (p.Is(i, WordLists.TimeWords) || p.Tag(i) == PosTag.Preposition && (p.Is(i + 1, WordLists.TimeWords) || p.Is(i + 2, WordLists.Media) || p.Is(i + 3, WordLists.Media) || p.Is(i + 1, WordLists.Media)) && !p.Is(i, WordLists.Subordinators))
        {
            if (p.Is(i, WordLists.TimeWords))
            {
                i++;
                continue;
            }
            while (i < start + 12 && !p.Is(i, WordLists.TimeWords) && !p.Is(i, WordLists.Media))
                i++;
            i++;
        }
        return i;
    }

    private bool StartsClause(int i) =>
        NounPhrases.IsPart(p, i) || p.Tag(i) is PosTag.Existential or PosTag.Preposition or PosTag.Adverb or PosTag.Wh or PosTag.VerbIng || p.Kind(i) == TokenKind.Quote;

    private Draft Make(Sentence s, int start, int end, int verb, CueEntry cue, (int Start, int End) source, List<TextSpan> content, string rule)
    {
        var negated = false;
        for (var i = start; i < verb; i++)
            negated |= p.Is(i, "not") || p.Is(i, "n't") || p.Is(i, "n’t") || p.Is(i, "never");
        var draft = new Draft
        {
            Source = source.Start < source.End ? p.Span(source.Start, source.End) : null,
            Cue = p.Span(start, end),
            CueToken = verb,
            Type = Enum.Parse<CueType>(cue.Type, ignoreCase: true),
            Act = cue.Act,
            Rejects = cue.Act == "deny" && !negated,
            Content = content,
        };
        draft.Why.Add(rule);
        return draft;
    }

    private static readonly Words PassedOn = new("carried published broadcast aired quoted cited reported obtained seen released distributed");

    /// <summary>"in a Facebook post", "on Telegram": the source's own medium, between cue and content.</summary>
    private TextSpan? MediumIn(int start, int end)
    {
        for (var i = start; i < Math.Min(end, p.Tokens.Length); i++)
        {
            if (!p.Is(i, WordLists.Media))
                continue;
            var first = i;
            while (first > start && NounPhrases.IsPart(p, first - 1))
                first--;
            return p.Span(first, i + 1);
        }
        return null;
    }

    /// <summary>"told CNBC", "in an interview with CNBC": the outlet passed it on. Whether it is an outlet is for the resolver to say.</summary>
    private void ReadThrough(Draft draft, int start, int end, CueEntry cue)
    {
        for (var i = start; i < Math.Min(end, p.Tokens.Length); i++)
        {
            var opens = i == start && cue.Takes(Frames.Addressee) || p.Is(i - 1, "with") || p.Is(i - 1, "to") || p.Is(i - 1, "by") && p.Is(i - 2, PassedOn);
            if (!opens || !p.Tokens[i].IsCapital && p.Tag(i) != PosTag.Determiner)
                continue;
            var last = i;
            while (last < end && (p.Tokens[last].IsCapital || p.Tag(last) == PosTag.Determiner || p.Kind(last) == TokenKind.Clitic))
                last++;
            if (last > i && p.Tokens[last - 1].IsCapital)
                draft.Through.Add(p.Span(i, last));
            return;
        }
    }
}
