using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary>What a verb of saying takes after it: a clause, an infinitive, a noun phrase, over addressees and phrases of time.</summary>
internal sealed class Complements(Passage p)
{
    public (int Start, int End) ContentAfter(Sentence s, int end, CueEntry cue, out string rule)
    {
        rule = "source-verb-clause";
        var i = end;
        while (p.IsAdverb(i) && !p.Is(i, "that") && !p.Is(i, Focus))
            i++;
        if (FindThat(s, i, cue.Takes(Frames.Addressee) || cue.Lemma == "say") is > 0 and var that && cue.Takes(Frames.That | Frames.Clause))
        {
            rule = "source-verb-that";
            return Take(s, that);
        }
        if (cue.Takes(Frames.Infinitive) && (p.Tag(i) == PosTag.To || p.Is(i, "not") && p.Tag(i + 1) == PosTag.To))
            return Take(s, i);
        if (cue.Takes(Frames.Wh) && p.Tag(i) == PosTag.Wh)
            return Take(s, i);
        if (cue.Prepositions.Length > 0 && Array.Exists(cue.Prepositions, w => p.Is(i, w)))
        {
            rule = cue.Particle is null ? rule : "source-phrase-noun";
            var called = p.Is(i, "on") ? NounPhrases.After(p, i + 1, s.EndToken).End : i;
            return called > i && p.Tag(called) == PosTag.To ? Take(s, i + 1) : TakeNoun(s, i + 1); // "called on Belmark to stay": whom it asks is part of what it asks
        }
        if (cue.Takes(Frames.Addressee))
        {
            var addressed = AddresseeEnd(s, i, out var opensClause);
            if (opensClause && cue.Takes(Frames.Clause))
                return Take(s, addressed);
            for (var k = i + 1; k < addressed && cue.Prepositions.Length > 0; k++)
            {
                if (Array.Exists(cue.Prepositions, w => p.Is(k, w)) && p.Tokens[k - 1].IsCapital)
                    return TakeNoun(s, k + 1); // "reminded Berg of the vote"
            }
            for (var k = i + 1; k <= addressed && cue.Takes(Frames.Clause); k++)
            {
                if (p.Is(k, "on") && (p.Is(k + 1, "condition") || p.Is(k + 2, "condition")))
                    return (end, end); // "…, an officer told Northwire on the condition of anonymity as he was not allowed to speak"
                if (p.Is(k, "about") && p.Tag(k + 1) is PosTag.Determiner or PosTag.PossessivePronoun or PosTag.Noun or PosTag.Nouns && p.Kind(k + 1) != TokenKind.Number && (p.Tokens[k - 1].IsNoun || p.Tag(k - 1) == PosTag.Pronoun))
                    return TakeNoun(s, k); // "told Berg about the debts it has", not "told Berg about 30 people had died"
            }
            if (addressed > i && (cue.Takes(Frames.Clause) && p.HasVerb(i, s.EndToken) || cue.Takes(Frames.Infinitive) && p.Tag(addressed) == PosTag.To))
                return AfterAddressee(s, i, addressed, cue);
            if (Array.Exists(cue.Prepositions, w => p.Is(addressed, w)))
                return TakeNoun(s, addressed + 1);
        }
        if (cue.Takes(Frames.Gerund) && p.Tag(i) == PosTag.VerbIng && CueLexicon.Find(p.Word(i)) is not { Type: "speech" })
            return Take(s, i); // "denied shelling the town"
        if (p.Is(i, WordLists.Anaphors) && !(cue.Act is "condemn" or "describe" or "praise" && p.Is(i + 1, "as")) && (p.Tag(i + 1) is PosTag.Preposition or PosTag.Adverb or PosTag.Punctuation or PosTag.To))
            return (end, end); // "disclosed this in a statement": what was said stands elsewhere
        var from = SkipTime(i);
        if (!MayTakeNoun(s, i, cue) || cue.Lemma == "feel" && p.Tag(from) == PosTag.Adjective && p.Tag(from + 1) is not (PosTag.Noun or PosTag.Nouns or PosTag.Name or PosTag.Adjective)) // "feel safe and can work"
            return (end, end);
        if (p.Kind(from) == TokenKind.Comma && p.HasVerb(from + 1, s.EndToken) && from > i)
            from++;
        if (cue.Takes(Frames.Clause) && StartsClause(from) && IsClause(s, from))
            return Take(s, from);
        if (!cue.Takes(Frames.Noun))
            return (end, end);
        if (p.Is(i, "on") && p.Is(i + 1, "behalf") && p.Is(i + 2, "of"))
            i = NounPhrases.After(p, i + 3, s.EndToken).End;
        if (!NounPhrases.IsPart(p, i) && p.Kind(i) != TokenKind.Quote)
            return (end, end);
        rule = "source-verb-noun";
        if (cue.Act == "show")
            return (i, Clauses.TrimEnd(p, i, s.EndToken)); // what is shown goes on: "soldiers complaining, saying …"
        return TakeNoun(s, i);
    }

    /// <summary>A noun phrase as the content: to the comma behind which the writer goes on about it ("a call-up, a move that …", "shelling, which …").</summary>
    private (int Start, int End) TakeNoun(Sentence s, int from)
    {
        var (start, end) = Take(s, from);
        for (var i = start; i + 1 < end; i++)
        {
            if (p.QuotationAt(i) != p.QuotationAt(start))
                continue;
            if (p.Is(i, "as") && !p.HasVerb(start, i) && NounPhrases.After(p, i + 1, end).End is var subject && subject > i + 1 && p.HasVerb(subject, subject + 1))
                return (start, Clauses.TrimEnd(p, start, i)); // "promised more trucks as the river rose"
            if (p.Kind(i) != TokenKind.Comma)
                continue;
            if (p.Is(i + 1, "including"))
                return (start, end);
            if (p.Tag(i + 1) == PosTag.VerbIng && IsListed(start, i, end))
                continue;
            if (p.Tag(i + 1) is PosTag.Wh or PosTag.VerbIng || p.Tag(i + 1) == PosTag.Determiner && p.HasVerb(i + 1, end) && !p.HasVerb(start, i) || p.Tag(i + 1) == PosTag.Pronoun && p.HasVerb(i + 2, i + 3) && !p.HasVerb(start, i))
                return (start, Clauses.TrimEnd(p, start, i));
        }
        return (start, end);
    }

    private static readonly Words Tries = new("attempt bid effort move");

    /// <summary>The preposition that leads to the noun at <paramref name="noun"/>.</summary>
    private int OpeningOf(int noun, int floor)
    {
        while (noun > floor + 1 && p.Tag(noun) != PosTag.Preposition)
            noun--;
        return noun;
    }

    /// <summary>Whether the word in -ing behind the comma is one of several: "of beating prisoners, using dogs"; "…, clearing the road, and punishing the guilty".</summary>
    private bool IsListed(int start, int comma, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (p.Tag(i) == PosTag.VerbIng && (i < comma ? p.Tag(i - 1) == PosTag.Preposition || p.Is(i, "including") : p.Tag(i - 1) == PosTag.Conjunction && p.Kind(i - 2) == TokenKind.Comma))
                return true;
        }
        return false;
    }

    /// <summary>"called the plan 'madness'" tells what was said, "called the police" does not.</summary>
    private bool MayTakeNoun(Sentence s, int i, CueEntry cue)
    {
        if (cue.Lemma == "dismiss")
            return HoldsStatement(s, i); // "dismissed the reports", not "dismissed the general"
        if (cue.Act is not ("call" or "describe"))
            return true;
        for (; i < s.EndToken && p.Kind(i) is not (TokenKind.Colon or TokenKind.Stop); i++)
        {
            if (p.Kind(i) == TokenKind.Quote)
                return true;
        }
        return false;
    }

    private bool HoldsStatement(Sentence s, int i)
    {
        for (; i < s.EndToken && (NounPhrases.IsPart(p, i) || p.Is(i, "of")); i++)
        {
            if (CuePhraseLexicon.StartingWith(p.Word(i)) is [{ IsNoun: true }, ..] || p.Is(i, "idea") || p.Is(i, "it"))
                return true;
        }
        return p.Kind(i) == TokenKind.Quote || p.Is(i, "as");
    }

    private static readonly Words Focus = new("only even just almost nearly about not never most more less fewer"); // "said only the council could": the adverb is what is said
    private static readonly Words Objects = new("me him her us them you");

    /// <summary>Where who is spoken to ends. "told Northwire <i>eight people had died</i>", "told Northwire <i>rebels took the town</i>": a name ends before the number or small word with which the clause opens.</summary>
    private int AddresseeEnd(Sentence s, int start, out bool opensClause)
    {
        opensClause = false;
        var end = NounPhrases.After(p, start, s.EndToken).End;
        if (end <= start || !p.Tokens[start].IsCapital || p.Tag(start) == PosTag.Pronoun)
            return end;
        var name = start;
        while (name < end && p.Tokens[name].IsCapital && p.Kind(name) == TokenKind.Word)
            name++;
        if (name >= end || !(p.Kind(name) == TokenKind.Number || p.Tag(name) is PosTag.Number or PosTag.Nouns or PosTag.Adjective or PosTag.Noun && !p.Tokens[name].IsCapital))
            return end;
        var verb = end;
        while (p.IsAdverb(verb))
            verb++;
        opensClause = p.HasVerb(verb, verb + 1) || p.Is(verb, WordLists.Auxiliaries);
        return opensClause ? name : end;
    }

    private (int Start, int End) AfterAddressee(Sentence s, int i, int addressed, CueEntry cue)
    {
        for (var k = i + 1; k < addressed && p.Tag(addressed) == PosTag.To; k++)
        {
            if (p.Is(k, Tries) && p.Is(k - 1, "a") | p.Is(k - 2, "a") | p.Is(k - 1, "an"))
                return (i, OpeningOf(k, i)); // "ordered a call-up in an attempt to turn the tide"
        }
        if (p.Tag(addressed) == PosTag.To)
            return Take(s, i); // "urged the council to stay"
        if (p.Tag(i) == PosTag.Pronoun && !p.Is(i, Objects) && p.HasVerb(i + 1, i + 2))
            return Take(s, i); // "warned it won't take part"
        // "told European leaders the administration believes": the addressee ends where a determiner or name opens the clause
        for (var k = i + 1; k < addressed; k++)
        {
            if (p.Tokens[k - 1].IsNoun && p.Tag(k) is PosTag.Determiner or PosTag.Pronoun or PosTag.PossessivePronoun && p.HasVerb(k, s.EndToken))
                return Take(s, k);
        }
        if (p.Tag(addressed) is PosTag.Pronoun or PosTag.Existential && p.HasVerb(addressed + 1, addressed + 2))
            return Take(s, addressed); // "told the forum he was against it"
        if (p.HasVerb(addressed, addressed + 3 < s.EndToken ? addressed + 3 : s.EndToken) && p.Tag(i) is not PosTag.Pronoun && addressed - i > 1 && p.Tag(addressed - 1) is PosTag.Nouns or PosTag.Noun)
            return Take(s, Math.Min(addressed, i + 1));
        return Take(s, addressed);
    }

    private (int Start, int End) Take(Sentence s, int from) =>
        p.Kind(from) == TokenKind.Comma ? (from, from) : from < s.EndToken ? (from, Clauses.EndOf(p, from, s)) : (from, from);

    /// <summary>The "that" that opens the content, over an addressee or a phrase of time and medium; 0 for none.</summary>
    private int FindThat(Sentence s, int from, bool mayAddress)
    {
        for (var i = from; i < Math.Min(s.EndToken, from + 16); i++)
        {
            if (p.Is(i, "that") && (i == from || !IsRelative(i)))
                return i > from && IsAnothers(from, i) ? 0 : i;
            if (p.Kind(i) == TokenKind.Quote && p.QuotationAt(i) is >= 0 and var title && p.TokenAt(p.Reading.Quotations[title].Span.End) is var behind && behind > i && (QuotedTitles.IsTitle(p, title) || p.Tag(i - 1) == PosTag.Preposition && behind - i < 7 && p.Is(behind, "that")))
            {
                i = behind - 1; // told Northwire's "Morning Desk" that; believe with "medium confidence" that
                continue;
            }
            if (!mayAddress && i == from && NounPhrases.IsPart(p, i) && NounPhrases.After(p, i, s.EndToken).End is var noun && p.Is(noun, "that") && !p.Is(noun - 1, WordLists.TimeWords))
                return StatementBefore(s, i); // "added a tax that companies pay": the verb has an object, and the clause is the object's
            if (p.Tag(i) == PosTag.Conjunction && (p.Is(i + 1, "that") || CueLexicon.Find(p.Word(Clauses.OverParenthesis(p, i + 1))) is { Type: "speech" }))
                return 0; // "denied the charge and, in its turn, alleged that …"
            if (mayAddress && p.Kind(i) == TokenKind.Comma && i > from && (p.Is(i + 1, "who") || p.Is(i + 1, "which")) && Clauses.OverParenthesis(p, i) is var told && told > i && p.Is(told, "that"))
                return told; // "told Berg, who was on leave, that …", "told Northwire, which first told of the plan, that …"
            if (p.Kind(i) == TokenKind.Comma && (p.Tag(i + 1) == PosTag.VerbIng || p.Tag(i + 1) == PosTag.Conjunction))
                return 0;
            if (p.Tag(i) is PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbPresent or PosTag.Modal || p.Kind(i) is TokenKind.Stop or TokenKind.Quote or TokenKind.Semicolon or TokenKind.Colon)
                return 0;
        }
        return 0;
    }

    /// <summary>"disputed the allegations that …": the "that" behind a noun of statement; 0 for none.</summary>
    private int StatementBefore(Sentence s, int from)
    {
        var i = from;
        while (i < s.EndToken && NounPhrases.IsPart(p, i))
            i++;
        return p.Is(i, "that") && CuePhraseLexicon.StartingWith(p.Word(i - 1)) is [{ IsNoun: true }, ..] ? i : 0;
    }

    /// <summary>"proposed a ban amid <i>fears</i> that …": what follows is said by whoever fears, not by who proposed.</summary>
    private bool IsAnothers(int from, int that)
    {
        var noun = that - 1;
        while (noun > from && NounPhrases.IsPart(p, noun) && !p.Is(noun, WordLists.Hearsay))
            noun--;
        if (p.Is(noun, WordLists.FromWords))
            noun--; // "despite arguments <by the miners> that"
        else if (!p.Is(noun = that - 1, WordLists.Hearsay))
            return false;
        if (CuePhraseLexicon.StartingWith(p.Word(noun)) is not [{ IsNoun: true }, ..])
            return false;
        var i = noun;
        while (i > from && NounPhrases.IsPart(p, i - 1))
            i--;
        return i > from && p.Is(i - 1, Amid);
    }

    private static readonly Words Amid = new("amid amidst after following despite over");

    /// <summary>Whether "that" stands for the noun before it: a verb follows ("the ship that sank").</summary>
    private bool IsRelative(int that)
    {
        var next = that + 1;
        while (p.IsAdverb(next))
            next++;
        return p.Tag(next) is PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbPresent or PosTag.Modal || p.Is(next, WordLists.Auxiliaries);
    }

    /// <summary>Over adverbs and phrases of time or medium after the cue ("on Monday", "in a statement").</summary>
    public int TailAfter(int i)
    {
        while (p.Tag(i) == PosTag.Adverb || p.Is(i, WordLists.TimeWords))
            i++;
        while (p.Tag(i) is PosTag.Preposition or PosTag.To && !p.Is(i, WordLists.Subordinators) && Behinds.Opened(p, i) < 0)
        {
            var (_, end) = NounPhrases.After(p, i + 1, Math.Min(p.Tokens.Length, i + 12));
            if (end == i + 1)
                break;
            i = end;
        }
        return i;
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

    /// <summary>Whether the noun phrase at the token has a finite verb of its own: "found the town had fallen", not "found new ways which help".</summary>
    private bool IsClause(Sentence s, int from)
    {
        if (p.Tag(from) == PosTag.Preposition && !p.Is(from, WordLists.Subordinators))
        {
            var (first, last) = NounPhrases.After(p, from + 1, s.EndToken);
            last += p.Kind(last) == TokenKind.Comma ? 1 : 0;
            return first < last && NounPhrases.IsPart(p, last) && IsClause(s, last); // "in Belmark the bridge fell", not "of the bridge, which fell"
        }
        if (!NounPhrases.IsPart(p, from))
            return p.HasVerb(from, s.EndToken);
        var end = NounPhrases.After(p, from, s.EndToken).End;
        if (end == from)
            return p.HasVerb(from, s.EndToken);
        if (p.Is(end, "that") && p.Tokens[end - 1].IsNoun)
            return CountVerbs(end, UpToComma(s, end)) > 1;
        if (p.Tag(end) == PosTag.Wh)
            return CountVerbs(end, s.EndToken) > 1; // the relative clause has one, the clause needs another
        if (p.Kind(end) == TokenKind.Quote || p.Kind(end) == TokenKind.Comma || p.Tag(end) is PosTag.Preposition or PosTag.Conjunction or PosTag.VerbParticiple or PosTag.Other)
            return p.HasVerb(end, s.EndToken);
        while (p.IsAdverb(end) || p.Is(end, "both") || p.Is(end, "all"))
            end++;
        return p.HasVerb(from, Math.Min(end + 1, s.EndToken)) || p.Is(end, WordLists.Auxiliaries);
    }

    private int UpToComma(Sentence s, int i)
    {
        while (i < s.EndToken && p.Kind(i) != TokenKind.Comma)
            i++;
        return i;
    }

    private int CountVerbs(int start, int end)
    {
        var verbs = 0;
        for (var i = start; i < end; i++)
            verbs += p.HasVerb(i, i + 1) ? 1 : 0;
        return verbs;
    }

    private bool StartsClause(int i) =>
        NounPhrases.IsPart(p, i) || p.Is(i, "up") || p.Tag(i) is PosTag.Existential or PosTag.Preposition or PosTag.Adverb or PosTag.Wh or PosTag.VerbIng || p.Kind(i) == TokenKind.Quote;
}
