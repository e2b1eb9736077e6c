using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary><i>X said this in an interview.</i> <i>That's according to X.</i>: what was said is the sentence before.</summary>
/// <remarks>Where the sentence before has a source of its own, nothing is added: who "said this" then only repeats it.</remarks>
internal sealed class AnaphorRule(Passage p, List<Draft> drafts)
{
    private static readonly Words This = new("this that");
    private readonly Extents _taken = new(drafts.Select(draft => draft.Extent));
    private readonly ILookup<int, Draft> _told = drafts.ToLookup(draft => p.Reading.SentenceAt(p.TokenAt(draft.Content[0].Start)));

    /// <summary>Reads one sentence and the one before it.</summary>
    public void Read(Sentence before, Sentence s)
    {
        if (before.Block + 1 < s.Block || before.EndToken - before.FirstToken < 5)
            return;
        if (_taken.Overlap(before.Span))
        {
            if (Said(before, s) is { Source: { } source } whole && IsAnothers(before, source))
                drafts.Add(whole);
            return;
        }
        if ((Said(before, s) ?? AccordingTo(before, s) ?? SaidBy(before, s) ?? MadeStatement(before, s)) is { } draft)
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
            if (!p.Tokens[i].IsVerb || !p.Is(i + 1, "this") || p.Tag(i + 2) is not PosTag.Preposition || CueLexicon.Find(p.Word(i)) is not { Type: "speech" } cue)
                continue;
            if (Announces(i + 2, s.EndToken))
                return null; // "said this in Oristad: “…”": what follows
            var at = new CueAt(s, VerbGroup.StartOf(p, i, s.FirstToken), i, i + 1, cue);
            var subject = NounPhrases.Before(p, at.Start, s.FirstToken);
            return subject.Start < subject.End ? at.Draft(p, subject, [ContentOf(before)], "source-said-this") : null;
        }
        return null;
    }

    private bool Announces(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (p.Kind(i) == TokenKind.Colon)
                return true;
        }
        return false;
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
        return draft;
    }

    /// <summary>"This was reported by <i>the ministry</i>", "This is stated in <i>the report</i>".</summary>
    private Draft? SaidBy(Sentence before, Sentence s)
    {
        const int Adverbs = 2;
        if (!p.Is(s.FirstToken, "this"))
            return null;
        var verb = s.FirstToken + 1;
        while (p.Is(verb, WordLists.Auxiliaries) || p.IsAdverb(verb) && verb < s.FirstToken + 2 + Adverbs)
            verb++;
        if (verb < s.FirstToken + 2 || p.Tag(verb) is not (PosTag.VerbParticiple or PosTag.VerbPast) || !p.Is(verb + 1, Agents) || CueLexicon.Find(p.Word(verb)) is not { Type: "speech" } cue)
            return null;
        var source = NounPhrases.After(p, verb + 2, s.EndToken);
        if (source.Start >= source.End || p.Is(verb + 1, "in") && !WordLists.Documents.HasSingular(p.Word(HeadOf(source))))
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
            return new CueAt(s, i, i, i + 3, new CueEntry("make", "speech", "say", Frames.Noun, [], null)).Draft(p, subject, [ContentOf(before)], "source-said-this");
        }
        return null;
    }

    /// <summary>The last noun before a preposition.</summary>
    private int HeadOf((int Start, int End) phrase)
    {
        var head = phrase.Start;
        for (var i = phrase.Start; i < phrase.End && p.Tag(i) is not (PosTag.Preposition or PosTag.To); i++)
            head = p.Tokens[i].IsNoun ? i : head;
        return head;
    }

    private static readonly Words Agents = new("by in");
    private static readonly Words Pointing = new("the this that these");
    private static readonly Words Statements = Words.Listed("documents", "same appeal");

    private TextSpan ContentOf(Sentence sentence) => p.Span(sentence.FirstToken, Clauses.TrimEnd(p, sentence.FirstToken, sentence.EndToken));
}
