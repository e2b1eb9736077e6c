using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary><i>X said this in an interview.</i> <i>That's according to X.</i> <i>This was reported by X.</i>: what was said is the sentence before.</summary>
/// <remarks>Where the sentence before has a source of its own, nothing is added: who "said this" then only repeats it. It is otherwise where others speak in a part of it, and somebody else said all.</remarks>
internal sealed class AnaphorRule(Passage p, List<Draft> drafts)
{
    private static readonly Words Learning = Words.Listed("usage", "learns");
    private static readonly Words This = new("this that");
    private readonly Circumstances _circumstances = new(p);
    private readonly Extents _taken = new(drafts.Select(draft => draft.Extent));
    private readonly ILookup<int, Draft> _told = drafts.ToLookup(draft => p.Reading.SentenceAt(p.TokenAt(draft.Content[0].Start)));

    /// <summary>Reads one sentence and the one before it.</summary>
    public void Read(Sentence before, Sentence s)
    {
        if (before.Block + 1 < s.Block || before.EndToken - before.FirstToken < 5)
            return;
        if (_taken.Overlap(before.Span))
        {
            if (MadeTo(s) is { } outlet)
                PassOn(before, outlet);
            else if (Said(before, s) is { Source: { } source } whole && IsAnothers(before, source))
                drafts.Add(whole);
            return;
        }
        if ((Said(before, s) ?? SaidIn(before, s) ?? ReportedBy(before, s) ?? AccordingTo(before, s) ?? MadeStatement(before, s) ?? SaidBelow(before, s)) is { } draft)
            drafts.Add(draft);
    }

    /// <summary>Whether somebody else says the sentence in which others speak: "Berg claims to …, saying that …. <i>The council</i> announced this, …"; not who speaks there, and not where all of it is somebody's already.</summary>
    private bool IsAnothers(Sentence before, TextSpan source)
    {
        const int Most = 6; // attributions of one sentence
        var last = p.TokenAt(source.End) - 1;
        if (!p.Tokens[last].IsNoun || p.QuotationAt(p.TokenAt(before.Span.Start)) >= 0)
            return false;
        foreach (var told in _told[p.Reading.SentenceAt(before.FirstToken)].Take(Most))
        {
            if (told.Extent.Length * 2 > before.Span.Length || told.Source is not { } speaker)
                return false;
            for (var i = p.TokenAt(speaker.Start); i < p.TokenAt(speaker.End); i++)
            {
                if (p.Word(i).SequenceEqual(p.Word(last)))
                    return false;
            }
        }
        return true;
    }

    private Draft? Said(Sentence before, Sentence s)
    {
        for (var i = s.FirstToken + 1; i + 1 < Math.Min(s.EndToken, s.FirstToken + 24); i++)
        {
            var about = p.Is(i + 1, "about") ? i + 2 : i + 1; // "wrote about this on Telegram"
            if (!p.Tokens[i].IsVerb || !p.Is(about, "this") && !(about > i + 1 && p.Is(about, "it")) || about > i + 1 && p.Is(i, Learning) || p.Tag(about + 1) is not PosTag.Preposition || CueLexicon.Find(p.Word(i)) is not { Type: "speech" } cue)
                continue;
            if (Announces(about + 1, s.EndToken))
                return null; // "said this in Oristad: “…”": what follows
            var at = new CueAt(s, VerbGroup.StartOf(p, i, s.FirstToken), i, i + 1, cue);
            var subject = NounPhrases.Before(p, at.Start, s.FirstToken);
            return subject.Start < subject.End ? Relayed(at.Draft(p, subject, [ContentOf(before)], "source-said-this"), about + 1, s) : null;
        }
        return null;
    }

    /// <summary>The dam will hold ¶ - <i>wrote the head of the council</i>.</summary>
    private Draft? SaidBelow(Sentence before, Sentence s)
    {
        var verb = s.FirstToken + 1;
        if (before.Block == s.Block || p.Kind(s.FirstToken) != TokenKind.Dash || p.Tag(verb) is not (PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbParticiple) || CueLexicon.Find(p.Word(verb)) is not { Type: "speech" } cue)
            return null;
        var source = NounPhrases.After(p, verb + 1, s.EndToken);
        if (source.Start != verb + 1 || !IsSomebody(source) || p.Kind(source.End) is TokenKind.Word)
            return null;
        var said = p.Reading.Document.Blocks[before.Block].Span;
        return _taken.Overlap(said) ? null : new CueAt(s, verb, verb, verb + 1, cue).Draft(p, source, [said], "said-below");
    }

    /// <summary>Adds who passed it on: "…, a Northwire correspondent reports."</summary>
    private Draft Relayed(Draft draft, int from, Sentence s)
    {
        if (RelayBehind(from, s) is { } relay)
            draft.Through.Add(relay);
        return draft;
    }

    /// <summary>Whether a colon follows: what was said comes behind.</summary>
    private bool Announces(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (p.Kind(i) == TokenKind.Colon)
                return true;
        }
        return false;
    }

    /// <summary>"This was announced on Monday by X, Y reports": X said it, and Y passed it on.</summary>
    private Draft? ReportedBy(Sentence before, Sentence s)
    {
        const int Furthest = 8; // tokens between the verb and "by"
        var verb = s.FirstToken + 1;
        while (verb < s.EndToken && (p.Is(verb, WordLists.Auxiliaries) || p.IsAdverb(verb)))
            verb++;
        if (!p.Is(s.FirstToken, "this") || verb == s.FirstToken + 1 || CueLexicon.Find(p.Word(verb)) is not { Type: "speech" } cue || !VerbGroup.IsPassive(p, verb, s.FirstToken + 1))
            return null;
        var by = verb + 1;
        while (by < Math.Min(s.EndToken, verb + Furthest) && !p.Is(by, "by") && p.Kind(by) is not (TokenKind.Comma or TokenKind.Stop))
            by++;
        if (!p.Is(by, "by"))
            return null;
        var agent = NounPhrases.After(p, by + 1, s.EndToken);
        agent.End = WithoutMedium(agent);
        if (agent.Start >= agent.End || !IsSomebody(agent) || Leads(agent.End, s.EndToken))
            return null;
        var draft = new CueAt(s, s.FirstToken + 1, verb, verb + 1, cue).Draft(p, agent, [ContentOf(before)], "this-was-said-by");
        draft.Medium = _circumstances.MediumIn(verb + 1, by) ?? _circumstances.MediumIn(agent.End, s.EndToken);
        return Relayed(draft, agent.End, s);
    }

    /// <summary>Where "on Telegram", "on Monday" starts behind who spoke; the end where neither follows.</summary>
    private int WithoutMedium((int Start, int End) agent)
    {
        for (var i = agent.Start + 1; i + 1 < agent.End; i++)
        {
            if (p.Tag(i) == PosTag.Preposition && !p.Is(i, "of") && (p.Is(i + 1, WordLists.Media) || p.Is(i + 1, WordLists.TimeWords)))
                return i;
        }
        return agent.End;
    }

    /// <summary>Whether the words tell of somebody, and not of a thing: "confirmed by tests".</summary>
    private bool IsSomebody((int Start, int End) agent)
    {
        for (var i = agent.Start; i < agent.End; i++)
        {
            if (p.Tokens[i].IsCapital || p.Is(i, WordLists.Collectives) || WordLists.People.HasSingular(p.Word(i)) || WordLists.Bodies.HasSingular(p.Word(i)) || p.Is(i, WordLists.Media))
                return true;
        }
        return false;
    }

    /// <summary>"It was reported by X that …": what was said comes behind.</summary>
    private bool Leads(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (p.Is(i, "that") && p.Kind(i - 1) != TokenKind.Comma)
                return true;
        }
        return false;
    }

    /// <summary>"…, Northwire reports." or "…, according to Northwire." at the sentence's end.</summary>
    private TextSpan? RelayBehind(int start, Sentence s)
    {
        for (var i = s.EndToken - 1; i > start; i--)
        {
            if (p.Kind(i - 1) == TokenKind.Comma && p.Is(i, "according") && p.Is(i + 1, "to") && NounPhrases.After(p, i + 2, s.EndToken) is var (who, over) && who < over)
                return p.Span(who, over);
            if (i == start + 1 || !p.Tokens[i].IsVerb && p.Tag(i) != PosTag.Nouns || CueLexicon.Find(p.Word(i)) is not { Type: "speech" })
                continue;
            var (from, to) = NounPhrases.Before(p, i, start);
            return from < to && from > start && p.Kind(from - 1) == TokenKind.Comma && p.Tokens[from].IsCapital | p.Tag(from) == PosTag.Determiner ? p.Span(from, to) : null;
        }
        return null;
    }

    private Draft? AccordingTo(Sentence before, Sentence s)
    {
        var i = s.FirstToken + 2; // "That's", "This is"
        if (!p.Is(s.FirstToken, This) || !p.Is(i, "according") || !p.Is(i + 1, "to"))
            return null;
        var (start, end) = NounPhrases.After(p, i + 2, s.EndToken);
        if (start >= end)
            return null;
        var draft = new Draft { Source = p.Span(start, end), Cue = p.Span(i, i + 2), CueToken = i, Type = CueType.Speech, Act = "say", Content = [ContentOf(before)] };
        draft.Why.Add("that-is-according-to");
        return Relayed(draft, end, s);
    }

    /// <summary>"This is stated in <i>the report</i>."</summary>
    private Draft? SaidIn(Sentence before, Sentence s)
    {
        const int Adverbs = 2;
        if (!p.Is(s.FirstToken, "this"))
            return null;
        var verb = s.FirstToken + 1;
        while (p.Is(verb, WordLists.Auxiliaries) || p.IsAdverb(verb) && verb < s.FirstToken + 2 + Adverbs)
            verb++;
        if (verb < s.FirstToken + 2 || p.Tag(verb) is not (PosTag.VerbParticiple or PosTag.VerbPast) || !p.Is(verb + 1, "in") || CueLexicon.Find(p.Word(verb)) is not { Type: "speech" } cue)
            return null;
        var source = NounPhrases.After(p, verb + 2, s.EndToken);
        if (source.Start >= source.End || !WordLists.Documents.HasSingular(p.Word(HeadOf(source))))
            return null;
        return new CueAt(s, s.FirstToken + 1, verb, verb + 1, cue).Draft(p, source, [ContentOf(before)], "this-was-said-by");
    }

    /// <summary>"<i>The president</i> made the statement during a visit to Belmark."</summary>
    private Draft? MadeStatement(Sentence before, Sentence s)
    {
        const int Reach = 16;
        for (var i = s.FirstToken + 1; i + 3 < Math.Min(s.EndToken, s.FirstToken + Reach); i++)
        {
            if (!p.Is(i, "made") || !p.Is(i + 1, Pointing) || !p.Is(i + 2, Statements) || p.Tag(i + 3) != PosTag.Preposition && p.Kind(i + 3) is not (TokenKind.Comma or TokenKind.Stop) && !p.Is(i + 3, WordLists.TimeWords))
                continue;
            var subject = NounPhrases.Before(p, i, s.FirstToken);
            if (subject.Start >= subject.End)
                return null;
            return Relayed(new CueAt(s, i, i, i + 3, new CueEntry("make", "speech", "say", Frames.Noun, [], null)).Draft(p, subject, [ContentOf(before)], "source-said-this"), i + 3, s);
        }
        return null;
    }

    /// <summary>"Berg made the comments in an interview with <i>Northwire</i>", "The remarks, made to <i>Northwire</i>, …": the outlet to which was said what the sentence before tells.</summary>
    private TextSpan? MadeTo(Sentence s)
    {
        const int Reach = 16;
        for (var i = s.FirstToken; i + 3 < Math.Min(s.EndToken, s.FirstToken + Reach); i++)
        {
            if (!p.Is(i, Pointing) || !p.Is(i + 1, Statements) || p.QuotationAt(i) >= 0)
                continue;
            var made = i + 2;
            while (p.Kind(made) == TokenKind.Comma || p.Is(made, WordLists.Auxiliaries) || p.Is(made, "which"))
                made++;
            if (!p.Is(i - 1, Making) && !(i == s.FirstToken && p.Is(made, Making)))
                continue;
            var end = made;
            while (end < s.EndToken && p.Kind(end) is not (TokenKind.Quote or TokenKind.Colon or TokenKind.Comma))
                end++;
            return _circumstances.OutletIn(made, end) ?? (p.Is(made + 1, "to") && NounPhrases.After(p, made + 2, end) is var (from, to) && from < to && _circumstances.IsOutlet(p.Span(from, to)) ? p.Span(from, to) : null);
        }
        return null;
    }

    /// <summary>Gives the outlet to all that is said in the sentence and has no way yet.</summary>
    private void PassOn(Sentence before, TextSpan outlet)
    {
        foreach (var told in _told[p.Reading.SentenceAt(before.FirstToken)])
        {
            if (told is not { Type: CueType.Speech or CueType.Belief, Source: not null, Through.Count: 0, Behind.Count: 0 } || _circumstances.IsOutlet(told.Source.Value))
                continue;
            told.Through.Add(outlet);
            told.Why.Add("made-in");
        }
    }

    /// <summary>The last noun before a preposition.</summary>
    private int HeadOf((int Start, int End) phrase)
    {
        var head = phrase.Start;
        for (var i = phrase.Start; i < phrase.End && p.Tag(i) is not (PosTag.Preposition or PosTag.To); i++)
            head = p.Tokens[i].IsNoun ? i : head;
        return head;
    }

    private static readonly Words Making = new("made make makes came come given gave");
    private static readonly Words Pointing = new("the this that these");
    private static readonly Words Statements = Words.Listed("documents", "same appeal");

    private TextSpan ContentOf(Sentence sentence) => p.Span(sentence.FirstToken, Clauses.TrimEnd(p, sentence.FirstToken, sentence.EndToken));
}
