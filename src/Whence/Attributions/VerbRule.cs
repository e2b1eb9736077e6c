using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>Verbs that attribute: <i>X said that …</i>, <i>"…," said X</i>, <i>…, X said, …</i>, <i>adding that …</i></summary>
internal sealed class VerbRule
{
    private readonly Passage p;
    private readonly List<Draft> _drafts;
    private readonly Complements _complements;
    private readonly Circumstances _circumstances;
    private readonly QuotationForms _quotations;
    private readonly ClauseForms _clauses;
    private readonly PassiveForms _passives;
    private readonly QuotedAs _quotedAs;

    public VerbRule(Passage passage, List<Draft> drafts)
    {
        (p, _drafts) = (passage, drafts);
        (_complements, _circumstances) = (new(p), new(p));
        _quotations = new(p, p.Neighbours, _complements, _circumstances, p.Speakers);
        _clauses = new(p, p.Neighbours, _complements, _circumstances, p.Speakers);
        _passives = new(p, p.Neighbours, _complements);
        _quotedAs = new(p, p.Neighbours, _complements, (quoted, subject) => _quotations.Read(quoted, subject) ?? _clauses.Read(quoted, subject));
    }

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
            if (p.Is(i, Emerged) && p.Is(i + 1, "that"))
            {
                Emerges(s, i);
                continue;
            }
            if (p.Kind(i) != TokenKind.Word || CueLexicon.Find(p.Word(i), p.Word(i + 1)) is not { } cue || !CanBeVerb(s, i, cue))
                continue;
            if (cue.Particle == "it" && !p.IsAfterAs(i, s.FirstToken))
                continue; // "as he put it", not "he put it down"
            if (ReadCue(s, i, cue) is { } draft)
                _drafts.Add(draft);
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
        _drafts.Add(new CueAt(s, has, has, has + 2, cue).Draft(p, (start, has), [p.Span(has + 2, end)], "has-it-that"));
    }

    private static readonly Words Emerged = new("emerged emerges transpired transpires");

    /// <summary>"it has since emerged that …": nobody says who made it known.</summary>
    private void Emerges(Sentence s, int verb)
    {
        var start = VerbGroup.StartOf(p, verb, s.FirstToken);
        var end = BeforeTeller(s, verb + 2, Clauses.EndOf(p, verb + 1, s));
        if (p.Is(start - 1, "it") && end > verb + 3 && !p.Holds(start, verb, WordLists.Unreal))
            _drafts.Add(new CueAt(s, start, verb, verb + 1, new CueEntry("emerge", "speech", "reveal", Frames.That, [], null)).Draft(p, (verb, verb), [p.Span(verb + 1, end)], "it-was-said-that"));
    }

    /// <summary>"it emerged that the dam is old<i>, a clerk said</i>": the end before who tells it all.</summary>
    private int BeforeTeller(Sentence s, int first, int end)
    {
        for (var i = end - 2; i > first && i > end - LongestTeller; i--)
        {
            if (p.Kind(i) is TokenKind.Comma or TokenKind.Quote && NounPhrases.After(p, i + 1, s.EndToken) is var (from, to) && from < to && p.HasVerb(to, to + 1) && CueLexicon.Find(p.Word(to)) is { Type: "speech" })
                return Clauses.TrimEnd(p, first, i + 1);
        }
        return end;
    }

    private const int LongestTeller = 12; // tokens

    private bool CanBeVerb(Sentence s, int i, CueEntry cue)
    {
        if (p.Tag(i + 1) == PosTag.To && p.Tokens[i].IsCapital && p.Tokens[i + 1].IsCapital)
            return false; // a headline in title case: "Troops Refuse Orders To March"
        if (p.Tag(i) is PosTag.VerbBase && p.Is(i - 1, "to") && (!p.Is(i - 2, WordLists.Auxiliaries) || p.Is(i - 2, WordLists.BeForms)) && !p.Is(i - 2, VerbGroup.LeadsTo))
            return false; // a bare infinitive: nobody says it here
        if (p.Tag(i) is PosTag.VerbIng && p.Is(i - 1, Purposes))
            return false; // "aimed at outlining", "without saying": nobody says it here
        if (p.Tag(i) is PosTag.VerbIng && p.Is(i, Behinds.Citing))
            return false; // who cites stands before, who is cited behind: one chain
        if (p.Tag(i) is PosTag.VerbParticiple && !HasAuxiliary(i))
            return !p.HasVerb(s.FirstToken, s.EndToken) || !p.HasVerb(s.FirstToken, i) && p.HasVerb(i, s.EndToken) && NounPhrases.IsPart(p, i - 1) && (NounPhrases.IsPart(p, i + 1) || p.Tag(i + 1) is PosTag.Preposition or PosTag.To) || p.Kind(BeforeAdverbs(i)) == TokenKind.Quote || p.Kind(i + 1) is TokenKind.Quote or TokenKind.Colon || p.Is(i + 1, "that") || p.Kind(i + 1) == TokenKind.Stop && i + 2 >= s.EndToken - 1 && NounPhrases.IsPart(p, i - 1);
        if (cue.Lemma == "say" && p.Is(i + 1, "to") && p.Tag(i + 2) == PosTag.VerbBase && !HasAuxiliary(i))
            return false; // "an effort said to include more": of whom it is said, not who says it
        if (p.Tokens[i].IsVerb)
            return true;
        if (p.Tag(i) == PosTag.Adjective && p.Word(i).EndsWith("ed", StringComparison.Ordinal) && p.Kind(i + 1) is TokenKind.Comma or TokenKind.Colon && p.Kind(i + 2) == TokenKind.Quote)
            return true;
        if (p.Tag(i) == PosTag.Adjective && p.Tokens[Math.Max(0, BeforeAdverbs(i))].IsNoun && p.Word(i).EndsWith("ed", StringComparison.Ordinal) && NounPhrases.IsPart(p, i + 1))
            return true;
        if (MistakenVerbs.IsOne(p, i))
            return true;
        // taggers trip over "says" and "said" beside quotations
        return cue.Lemma is "say" or "add" or "tell" && (p.Kind(i - 1) == TokenKind.Quote || p.Kind(i + 1) == TokenKind.Quote);
    }

    /// <summary>Whether an auxiliary stands before the verb, adverbs between them or not.</summary>
    private bool HasAuxiliary(int verb) => p.Is(BeforeAdverbs(verb), WordLists.Auxiliaries);

    private int BeforeAdverbs(int verb)
    {
        var i = verb - 1;
        while (p.IsAdverb(i))
            i--;
        return i;
    }

    private Draft? ReadCue(Sentence s, int verb, CueEntry entry)
    {
        var cue = new CueAt(s, VerbGroup.StartOf(p, verb, s.FirstToken), verb, verb + (entry.Particle is null ? 1 : 2), entry);
        for (var i = cue.Start; i < verb; i++)
        {
            if ((p.Is(i, WordLists.Unreal) || p.Is(i, Future)) && !p.Is(i + 1, "not"))
                return null; // "must say", "could claim", "will offer": nobody has said it
        }
        if (VerbGroup.IsPassive(p, verb, cue.Start))
            return _passives.Read(cue) ?? _quotedAs.Behind(cue);
        if (p.Is(cue.End, "as") && p.Tag(cue.End + 1) == PosTag.VerbIng && CueLexicon.Find(p.Word(cue.End + 1)) is not null)
            cue = cue with { End = cue.End + 2 }; // "X, quoted as saying"
        var opened = p.Kind(cue.Start - 1) == TokenKind.Quote && p.QuotationAt(cue.Start - 1) is >= 0 and var q && p.Reading.Quotations[q].Span.Start == p.Tokens[cue.Start - 1].Span.Start && p.QuotationAt(cue.Start) == q;
        var before = opened ? cue.Start - 1 : cue.Start; // Members of the corps "expressed a desire"
        var subject = NounPhrases.Before(p, before, p.FloorOf(s, opened ? before - 1 : before));
        subject = p.Speakers.WithoutMedium(s, subject);
        if (subject.Start >= subject.End && _quotedAs.IsRest(s, verb))
            return null;
        if (_quotedAs.Read(cue, subject) is { } quoted)
            return quoted;
        if (subject.End - subject.Start == 1 && subject.Start == s.FirstToken && IsListNumber(subject.Start))
            return null; // "IV. Recognise that …"
        if (entry.Act == "show" && subject.End - subject.Start == 1 && p.Is(subject.Start, WordLists.RelativePronouns))
            subject = p.Speakers.Antecedent(s, subject.Start);
        if (entry.Act == "show" && subject.End - subject.Start == 1 && p.Is(subject.Start, OneOfThem))
            subject = p.Speakers.Document(s, subject);
        if (!CanSpeak(subject, cue.Start, entry) || p.Is(cue.End, "as") && entry.Act is "claim")
            return null;
        if (p.Is(subject.Start - 1, Helping) && p.Tag(cue.Start) is PosTag.VerbBase or PosTag.VerbPresent && subject.Start < subject.End)
            return null; // "helps the town maintain its dam"
        if (subject.Start < subject.End && (p.Is(subject.Start - 1, Conditions) || p.Is(subject.Start - 1, "case") && p.Is(subject.Start - 2, "in")) || p.Speakers.IsThing(subject) && p.Is(cue.Verb, NeedsSpeaker))
            return null; // "if it determines that …", "in case it says …", "the summit threatens to become …"
        if (p.Is(subject.Start - 1, "what"))
            return NamedSo(cue, subject);
        var found = (entry.Takes(Frames.Quotation) ? _quotations.Read(cue, subject) : null) ?? ReadClause(cue, subject);
        if (found is null || !SaysSomething(found))
            return null;
        ReadCited(s, found, cue.End);
        ReadCited(s, found, p.TokenAt(found.Content[^1].End));
        for (var i = subject.Start; i < subject.End; i++)
        {
            if (p.Is(i, Behinds.Citing))
                Behinds.Read(p, found, i, i, subject.End);
        }
        if (p.Kind(subject.Start - 1) == TokenKind.Comma && Behinds.Opened(p, s.FirstToken, Reports(found)) is > 0 and var cited && NamesSomebody(cited, subject.Start))
            Behinds.Read(p, found, s.FirstToken, s.FirstToken, subject.Start - 1, Reports(found)); // "Citing the ministry, Northwire reports …"
        _circumstances.ReadBetween(found, subject.Start, cue.Start);
        return found;
    }

    /// <summary>The content behind the cue, or behind whom it cites in between.</summary>
    private Draft? ReadClause(CueAt cue, (int Start, int End) subject)
    {
        if (OverCited(cue) is not (> 0 and var behind) || _clauses.Read(cue with { End = behind }, subject) is not { } over)
            return _clauses.Read(cue, subject);
        over.Cue = p.Span(cue.Start, cue.End);
        return over;
    }

    /// <summary>"X reported<i>, citing Y,</i> that", "X reported <i>on Friday, citing Y,</i> that", "X said<i>, according to Y,</i> that": where the content's "that" stands; -1 where nobody is cited in between.</summary>
    private int OverCited(CueAt cue)
    {
        var reports = cue.Entry.Act == "report";
        if (p.Kind(cue.End) == TokenKind.Comma && p.Is(cue.End + 1, "according") && p.Is(cue.End + 2, "to") && NounPhrases.After(p, cue.End + 3, cue.Sentence.EndToken).End is var told && p.Kind(told) == TokenKind.Comma && p.Is(told + 1, "that"))
            return told + 1;
        var mark = cue.End;
        while (p.Is(mark, WordLists.TimeWords) || p.Tag(mark) == PosTag.Preposition && p.Is(mark + 1, WordLists.TimeWords))
            mark++;
        if (p.Kind(mark) != TokenKind.Comma || Behinds.Opened(p, mark + 1, reports) < 0)
            return -1;
        var end = Behinds.RegionEnd(p, mark + 1, cue.Sentence.EndToken, reports);
        return p.Kind(end) == TokenKind.Comma && p.Is(end + 1, "that") ? end + 1 : -1;
    }

    private bool IsListNumber(int i) => p.Word(i).Length > 1 && p.Word(i)[^1] == '.' && !p.Word(i)[..^1].ContainsAnyExcept("IVXL");

    /// <summary>"what he called a threat": the name that he gave it.</summary>
    private Draft? NamedSo(CueAt cue, (int Start, int End) subject)
    {
        if (cue.Entry.Act is not ("call" or "describe") || subject.Start >= subject.End)
            return null;
        var from = p.Is(cue.End, "as") || p.IsAdverb(cue.End) || p.Is(cue.End, "only") ? cue.End + 1 : cue.End;
        var end = from;
        if (p.QuotationAt(from) is >= 0 and var q)
            end = p.TokenAt(p.Reading.Quotations[q].Span.End);
        else
        {
            end = NounPhrases.After(p, from, cue.Sentence.EndToken).End;
            if (p.QuotationAt(end) is >= 0 and var opened && p.TokenAt(p.Reading.Quotations[opened].Span.Start) == end)
                end = p.TokenAt(p.Reading.Quotations[opened].Span.End);
        }
        return end > from ? (cue with { End = from }).Draft(p, subject, [p.Span(from, end)], "what-source-calls") : null;
    }

    /// <summary>Whether the content has two words at least, or is a quotation: "tweeted that" and "claims to be" tell nothing.</summary>
    private bool SaysSomething(Draft draft)
    {
        var words = 0;
        foreach (var piece in draft.Content)
        {
            for (var i = p.TokenAt(piece.Start); i < p.Tokens.Length && p.Tokens[i].Span.Start < piece.End; i++)
            {
                if (p.Kind(i) == TokenKind.Quote && piece.Length > 2)
                    return true;
                words += p.Kind(i) is TokenKind.Word or TokenKind.Number && !p.Is(i, "that") && !p.Is(i, "to") ? 1 : 0;
            }
        }
        return words > 1 || p.Tokens[p.TokenAt(draft.Content[0].Start)].IsNoun;
    }

    /// <summary>Whether who says it passes on what others say: "Northwire", and whoever reports; a person or a body who refers to somebody speaks of that one.</summary>
    private bool Reports(Draft draft)
    {
        if (draft.Act == "report" || draft.Source is not { } source)
            return draft.Act == "report";
        var (first, end) = (p.TokenAt(source.Start), p.TokenAt(source.End));
        for (var i = first; i < end; i++)
        {
            if (p.Tokens[i] is not { IsCapital: true, Kind: TokenKind.Word } || p.Tag(i) is PosTag.Pronoun || WordLists.Bodies.Has(p.Word(i)))
                return false;
        }
        return !(p.Reading.Mentions.AsSpan().LastUpTo(source.Start) is >= 0 and var at && p.Reading.Mentions[at] is { Kind: Names.MentionKind.Person or Names.MentionKind.Place } mention && mention.Span.Overlaps(source));
    }

    /// <summary>Whether the range holds a name or people: "citing the ministry", not "citing early findings".</summary>
    private bool NamesSomebody(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (p.Tokens[i].IsCapital || WordLists.People.HasSingular(p.Word(i)) || p.Is(i, WordLists.Collectives) || WordLists.Bodies.HasSingular(p.Word(i)))
                return true;
        }
        return false;
    }

    /// <summary>"…, X reported, citing Y": Y stands behind X.</summary>
    private void ReadCited(Sentence s, Draft draft, int end)
    {
        if (draft.Act == "report" && p.Is(end, "from") && p.Is(end - 1, Learns) && NounPhrases.After(p, end + 1, s.EndToken) is var (from, to) && from < to)
        {
            draft.Behind.Add(p.Span(from, to));
            draft.Why.Add("learned-from");
            return;
        }
        if (draft.CueToken + 1 == end && CueLexicon.Find(p.Word(draft.CueToken)) is { } told && told.Takes(Frames.Addressee) && NounPhrases.After(p, end, s.EndToken) is var (whom, over) && whom == end)
            end = over; // "Berg told the council, citing …"
        var i = _complements.TailAfter(end);
        if (p.Kind(i) == TokenKind.Comma)
            i++;
        var reports = Reports(draft) && p.QuotationAt(p.TokenAt(draft.Content[^1].End) - 1) < 0; // "…," the paper said, referring to Berg: of whom it speaks
        if (i < s.EndToken && Behinds.Opened(p, i, reports) > 0)
            Behinds.Read(p, draft, i, i, Behinds.RegionEnd(p, i, s.EndToken, reports), reports);
    }

    /// <summary>Whether the subject tells us of a source: not the speaker of the quotation that holds it, and for "show" a document.</summary>
    private bool CanSpeak((int Start, int End) subject, int start, CueEntry cue)
    {
        if (subject.Start >= subject.End)
            return cue.Act != "show";
        if (subject.End - subject.Start == 1 && (p.Is(subject.Start, Nobody) || !p.Tokens[subject.Start].IsCapital && p.Word(subject.Start).EndsWith("ing", StringComparison.Ordinal)))
            return false;
        if (p.QuotationAt(start) >= 0 && p.Is(subject.Start, WordLists.FirstAndSecondPersons))
            return false;
        return cue.Act != "show" || p.Speakers.TellsOfDocument(subject.Start, subject.End);
    }

    private static readonly Words Nobody = new("everything nothing something anything anyone");
    private static readonly Words Future = new("will would 'll");
    private static readonly Words Helping = new("help helps helped helping let lets letting make makes made making");
    private static readonly Words Conditions = new("if whether unless");
    private static readonly Words Purposes = new("at without to");
    private static readonly Words NeedsSpeaker = Words.Listed("usage", "needs a speaker");
    private static readonly Words Learns = Words.Listed("usage", "learns");
    private static readonly Words OneOfThem = new("one many some others several another");
}
