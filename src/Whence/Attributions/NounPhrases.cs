using Whence.Language;
using Whence.Lexicons;
using Whence.Names;

namespace Whence.Attributions;

/// <summary>Finds the noun phrase that ends before, or starts at, a token: sources with modifiers, apposition, relative clauses.</summary>
internal static class NounPhrases
{
    private const int Longest = 45;

    private const int LongestApposition = 40;

    private const int LongestRelative = 16;

    /// <summary>The phrase that ends just before <paramref name="end"/> and does not reach below <paramref name="floor"/>; empty when there is none.</summary>
    public static (int Start, int End) Before(Passage p, int end, int floor)
    {
        var last = end;
        while (last > floor && !EndsName(p, last, floor) && (p.IsAdverb(last - 1) || p.Is(last - 1, WordLists.Auxiliaries) || p.Is(last - 1, WordLists.TimeWords)))
            last -= p.Is(last - 1, WordLists.TimeWords) && last - 2 > floor && (p.Tag(last - 2) == PosTag.Preposition || p.Is(last - 2, ThisOrLast)) ? 2 : 1; // "the ministry <this week> said"
        if (last - 2 > floor && p.Kind(last - 1) == TokenKind.Number && p.Tokens[last - 1].Span.Length == 4 && p.Is(last - 2, "in"))
            last -= 2; // "a panel in 2001 ruled"
        if (last - 3 > floor && p.Is(last - 1, Seasons) && p.Tag(last - 2) == PosTag.Determiner && p.Tag(last - 3) == PosTag.Preposition)
            last -= 3; // "the agency in the summer had warned"
        if (last - 2 > floor && p.Is(last - 1, LinkNotes) && p.Kind(last - 2) == TokenKind.Comma)
            last -= 2; // "a poll, external suggested": what a page says of its own link
        floor = Math.Max(Math.Max(0, floor), last - Longest);
        if (last <= floor)
            return (end, end);
        if (p.Kind(last - 1) == TokenKind.Comma)
            return WithApposition(p, last, floor);
        if (p.Kind(last - 1) == TokenKind.Close)
        {
            var open = last - 1;
            while (open > floor && p.Kind(open) != TokenKind.Open)
                open--;
            var (s, e) = Simple(p, open, floor);
            return s < e ? (s, last) : (end, end);
        }
        if (IsQuotedName(p, last - 1))
        {
            var open = p.TokenAt(p.Reading.Quotations[p.QuotationAt(last - 1)].Span.Start);
            return open > floor && p.Is(open - 1, QuotedTitles.Titled) && Simple(p, open, floor) is var (start, before) && start < before ? (start, last) : (open, last); // the newspaper "The Courier"
        }
        if (p.Tag(last - 1) == PosTag.Wh && p.Is(last - 1, WordLists.RelativePronouns))
            return (last - 1, last);
        return Unclosed(p, Simple(p, last, floor), floor);
    }

    /// <summary>"…," <i>Anna Berg</i>, a miller from Oristad said: an apposition that no comma closes, behind a name that a quotation goes before.</summary>
    private static (int Start, int End) Unclosed(Passage p, (int Start, int End) found, int floor)
    {
        var name = found.Start - 1;
        if (found.Start - 2 < floor || found.Start >= found.End || p.Kind(name) != TokenKind.Comma || p.Tag(found.Start) != PosTag.Determiner || p.Tag(found.End) is not (PosTag.VerbPast or PosTag.VerbThird))
            return found;
        var comma = BeforeOffice(p, name, floor);
        name = comma;
        while (name > floor && p.Tokens[name - 1] is { IsCapital: true, Tag: PosTag.Name })
            name--;
        return name < comma && name > 0 && p.Kind(name - 1) == TokenKind.Quote ? (name, found.End) : found;
    }

    /// <summary>"Anna Berg<i>,</i> vice president of the Mill Fund, a lender in Oristad told": the comma before an office that stands between name and apposition; <paramref name="comma"/> where none stands there.</summary>
    private static int BeforeOffice(Passage p, int comma, int floor)
    {
        var i = comma;
        while (i > floor && (IsPart(p, i - 1) || p.Is(i - 1, WordLists.NounPrepositions)))
            i--;
        return i < comma && i > floor && p.Kind(i - 1) == TokenKind.Comma && HasOffice(p, i, comma) ? i - 1 : comma;
    }

    /// <summary>"Tarvon <i>Today</i>": a word that is written small as a time closes a name.</summary>
    internal static bool EndsName(Passage p, int end, int floor) =>
        end - 2 >= floor && p.Tokens[end - 1].IsCapital && p.Tokens[end - 2] is { IsCapital: true, Kind: TokenKind.Word } && p.Is(end - 1, SmallTimes) && p.SentenceAt(end - 1).FirstToken < end - 1;

    internal static Words ThisOrLast { get; } = new("this last next early late");
    private static readonly Words SmallTimes = new("today tonight now week month year daily weekly");

    /// <summary>The phrase at <paramref name="start"/>, up to <paramref name="ceiling"/>: with what is tied to it by prepositions, apposition, a relative clause.</summary>
    public static (int Start, int End) After(Passage p, int start, int ceiling)
    {
        var i = start;
        ceiling = Math.Min(ceiling, start + Longest);
        if (p.Kind(start) == TokenKind.Quote && p.QuotationAt(start) is >= 0 and var q && p.TokenAt(p.Reading.Quotations[q].Span.End) is var close && close > start + 1 && close <= ceiling && IsQuotedName(p, close - 1))
            return (start, close); // says "The Courier"
        var seenNoun = false;
        while (i < ceiling)
        {
            if (p.Kind(i) == TokenKind.Quote && seenNoun)
                break;
            if (IsPart(p, i) || p.Kind(i) == TokenKind.Quote)
            {
                if (seenNoun && p.Tag(i) is PosTag.Determiner or PosTag.Pronoun && !p.Is(i - 1, "including") && !(p.Tag(i - 1) is PosTag.Conjunction or PosTag.Preposition or PosTag.To or PosTag.Possessive || p.Kind(i - 1) == TokenKind.Clitic))
                    break;
                seenNoun |= p.Tokens[i].IsNoun || p.Tag(i) is PosTag.Pronoun or PosTag.Number;
                i++;
            }
            else if (seenNoun && p.Is(i, WordLists.NounPrepositions) && i + 1 < ceiling && IsPart(p, i + 1) && !p.Is(i + 1, WordLists.TimeWords))
                i++;
            else if (seenNoun && p.Is(i, "on") && i + 3 < ceiling && p.Is(i + 1, WordLists.TimeWords) && NameEnd(p, i + 2) is var behind && behind > i + 3 && IsClauseMark(p, behind) && HasOffice(p, start, i))
                i += 2; // "said the mayor of Lenz on Sunday Anna Berg"
            else if (seenNoun && p.Is(i, "including") && i + 1 < ceiling && IsPart(p, i + 1))
                i++;
            else if (seenNoun && p.Tag(i) == PosTag.Adjective && p.Is(i, AfterNouns) && p.Tag(i + 1) is PosTag.Preposition or PosTag.To && i + 2 < ceiling && IsPart(p, i + 2))
                i += 2; // "said a person close to Lenz"
            else if (seenNoun && p.Tag(i) == PosTag.Conjunction && i + 1 < ceiling && IsPart(p, i + 1) && !ClauseFollows(p, i + 1, ceiling))
                i++;
            else if (seenNoun && p.Tag(i) is PosTag.VerbParticiple or PosTag.VerbIng && p.Tokens[i - 1].IsNoun && !p.Is(i, Behinds.Citing) && !p.Is(i, "based") && !p.Is(i, "following") && i + 1 < ceiling && !IsClauseMark(p, i + 1))
                i++;
            else
                break;
        }
        while (i > start && (p.Tag(i - 1) is PosTag.Preposition or PosTag.Conjunction or PosTag.To || p.Kind(i - 1) == TokenKind.Quote && i - 1 == start))
            i--;
        seenNoun |= i > start + 1 && p.Tag(i - 1) == PosTag.Adjective && p.Tag(start) is PosTag.Determiner or PosTag.PossessivePronoun or PosTag.Name; // "the Ukrainian military"
        if (seenNoun && i > start && p.Kind(i) == TokenKind.Open)
        {
            for (var k = i + 1; k < Math.Min(ceiling, i + 8); k++)
            {
                if (p.Kind(k) == TokenKind.Close)
                    i = k + 1;
            }
        }
        return seenNoun && i > start ? (start, Apposition(p, i, ceiling)) : (start, start);
    }

    /// <summary>"of <i>ignoring</i>": what is done, behind a preposition, whatever its tag.</summary>
    public static bool IsGerund(Passage p, int i) => p.Tag(i - 1) == PosTag.Preposition && p.Word(i).EndsWith("ing");

    /// <summary>Whether the token can be part of a noun phrase.</summary>
    public static bool IsPart(Passage p, int i) => p.Tag(i) switch
    {
        PosTag.Noun or PosTag.Nouns or PosTag.Name or PosTag.Pronoun or PosTag.PossessivePronoun or PosTag.Determiner or PosTag.Adjective or PosTag.Number or PosTag.Possessive => true,
        PosTag.VerbIng or PosTag.VerbParticiple => p.Tag(i - 1) is PosTag.Determiner or PosTag.Adjective or PosTag.PossessivePronoun or PosTag.Possessive && (i + 1 < p.Tokens.Length && p.Tokens[i + 1].IsNoun),
        PosTag.Other => p.Tokens[i].IsCapital || IsInName(p, i),
        _ => IsInName(p, i) || p.Kind(i) == TokenKind.Other && p.Is(i, Currencies) || p.Kind(i) == TokenKind.Other && p.Is(i, "/") && p.Tokens[Math.Max(0, i - 1)].IsCapital && p.Tokens[Math.Min(i + 1, p.Tokens.Length - 1)].IsCapital || p.Kind(i) == TokenKind.Clitic && p.Is(i, WordLists.PossessiveEnds),
    };

    /// <summary>"<i>von der</i> Haal", "<i>al-Tavari</i>", "Rep. <i>Will</i> Arden".</summary>
    private static bool IsInName(Passage p, int i)
    {
        if (p.Kind(i) != TokenKind.Word || Looks.LikeASurname(p.Word(i)))
            return p.Kind(i) == TokenKind.Word;
        if (Looks.LikeAGivenName(p.Reading, i))
            return true;
        var end = i;
        while (end < p.Tokens.Length && end < i + 3 && p.Is(end, Offices.Particles))
            end++;
        return end > i && end < p.Tokens.Length && p.Tokens[end] is { IsCapital: true, Tag: PosTag.Name };
    }

    /// <summary>Whether the token closes a name in quotation marks, all of it capitals: an outlet's ("The Oristad Courier" says), a nickname.</summary>
    public static bool IsQuotedName(Passage p, int close)
    {
        if (p.Kind(close) != TokenKind.Quote || p.QuotationAt(close) is not (>= 0 and var q) || p.Reading.Quotations[q].Span.End != p.Tokens[close].Span.End)
            return false;
        var first = p.TokenAt(p.Reading.Quotations[q].Span.Start) + 1;
        if (close - first is < 1 or > 5)
            return false;
        for (var i = first; i < close; i++)
        {
            if (!p.Tokens[i].IsCapital && !p.Is(i, WordLists.NameTies) || p.Kind(i) != TokenKind.Word)
                return false;
        }
        return true;
    }

    private static readonly Words LinkNotes = Words.Listed("usage", "link note");

    private static int NameEnd(Passage p, int i)
    {
        while (p.Tag(i) == PosTag.Name)
            i++;
        return i;
    }

    private static bool HasOffice(Passage p, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Offices.GroupsOf(p.Word(i)) != 0)
                return true;
        }
        return false;
    }

    private static bool IsClauseMark(Passage p, int i) => p.Kind(i) is TokenKind.Comma or TokenKind.Stop or TokenKind.Quote;

    private static bool ClauseFollows(Passage p, int start, int ceiling)
    {
        for (var i = start; i < Math.Min(ceiling, start + 8); i++)
        {
            if (p.Kind(i) is TokenKind.Comma or TokenKind.Stop)
                return false;
            if (p.Tag(i) is PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbPresent or PosTag.Modal)
                return true;
        }
        return false;
    }

    /// <summary>", a deputy minister," after a name: taken in when it closes.</summary>
    private static int Apposition(Passage p, int end, int ceiling)
    {
        if (p.Kind(end) != TokenKind.Comma || end + 2 >= ceiling || !(p.Tag(end + 1) is PosTag.Determiner or PosTag.Noun or PosTag.Number or PosTag.PossessivePronoun or PosTag.Adjective or PosTag.Wh || p.Is(end + 1, "now") || p.Is(end + 1, "then") || p.Tag(end + 1) == PosTag.Name && (p.Tag(end - 1) == PosTag.Noun || p.Is(end + 1, WordLists.Titles) && p.Tag(end - 1) == PosTag.Name)))
            return end;
        if (p.Tag(end + 1) == PosTag.Wh && !p.Is(end + 1, "who") && !p.Is(end + 1, "whose"))
            return end;
        var (relative, verbs) = (p.Tag(end + 1) == PosTag.Wh, false);
        for (var i = end + 1; i < Math.Min(ceiling, end + LongestApposition); i++)
        {
            if (p.Kind(i) == TokenKind.Quote)
                return end;
            if (p.Kind(i) is TokenKind.Stop or TokenKind.Comma)
                return !relative && verbs ? end : p.Kind(i) == TokenKind.Comma && (p.Is(i + 1, "a") || p.Is(i + 1, "an") || p.Is(i + 1, "who")) ? Apposition(p, i, ceiling) : i;
            relative |= !verbs && (p.Is(i, "who") || p.Is(i, "that") && p.Tokens[i - 1].IsNoun);
            verbs |= p.HasVerb(i, i + 1);
        }
        return end;
    }

    private static (int Start, int End) Simple(Passage p, int last, int floor)
    {
        var i = last;
        if (i <= floor || !(p.Tokens[i - 1].IsNoun || p.Tag(i - 1) is PosTag.Pronoun or PosTag.Number or PosTag.Determiner or PosTag.Adjective || p.Tag(i - 1) == PosTag.Other && p.Tokens[i - 1].IsCapital || IsInName(p, i - 1)))
            return (last, last);
        while (i > floor)
        {
            var k = i - 1;
            if (i < last && p.Tag(i) == PosTag.Pronoun || i < last && p.Tag(k) == PosTag.Pronoun && p.Tag(i) is not PosTag.Conjunction)
                break; // a pronoun is a phrase of its own
            if (IsPart(p, k))
                i = k;
            else if (i < last && p.Tag(k) == PosTag.Adverb && p.Tag(i) == PosTag.Adjective && k > floor && (p.Tag(k - 1) is PosTag.Determiner or PosTag.PossessivePronoun || p.Kind(k - 1) == TokenKind.Clitic))
                i = k; // "Veskaria's most senior commander"
            else if (i < last && p.Tokens[i].IsCapital && IsQuotedName(p, k))
                i = p.TokenAt(p.Reading.Quotations[p.QuotationAt(k)].Span.Start); // C. L. "Butch" Berg
            else if (p.Is(k, WordLists.NounPrepositions) && !p.Is(k, WordLists.Subordinators) && k > floor && EndsNoun(p, k - 1) && !p.Is(i, WordLists.TimeWords))
                i = k;
            else if (p.Is(k, WordLists.NounPrepositions) && k - 1 > floor && p.Is(k - 1, AfterNouns) && EndsNoun(p, k - 2))
                i = k - 1;
            else if (p.Is(k, "as") && k - 1 > floor && p.Is(k - 1, "such") && EndsNoun(p, k - 2))
                i = k - 1; // "tools such as functional mapping"
            else if (p.Is(k, "and") && k > floor && p.Tag(i) == PosTag.Adjective && p.Tag(k - 1) == PosTag.Adjective)
                i = k; // "federal and state officials"
            else if (i < last && p.Tokens[i].IsNoun && p.Tag(k) is PosTag.VerbParticiple or PosTag.VerbIng && (k == floor || p.Kind(k - 1) is TokenKind.Comma or TokenKind.Quote || p.Is(k - 1, "that")) && CueLexicon.Find(p.Word(k)) is null && p.Tag(i) == PosTag.Nouns)
                i = k; // "elected officials"
            else if (p.Is(k, "of") && k > floor && p.Is(k - 1, Shares))
                i = k - 1; // "many of his supporters"
            else if (p.Is(k, WordLists.FromWords) && k - 1 > floor && (p.Tag(k - 1) == PosTag.VerbParticiple || p.Is(k, "by") && p.Is(k - 1, QuotedBy)) && EndsNoun(p, k - 2))
                i = k - 1; // "the lawmakers led by Anna Berg", "officials cited by Northwire"
            else if (p.Tag(k) == PosTag.Conjunction && p.Is(k, "and") && k > floor && EndsNoun(p, k - 1) && !ObjectBefore(p, k, floor))
                i = k;
            else if (p.Tag(k) == PosTag.VerbParticiple && k > floor && EndsNoun(p, k - 1) && (p.Is(i, WordLists.NounPrepositions) || p.Is(i, "as")) || p.Is(k, "as") && p.Tag(k - 1) == PosTag.VerbParticiple && k - 1 > floor)
                i = k; // "visuals released on social media", "the source known as X"
            else
                break;
            if (p.Tag(i) == PosTag.Determiner && i > floor && p.Tag(i - 1) is not (PosTag.Preposition or PosTag.To or PosTag.Conjunction or PosTag.Determiner) && p.Kind(i - 1) is TokenKind.Word && !(p.Tokens[i].IsCapital && p.Tokens[i - 1].IsNoun && !p.Tokens[i - 1].IsCapital))
                break;
        }
        i = Released(p, i, floor);
        while (i < last && (p.Kind(i) == TokenKind.Clitic || p.Tag(i) is PosTag.Possessive or PosTag.Conjunction))
            i++;
        if (i < last && (p.Tag(i) == PosTag.Number || p.Is(i + 1, "as") && p.Is(i, WordLists.AboutNumbers)))
        {
            while (i > floor && p.Is(i - 1, WordLists.AboutNumbers))
                i--; // "more than 8 in 10"
        }
        return i < last ? Relative(p, Listed(p, i, last, floor), last, floor) : (last, last);
    }

    private static readonly Words Currencies = new("£ $ € ¥ ₴");

    private static readonly Words Shares = new("many most some few all both each one several half any none");

    private static readonly Words Seasons = new("spring summer autumn fall winter past meantime");

    /// <summary>The start of "the council, the union and several mayors": back over the commas to the sentence's first word; <paramref name="start"/> where something else stands there.</summary>
    private static int Listed(Passage p, int start, int last, int floor)
    {
        if (start - 2 < floor || p.Kind(start - 1) != TokenKind.Comma || !p.Tokens[start - 2].IsNoun)
            return start;
        var and = start;
        while (and < last && p.Tag(and) != PosTag.Conjunction)
            and++;
        var i = start - 1;
        while (i >= floor && (IsPart(p, i) || p.Kind(i) == TokenKind.Comma || p.Is(i, "of")) && !p.Is(i, WordLists.TimeWords) && start - i < Longest)
            i--;
        return and < last && i < floor && p.SentenceAt(floor).FirstToken == floor && p.Kind(floor) == TokenKind.Word ? floor : start;
    }

    /// <summary>"a soldier who identifies himself as a lieutenant": when a relative clause ends in this phrase, the noun before it is the source.</summary>
    private static (int Start, int End) Relative(Passage p, int start, int last, int floor)
    {
        for (var k = start - 1; k > Math.Max(floor, start - LongestRelative); k--)
        {
            if (p.Kind(k) is TokenKind.Comma or TokenKind.Quote or TokenKind.Stop or TokenKind.Colon)
                break;
            if (!p.Is(k, "who") && !((p.Is(k, "that") || p.Is(k, "which")) && p.Tokens[k - 1].IsNoun && p.HasVerb(k + 1, k + 2) && !p.HasVerb(k + 2, start) && CueLexicon.Find(p.Word(k - 2)) is null))
                continue;
            var (s, e) = Simple(p, k, floor);
            return s < e && CueBetween(p, k, start) ? (start, last) : s < e ? (s, last) : (start, last);
        }
        return (start, last);
    }

    /// <summary>Whether a verb that takes a clause stands between: then the phrase is the subject of that clause.</summary>
    private static bool CueBetween(Passage p, int who, int start)
    {
        for (var i = who + 1; i < start; i++)
        {
            if (p.Tokens[i].IsVerb && CueLexicon.Find(p.Word(i)) is { } cue && cue.Takes(Frames.Clause) && i == start - 1)
                return true;
        }
        return false;
    }

    /// <summary>"Pictures posted on social media show": a participle that the tagger took for the sentence's verb.</summary>
    private static int Released(Passage p, int i, int floor)
    {
        if (i - 2 < floor || p.Tag(i - 1) != PosTag.Preposition || p.Is(i - 1, "that") || p.Tag(i - 2) != PosTag.VerbPast || !WordLists.Documents.HasSingular(p.Word(i - 3)))
            return i;
        var start = i - 2;
        while (start > floor && IsPart(p, start - 1))
            start--;
        return start == floor || p.Kind(start - 1) == TokenKind.Comma ? start : i;
    }

    private static readonly Words QuotedBy = Words.Listed("usage", "quoted by");

    private static readonly Words AfterNouns = Words.Listed("usage", "standing");

    private static bool EndsNoun(Passage p, int i) => p.Tokens[i].IsNoun || p.Tag(i) is PosTag.Number or PosTag.Pronoun || p.Kind(i) == TokenKind.Clitic && p.Is(i, WordLists.PossessiveEnds);

    /// <summary>Whether the noun before "and" is some verb's object: "shelled the town and the ministry said".</summary>
    private static bool ObjectBefore(Passage p, int and, int floor)
    {
        var i = and;
        while (i > floor && (IsPart(p, i - 1) || p.Is(i - 1, WordLists.NounPrepositions)))
            i--;
        return i > floor && p.Tokens[i - 1].IsVerb;
    }

    /// <summary>"Avril Haines, the director of intelligence, said": back over the apposition to the name.</summary>
    private static (int Start, int End) WithApposition(Passage p, int last, int floor)
    {
        var comma = last - 1;
        for (var k = comma - 1; k > floor; k--)
        {
            if (p.Kind(k) is TokenKind.Stop or TokenKind.Semicolon or TokenKind.Quote or TokenKind.Colon)
                break;
            if (p.Kind(k) != TokenKind.Comma || !OpensApposition(p, k + 1))
                continue;
            if (p.Tag(k + 1) != PosTag.Wh && p.HasVerb(k + 1, RelativeIn(p, k + 1, comma)))
                break; // a clause of its own: "Lunov made a speech, saying"
            var nameEnd = k;
            if (p.Kind(k - 1) == TokenKind.Close)
            {
                while (nameEnd > floor && p.Kind(nameEnd) != TokenKind.Open)
                    nameEnd--;
            }
            var (s, e) = Simple(p, nameEnd, floor);
            if (s < e && s - 2 > floor && p.Kind(s - 1) == TokenKind.Comma && (p.Tag(s) == PosTag.Determiner || HasOffice(p, s, SmallEnd(p, s))) && p.Tokens[s - 2].IsCapital && Simple(p, s - 1, floor) is var outer && outer.Start < outer.End)
                s = outer.Start; // "Anna Berg, an analyst at the River Fund, a group that plants reeds,"
            if (s < e && e == nameEnd)
                return (s, p.Tag(k + 1) is PosTag.VerbIng && !p.Is(k + 1, Behinds.Citing) ? k : comma);
        }
        return (last, last);
    }

    /// <summary>", <i>vice president</i> of the Harbour Bank": where an office without an article ends.</summary>
    private static int SmallEnd(Passage p, int i)
    {
        while (p.Tokens[i] is { IsCapital: false, Tag: PosTag.Noun or PosTag.Adjective })
            i++;
        return i;
    }

    /// <summary>Where a relative clause opens in the range; its end for none.</summary>
    private static int RelativeIn(Passage p, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (p.Is(i, WordLists.RelativePronouns) && p.Tokens[i - 1].IsNoun)
                return i;
        }
        return end;
    }

    private static bool OpensApposition(Passage p, int i) =>
        p.Tag(i) is PosTag.Determiner or PosTag.Number or PosTag.Noun or PosTag.Nouns or PosTag.Name or PosTag.Adjective or PosTag.PossessivePronoun or PosTag.Wh or PosTag.VerbIng or PosTag.VerbParticiple;
}
