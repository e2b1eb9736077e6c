using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary>Nouns that carry a statement: <i>X's claim that …</i>, <i>its demand to …</i>, <i>warnings by X that …</i>, <i>reports that …</i></summary>
internal sealed class NounRule(Passage p, List<Draft> drafts)
{
    private const int LongestTime = 5; // tokens: "on the third of May"
    private static readonly Words NotTime = new("of for that");
    private static readonly Words Occasions = new("in during at");
    private static readonly Words Asking = Words.Listed("usage", "asking for");
    private static readonly Words Judging = Words.Listed("usage", "judging of");
    private static readonly Words Carrying = Words.Listed("usage", "puts forward");
    private static readonly Words Nobodys = Words.Listed("usage", "said by nobody");

    /// <summary>Reads one sentence.</summary>
    public void Read(Sentence s)
    {
        for (var i = s.FirstToken; i + 2 < s.EndToken; i++)
        {
            if (!IsNoun(s, i) || CuePhraseLexicon.StartingWith(p.Word(i)) is not [{ IsNoun: true } phrase, ..])
                continue;
            var author = Author(s, i);
            var opens = author.Start > i ? author.End : OverTime(i + 1);
            if (author.Start < i && p.Is(opens, "that") && IsOccasion(s, author.Start))
                continue; // "admitted <in his complaint> that …": the clause is the verb's
            var content = ContentAt(s, opens, phrase);
            if (content.Start >= content.End)
                content = author.Start < author.End && author.Start < i ? ContentBehind(s, i) : content;
            if (author.Start >= author.End && content.Start < content.End && !p.Is(i, WordLists.Hearsay) && p.Is(opens, "that"))
            {
                AddHeld(s, i, phrase, content);
                continue;
            }
            if (author.Start >= author.End && !(p.Is(i, WordLists.Hearsay) && (p.Is(opens, "that") || p.Is(opens, "of"))) || content.Start >= content.End)
                continue;
            var behind = content.Start > opens; // "its call <for> a truce"
            var draft = new Draft
            {
                Source = author.Start < author.End ? p.Span(author.Start, author.End) : p.Is(opens, "of") ? null : p.Span(i, i + 1),
                Cue = behind ? p.Span(i, content.Start) : p.Tokens[i].Span,
                CueToken = i,
                Type = Enum.Parse<CueType>(phrase.Type, ignoreCase: true),
                Act = phrase.Act,
                Content = [p.Span(content.Start, content.End)],
            };
            draft.Why.Add(behind ? "source-noun-of" : p.Is(opens, "of") ? "noun-of" : author.Start < author.End ? "source-noun-that" : "reports-that");
            drafts.Add(draft);
        }
    }

    /// <summary>Whether the phrase tells where somebody said the clause behind it: "<i>admitted in</i> his complaint that", "<i>made clear in</i> her remarks that".</summary>
    private bool IsOccasion(Sentence s, int author) =>
        p.Tag(author) == PosTag.PossessivePronoun && p.Is(author - 1, Occasions) && author - 2 > s.FirstToken && (p.Tokens[author - 2].IsVerb ? CueLexicon.Find(p.Word(author - 2)) is { Type: "speech" } : p.Is(author - 2, "clear"));

    /// <summary>Whether the word is a noun, or looks like a verb behind a name and is none: "prior Berg <i>threats</i> to leave", "despite Berg <i>vows</i> to stay".</summary>
    private bool IsNoun(Sentence s, int i)
    {
        if (p.Tag(i) != PosTag.VerbThird || Namesake(s, i) is not { } named)
            return p.Tokens[i].IsNoun;
        if (CueLexicon.Find(p.Word(i)) is null)
            return true; // no verb has that form
        var before = named.Start - 1;
        while (before > s.FirstToken && p.Tag(before) == PosTag.Adjective)
            before--;
        return p.Tag(before) == PosTag.Preposition && !p.Is(before, WordLists.Subordinators);
    }

    /// <summary>Whose statement it is: the possessor before the noun, or who stands behind "by", "from" and "of" after it ("the call of the miners to strike"); empty for none.</summary>
    private (int Start, int End) Author(Sentence s, int noun)
    {
        var i = noun - 1;
        while (i > s.FirstToken && (p.Tag(i) is PosTag.Adjective or PosTag.Noun or PosTag.VerbParticiple && p.Kind(i) == TokenKind.Word || p.Is(i, WordLists.TimeWords)))
            i--;
        if (p.Tag(i) == PosTag.PossessivePronoun && p.QuotationAt(i) < 0)
            return (i, i + 1);
        if (p.Kind(i) == TokenKind.Clitic && i > s.FirstToken)
            return Possessor(s, i);
        if (Namesake(s, noun) is { } named)
            return named;
        var of = p.Is(noun + 1, "of") && !p.Is(noun, WordLists.Hearsay);
        if (!of && !p.Is(noun + 1, WordLists.FromWords))
            return (noun, noun);
        var (start, end) = NounPhrases.After(p, noun + 2, s.EndToken);
        return start < end && (!of || ArePeople(start, end)) && (p.Is(end, "that") || p.Tag(end) == PosTag.To) ? (start, end) : (noun, noun);
    }

    /// <summary>Who has the noun: not who ignores the demand, too, in "its neighbours of ignoring <i>Veskaria's</i> demands", and not what agrees with it: "in line with <i>Berg's</i> call".</summary>
    private (int Start, int End) Possessor(Sentence s, int clitic)
    {
        var (start, end) = NounPhrases.Before(p, clitic, s.FirstToken);
        for (var i = end - 1; i > start; i--)
        {
            if ((NounPhrases.IsGerund(p, i) || p.Is(i, "with")) && i + 1 < end && p.Tokens[i + 1].IsCapital)
                return (i + 1, end);
        }
        return (start, end);
    }

    /// <summary>"prior <i>Berg</i> threats to leave", "<i>union</i> calls to strike": who is named right before the noun, where the statement follows; null for nobody.</summary>
    private (int Start, int End)? Namesake(Sentence s, int noun)
    {
        if (noun <= s.FirstToken || !p.Is(noun + 1, "that") && p.Tag(noun + 1) != PosTag.To || p.Tokens[noun].IsCapital || p.QuotationAt(noun - 1) != p.QuotationAt(noun))
            return null;
        var start = noun;
        while (start > s.FirstToken && (p.Tag(start - 1) == PosTag.Name || p.Tag(start - 1) == PosTag.Adjective && p.Tokens[start - 1].IsCapital && start - 1 > s.FirstToken))
            start--;
        if (start < noun)
            return IsPossessor(start - 1) ? null : (start, noun);
        return p.Tokens[noun - 1].IsNoun && !IsPossessor(noun - 2) && (WordLists.People.HasSingular(p.Word(noun - 1)) || p.Is(noun - 1, WordLists.Collectives) || WordLists.Bodies.HasSingular(p.Word(noun - 1))) ? (noun - 1, noun) : null;
    }

    private bool IsPossessor(int i) => p.Kind(i) == TokenKind.Clitic || p.Tag(i) == PosTag.PossessivePronoun;

    /// <summary>Whether somebody is named before any verb: "of the miners", not "of the flood that drove the miners out".</summary>
    private bool ArePeople(int start, int end)
    {
        for (var i = start; i < end && !p.Tokens[i].IsVerb; i++)
        {
            if (p.Tag(i) == PosTag.Name || WordLists.People.HasSingular(p.Word(i)) || p.Is(i, WordLists.Collectives) || WordLists.Bodies.HasSingular(p.Word(i)))
                return true;
        }
        return false;
    }

    private (int Start, int End) ContentAt(Sentence s, int at, CuePhrase phrase)
    {
        if (p.Is(at, "that") && p.Tag(at + 1) is not (PosTag.VerbPast or PosTag.VerbThird or PosTag.Modal) && ClauseEnd(s, at + 1) is var end && end > at + 2)
            return (at, end);
        if (p.Is(at, "of") && p.Is(at - 1, WordLists.Hearsay) && NounPhrases.After(p, at + 1, s.EndToken) is var (_, last) && last > at + 1)
            return (at, last);
        if (phrase.Act is "ask" or "order" or "promise" or "threaten" && IsInfinitive(at))
            return (at, InfinitiveEnd(at, Clauses.EndOfRelative(p, at, Clauses.EndOf(p, at, s))));
        return (at, at);
    }

    /// <summary>"<i>to</i> leave", "<i>to</i> quietly <i>leave</i>".</summary>
    private bool IsInfinitive(int at) => p.Tag(at) == PosTag.To && p.Tag(p.IsAdverb(at + 1) ? at + 2 : at + 1) is PosTag.VerbBase or PosTag.VerbPresent;

    /// <summary>Over "on Monday", "to voters" behind the noun, where its clause follows: "its promise <i>in May</i> to leave"; the token itself where none does.</summary>
    private int OverTime(int at)
    {
        if (p.Tag(at) is not (PosTag.Preposition or PosTag.To) || p.Is(at, NotTime) || p.Tag(at + 1) == PosTag.VerbBase)
            return at;
        var end = at + 1;
        while (end < at + LongestTime && (NounPhrases.IsPart(p, end) || p.Kind(end) == TokenKind.Number))
            end++;
        return end > at + 1 && (p.Is(end, "that") || IsInfinitive(end)) ? end : at;
    }

    /// <summary>What is demanded, condemned or promised: "its call for <i>a truce</i>", "his criticism of <i>the council</i>", "her call for <i>the council to resign</i>".</summary>
    private (int Start, int End) ContentBehind(Sentence s, int noun)
    {
        var at = noun + 1;
        if (!(p.Is(at, "for") && p.Is(noun, Asking) || p.Is(at, "of") && p.Is(noun, Judging)))
            return (at, at);
        var (start, end) = NounPhrases.After(p, at + 1, s.EndToken);
        if (start >= end && p.Tag(at + 1) == PosTag.VerbIng)
            return (at + 1, Clauses.EndOfRelative(p, at + 1, Clauses.EndOf(p, at + 1, s)));
        return start < end && p.Is(at, "for") && IsInfinitive(end) ? (start, InfinitiveEnd(end, Clauses.EndOfRelative(p, end, Clauses.EndOf(p, end, s)))) : (start, end);
    }

    /// <summary>"She floated <i>the idea that</i> …", "<i>speculation that</i> …": the noun has no author beside it; who puts it forward, or nobody.</summary>
    private void AddHeld(Sentence s, int noun, CuePhrase phrase, (int Start, int End) content)
    {
        var first = noun;
        while (first > s.FirstToken && (NounPhrases.IsPart(p, first - 1) || p.Tag(first - 1) == PosTag.VerbParticiple && !p.Is(first - 1, Carrying)) && !p.Is(first - 1, "no"))
            first--;
        if (p.Is(first - 1, "no") || p.QuotationAt(noun) != p.QuotationAt(first) || p.Is(first - 1, GroundsRule.Leading) && p.Is(noun, GroundsRule.Grounds))
            return;
        var verb = first - 1;
        var carried = p.Is(verb, Carrying) && p.Tokens[verb].IsVerb;
        var start = carried ? VerbGroup.StartOf(p, verb, s.FirstToken) : noun;
        var who = carried && !VerbGroup.IsPassive(p, verb, start) ? NounPhrases.Before(p, start, p.FloorOf(s, start)) : (Start: noun, End: noun);
        if (CueLexicon.Find(p.Word(verb)) is { Act: "deny" })
            return; // "rejected the notion that": the verb's own rule reads it
        if (carried ? VerbGroup.IsNegated(p, verb, start) || p.Holds(start, verb, WordLists.Unreal) : !p.Is(noun, Nobodys))
            return;
        var draft = new Draft
        {
            Source = who.Start < who.End ? p.Span(who.Start, who.End) : null,
            Cue = p.Span(who.Start < who.End ? start : noun, noun + 1),
            CueToken = noun,
            Type = Enum.Parse<CueType>(phrase.Type, ignoreCase: true),
            Act = phrase.Act,
            Content = [p.Span(content.Start, content.End)],
        };
        draft.Why.Add(who.Start < who.End ? "source-carries-noun-that" : "noun-that");
        drafts.Add(draft);
    }

    /// <summary>Where the infinitive ends: before the verb of the sentence ("its demand to close the dam <i>was heard</i>").</summary>
    private int InfinitiveEnd(int from, int end)
    {
        for (var i = from + 2; i < end; i++)
        {
            if (p.Tag(i) == PosTag.Wh || p.Is(i, "that"))
                return end;
            if (p.HasVerb(i, i + 1) && p.Tokens[i - 1].IsNoun)
                return Clauses.TrimEnd(p, from, i);
        }
        return end;
    }

    /// <summary>Where the that-clause ends: before a second finite verb without a subject of its own ("did not calm the town"), or with the sentence.</summary>
    private int ClauseEnd(Sentence s, int from)
    {
        var end = Clauses.EndOf(p, from, s);
        var verbs = 0;
        for (var i = from; i < end; i++)
        {
            if (p.Tag(i) is not (PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbPresent or PosTag.Modal))
                continue;
            if (++verbs == 2 && p.Tag(i - 1) is not (PosTag.Wh or PosTag.Pronoun or PosTag.Conjunction) && p.Kind(i - 1) != TokenKind.Comma)
                return Clauses.TrimEnd(p, from, i);
        }
        return end;
    }
}
