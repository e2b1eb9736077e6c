using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>A verb of speech or belief with a clause: <i>X said that …</i>, <i>…, X said, …</i>, <i>as X said, …</i>, <i>adding that …</i></summary>
internal sealed class ClauseForms(Passage p, Neighbours neighbours, Complements complements, Circumstances circumstances, Speakers speakers)
{
    private static readonly Words Whens = new("as when while after before");

    /// <summary>The draft, or null where the verb has no content.</summary>
    public Draft? Read(CueAt cue, (int Start, int End) subject)
    {
        var s = cue.Sentence;
        var hasSubject = subject.Start < subject.End;
        if (!hasSubject && (cue.Entry.Takes(Frames.Quotation) || cue.Entry.Takes(Frames.Clause) && p.Kind(cue.Start - 1) == TokenKind.Dash) && p.Kind(cue.Start - 1) is TokenKind.Comma or TokenKind.Dash && Inverted(cue) is { } inverted)
            return inverted;
        if (!hasSubject)
        {
            subject = speakers.Shared(s, cue.Start);
            if (subject.Start >= subject.End)
                return null;
        }
        var told = hasSubject && p.Is(cue.End, "it") && p.Is(subject.Start - 1, "as") ? cue.End + 1 : cue.End; // "as she explained it to the council, …"
        var tail = complements.TailAfter(cue.Entry.Takes(Frames.Addressee) ? NounPhrases.After(p, told, s.EndToken).End : told);
        if (hasSubject && p.Is(subject.Start - 1, "as") && subject.Start - 1 == s.FirstToken && p.Kind(tail) == TokenKind.Comma && p.HasVerb(tail, s.EndToken))
            return AsOpening(cue, subject, tail);
        if (hasSubject && cue.Entry.Takes(Frames.Clause | Frames.Noun) && p.Is(subject.Start - 1, "as") && p.Kind(subject.Start - 2) is TokenKind.Comma or TokenKind.Quote && subject.Start - 2 > s.FirstToken && !IsMeanwhile(cue, subject, tail))
            return AsClause(cue, subject, tail);
        if ((cue.Entry.Takes(Frames.Clause | Frames.That) || cue.Entry.Takes(Frames.Noun)) && hasSubject && p.Kind(subject.Start - 1) is TokenKind.Comma or TokenKind.Dash && (p.Kind(tail) is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash or TokenKind.Open || tail >= s.EndToken || OnlyTells(cue)) && Parenthetical(cue, subject, tail) is { } parenthetical)
            return parenthetical;
        if (cue.Entry.Takes(Frames.Clause) && hasSubject && Gap(cue, subject) is { } gap)
            return gap;
        if (hasSubject && cue.Entry is { Type: "speech" } && cue.Entry.Takes(Frames.Clause | Frames.That) && p.Kind(tail) == TokenKind.Colon && p.Kind(tail + 1) is TokenKind.Word or TokenKind.Number && p.HasVerb(tail + 1, s.EndToken) && !IsLabel(cue, subject))
            return Introduced(cue, subject, tail);
        var content = complements.ContentAfter(s, cue.End, cue.Entry, out var rule);
        if (content.Start >= content.End)
            return null;
        if (content.Start == cue.End + 1 && cue.Entry.Prepositions.Length > 0 && p.Tag(cue.End) is PosTag.Preposition or PosTag.To)
            cue = cue with { End = cue.End + 1 }; // "called for"
        var draft = cue.Draft(p, subject, [p.Span(content.Start, content.End)], rule);
        if (hasSubject && p.Tokens[Math.Max(0, subject.Start - 1)].IsNoun && CuePhraseLexicon.StartingWith(p.Word(subject.Start - 1)) is [{ IsNoun: true }, ..] && NounPhrases.Before(p, subject.Start, s.FirstToken) is var (from, to) && from < to)
            draft.Content.Insert(0, p.Span(from, to)); // "a claim Tarvonia had predicted he would make"
        draft.Medium = circumstances.MediumIn(cue.End, content.Start);
        circumstances.ReadThrough(draft, cue.End, content.Start, cue.Entry);
        return draft;
    }

    /// <summary>"As the ministry told Northwire, the bridge is gone."</summary>
    private Draft AsOpening(CueAt cue, (int Start, int End) subject, int tail)
    {
        var draft = cue.Draft(p, subject, [p.Span(tail + 1, Clauses.EndOf(p, tail + 1, cue.Sentence))], "as-source-verb-clause");
        draft.Medium = circumstances.MediumIn(cue.End, tail);
        circumstances.ReadThrough(draft, cue.End, tail, cue.Entry);
        return draft;
    }

    /// <summary>"<i>Unconfirmed reports</i>: the bridge is gone": a line's label, whose noun looks like a verb, and nobody.</summary>
    private bool IsLabel(CueAt cue, (int Start, int End) subject) =>
        subject.Start == cue.Sentence.FirstToken && subject.End == subject.Start + 1 && p.Is(subject.End, WordLists.Hearsay) && (p.Tag(subject.Start) is PosTag.Adjective or PosTag.VerbParticiple or PosTag.VerbPast || p.Word(subject.Start).EndsWith("ed"));

    /// <summary>"The ministry said on Monday: the bridge is gone."</summary>
    private Draft Introduced(CueAt cue, (int Start, int End) subject, int colon)
    {
        var draft = cue.Draft(p, subject, [p.Span(colon + 1, Clauses.TrimEnd(p, colon + 1, cue.Sentence.EndToken))], "source-verb-colon");
        draft.Medium = circumstances.MediumIn(cue.End, colon);
        circumstances.ReadThrough(draft, cue.End, colon, cue.Entry);
        return draft;
    }

    /// <summary>"the plan, which supporters say will help, …": the clause goes on behind the cue with a verb whose subject stood before.</summary>
    private Draft? Gap(CueAt cue, (int Start, int End) subject)
    {
        if (!(p.Tag(cue.End) is PosTag.Modal or PosTag.VerbThird or PosTag.VerbPast || p.Is(cue.End, WordLists.Auxiliaries)) || p.QuotationAt(cue.End) != p.QuotationAt(cue.Verb))
            return null;
        if (!p.Is(subject.Start - 1, WordLists.RelativePronouns) && !p.Tokens[Math.Max(0, subject.Start - 1)].IsNoun)
            return null;
        var end = cue.End + 1;
        while (end < cue.Sentence.EndToken && p.Kind(end) is not (TokenKind.Comma or TokenKind.Stop or TokenKind.Semicolon or TokenKind.Dash))
            end++;
        var content = new List<TextSpan> { p.Span(cue.End, Clauses.TrimEnd(p, cue.End, end)) };
        var relative = subject.Start - 1;
        if (p.Is(relative, WordLists.RelativePronouns))
        {
            var before = p.Kind(relative - 1) == TokenKind.Comma ? relative - 1 : relative;
            var noun = NounPhrases.Before(p, before, p.FloorOf(cue.Sentence, before));
            for (var i = noun.End - 1; i > noun.Start; i--)
            {
                if (p.Is(i, WordLists.NounPrepositions) && !p.Is(i, "of"))
                    noun = (i + 1, noun.End); // "taxes in a plan that he says will …": the plan
            }
            content.Insert(0, p.Span(noun.Start < noun.End ? noun.Start : relative, relative + 1));
        }
        return cue.Draft(p, subject, content, "source-verb-gap");
    }

    /// <summary>"…, officials said." and "…, officials said on Monday, …": what stands before, and after, is the content.</summary>
    private Draft? Parenthetical(CueAt cue, (int Start, int End) subject, int tail)
    {
        var s = cue.Sentence;
        if (p.Kind(subject.Start - 1) == TokenKind.Comma && p.Kind(tail) == TokenKind.Comma && p.Is(subject.Start - 2, Clauses.Joints) && !(p.Is(subject.Start - 2, "that") && p.HasVerb(tail + 1, tail + 2)))
            return Joined(cue, subject, tail);
        var first = Clauses.StartOf(p, s.FirstToken, subject.Start);
        if (p.QuotationAt(cue.Verb) is >= 0 and var q)
            first = Math.Max(first, p.TokenAt(p.Reading.Quotations[q].Span.Start) + 1);
        var last = Clauses.TrimEnd(p, first, subject.Start);
        if (p.Is(first + 2, "according") && p.Is(first, WordLists.Anaphors) || p.Is(first, "according"))
            return null; // "That's according to Northwire, the Courier reports."; "According to Northwire, Berg told Lenz, who was ill, that …"
        if (last <= first || !p.HasVerb(first, last) && !IsFrontedObject(cue, first, last, tail) && (p.Kind(tail) != TokenKind.Comma || p.Tag(first) == PosTag.Adverb && last - first == 1 || Array.Exists(cue.Entry.Prepositions, w => p.Is(cue.End, w))))
            return null;
        var content = new List<TextSpan> { p.Span(first, last) };
        if (p.Kind(tail) == TokenKind.Comma && neighbours.GoesOn(s, tail + 1, direct: false))
        {
            var more = Clauses.EndOf(p, tail + 1, s);
            if (more > tail + 1 && (p.QuotationAt(cue.Verb) < 0 || p.QuotationAt(more - 1) == p.QuotationAt(cue.Verb)))
                content.Add(p.Span(tail + 1, more));
        }
        if (content.Count == 1 && !p.HasVerb(first, last) && !IsFrontedObject(cue, first, last, tail))
            return null;
        var draft = cue.Draft(p, subject, content, "clause-source-verb");
        draft.Medium = circumstances.MediumIn(cue.End, tail);
        circumstances.ReadThrough(draft, cue.End, tail, cue.Entry);
        return draft;
    }

    /// <summary>"The ministry says that the army tests bombs, including, <i>one official said</i>, a small one": what is joined on is the content, and not the clause before.</summary>
    private Draft? Joined(CueAt cue, (int Start, int End) subject, int tail)
    {
        var end = Clauses.EndOf(p, tail + 1, cue.Sentence);
        return end > tail + 2 ? cue.Draft(p, subject, [p.Span(tail + 1, end)], "joint-source-verb-clause") : null;
    }

    /// <summary>"The bridge is gone, said Anna Berg, the mayor.": the source follows, the content stands before.</summary>
    private Draft? Inverted(CueAt cue)
    {
        var s = cue.Sentence;
        var source = speakers.WithoutMedium(s, NounPhrases.After(p, cue.End, s.EndToken));
        if (source.Start < source.End && p.Is(source.End - 1, WordLists.TimeWords) && !p.Tokens[source.Start].IsCapital)
            return null; // "two of the men, testified last week"
        if (p.Kind(cue.Start - 1) == TokenKind.Comma && cue.Verb == cue.Start && p.Tokens[source.Start].IsNoun && !p.Tokens[source.Start].IsCapital && speakers.IsThing(source))
            return null; // "the building of dams, continued help to the towns"
        var first = Clauses.StartOf(p, s.FirstToken, cue.Start);
        var last = Clauses.TrimEnd(p, first, cue.Start);
        if (source.Start < source.End && p.Kind(cue.Start - 1) == TokenKind.Dash && p.HasVerb(first, last) && p.Tag(cue.Verb) != PosTag.VerbIng)
            return cue.Draft(p, speakers.WithoutMedium(s, (source.Start, UpToMark(s, source.End))), [p.Span(first, last)], "clause-verb-source"); // "The bridge is gone - said the mayor of Belmark."
        if (source.Start >= source.End || source.End < s.EndToken - 1 && p.Kind(source.End) is not (TokenKind.Comma or TokenKind.Stop) && p.Tag(source.End) is not PosTag.Preposition || p.HasVerb(source.Start, source.End) && !p.Is(source.End - 1, "anonymity") && !HasRelative(source) || !p.HasVerb(first, last) || p.Tag(cue.Verb) == PosTag.VerbIng)
            return null;
        return cue.Draft(p, source, [p.Span(first, last)], "clause-verb-source");
    }

    /// <summary>Whether nothing but where, when and to whom follows the cue: "…, the envoy told the press following a meeting of the council in Belmark".</summary>
    private bool OnlyTells(CueAt cue)
    {
        var s = cue.Sentence;
        if (!cue.Entry.Takes(Frames.Clause))
            return false;
        var i = cue.Entry.Takes(Frames.Addressee) ? NounPhrases.After(p, cue.End, s.EndToken).End : cue.End;
        if (p.Is(i, Whens) && (p.Is(i + 1, WordLists.PersonPronouns) || p.Is(i + 1, "they")) && p.HasVerb(s.FirstToken, cue.Start) && !p.Is(s.FirstToken, WordLists.Subordinators))
            return true; // "…, the envoy said as he met the council"
        if (p.Tag(i) != PosTag.Preposition && !p.Is(i, "following") || p.Is(s.FirstToken, WordLists.Subordinators))
            return false;
        for (; i < s.EndToken && p.Kind(i) != TokenKind.Comma && !p.Is(i - 1, "anonymity"); i++)
        {
            if (p.QuotationAt(i) < 0 && (p.HasVerb(i, i + 1) || p.Is(i, "that")))
                return false;
        }
        return true;
    }

    /// <summary>"Sanctions against Tarvonia, the council announced on Monday.": a noun phrase that the verb takes as its object.</summary>
    private bool IsFrontedObject(CueAt cue, int first, int last, int tail)
    {
        if (!cue.Entry.Takes(Frames.Noun) || cue.Entry.Type != "speech" || last - first < 3 || p.Tag(first) is PosTag.Preposition or PosTag.Adverb or PosTag.VerbIng or PosTag.VerbParticiple || p.Kind(tail) == TokenKind.Comma)
            return false;
        for (var i = first; i < last; i++)
        {
            if (p.Is(i, WordLists.TimeWords) || p.Kind(i) is TokenKind.Comma or TokenKind.Colon)
                return false;
        }
        return NounPhrases.IsPart(p, first);
    }

    private int UpToMark(Sentence s, int i)
    {
        while (i < s.EndToken && p.Kind(i) is not (TokenKind.Comma or TokenKind.Stop or TokenKind.Dash or TokenKind.Quote or TokenKind.Colon))
            i++;
        return i;
    }

    private bool HasRelative((int Start, int End) source)
    {
        for (var i = source.Start; i < source.End; i++)
        {
            if (p.HasVerb(i, i + 1))
                return false;
            if (p.Is(i, "who"))
                return true;
        }
        return false;
    }

    /// <summary>"called it 'a great day' <i>as the mayor announced terms</i>", "not as 'common' <i>as the mayor said</i>": another deed at that time, or a measure, and no word on what stands before.</summary>
    private bool IsMeanwhile(CueAt cue, (int Start, int End) subject, int tail)
    {
        if (p.Kind(subject.Start - 2) == TokenKind.Quote && p.QuotationAt(subject.Start - 2) is >= 0 and var q && p.Is(p.TokenAt(p.Reading.Quotations[q].Span.Start) - 1, "as"))
            return true;
        return p.Kind(subject.Start - 2) == TokenKind.Quote && !cue.Entry.Takes(Frames.Addressee) && cue.Entry.Takes(Frames.Noun) && NounPhrases.IsPart(p, tail) && !p.Is(tail, WordLists.TimeWords) && !p.Is(tail, NounPhrases.ThisOrLast);
    }

    /// <summary>Where what somebody states in the clause begins; the clause's start where nobody states anything.</summary>
    private int BehindStatement(Sentence s, int first, int last)
    {
        var verb = NounPhrases.After(p, first, last).End;
        while (verb < last && (p.Is(verb, WordLists.Auxiliaries) || p.IsAdverb(verb)))
            verb++;
        if (verb == first || verb + 1 >= last || !p.Tokens[verb].IsVerb || CueLexicon.Find(p.Word(verb)) is not { Type: "speech" or "belief" } || VerbGroup.IsPassive(p, verb, VerbGroup.StartOf(p, verb, s.FirstToken)))
            return first;
        return p.Is(verb + 1, "that") ? verb + 2 : verb + 1;
    }

    /// <summary>"…, as the agency put it": what stands before is the content, and what follows where the clause goes on.</summary>
    private Draft? AsClause(CueAt cue, (int Start, int End) subject, int tail)
    {
        var first = Clauses.StartOf(p, cue.Sentence.FirstToken, subject.Start);
        var last = Clauses.TrimEnd(p, first, subject.Start - 1);
        if (last <= first)
            return null;
        if (p.Kind(tail) == TokenKind.Comma && p.Is(p.Kind(subject.Start - 2) == TokenKind.Comma ? subject.Start - 3 : subject.Start - 2, WordLists.Subordinators))
            return cue.Draft(p, subject, [p.Span(tail + 1, Clauses.EndOf(p, tail + 1, cue.Sentence))], "clause-as-source-verb"); // "because, as she says, the wells are dry"
        if (p.Kind(tail) == TokenKind.Comma && (p.Is(tail + 1, "that") || p.Kind(tail + 1) == TokenKind.Quote))
            return cue.Draft(p, subject, [p.Span(tail + 1, Clauses.EndOf(p, tail + 1, cue.Sentence))], "clause-as-source-verb"); // "…, as she put it, 'a ruin'"
        if (cue.Entry.Act is not ("say" or "report" or "confirm"))
            first = BehindStatement(cue.Sentence, first, last); // "Berg said the dam must be closed, as experts have demanded"
        var content = new List<TextSpan> { p.Span(first, last) };
        if (p.Kind(tail) == TokenKind.Comma && tail + 1 < cue.Sentence.EndToken && (!p.HasVerb(first, last) || p.Tag(last - 1) is PosTag.VerbThird or PosTag.VerbPast or PosTag.Modal))
            content.Add(p.Span(tail + 1, Clauses.EndOf(p, tail + 1, cue.Sentence)));
        return content.Count > 1 || p.HasVerb(first, last) ? cue.Draft(p, subject, content, "clause-as-source-verb") : null;
    }
}
