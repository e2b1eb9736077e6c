using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary>Where contents start and end.</summary>
internal static class Clauses
{
    /// <summary>The end of a content that starts at <paramref name="start"/>: the sentence's, or where another voice takes over.</summary>
    public static int EndOf(Passage p, int start, Sentence sentence)
    {
        var quotation = p.QuotationAt(start) == p.QuotationAt(start - 1) || p.Kind(start) == TokenKind.Quote ? p.QuotationAt(start - 1) : p.Kind(start - 1) == TokenKind.Quote && p.QuotationAt(start) < 0 ? -1 : p.QuotationAt(start - 1);
        var place = PlaceOf(p, start, sentence);
        var brackets = 0;
        for (var i = start; i < sentence.EndToken; i++)
        {
            brackets += p.Kind(i) == TokenKind.Open ? 1 : p.Kind(i) == TokenKind.Close ? -1 : 0;
            if (brackets < 0)
                return TrimEnd(p, start, i); // the bracket that the cue stands in closes
            if (quotation >= 0 && p.QuotationAt(i) != quotation)
                return TrimEnd(p, start, i - 1 > start && p.Kind(i - 1) == TokenKind.Quote && p.Tokens[i - 1].Span.End == p.Reading.Quotations[quotation].Span.End ? i - 1 : i);
            if (i > start && (Handovers.At(p, start, i, sentence) || place != Place.Main && GoesOn(p, place, i, sentence)) && p.QuotationAt(p.Kind(i) == TokenKind.Quote ? i + 1 : i) == quotation)
                return TrimEnd(p, start, p.Kind(i) == TokenKind.Quote ? i + 1 : i);
        }
        var end = sentence.EndToken;
        var last = p.QuotationAt(end - 1);
        if (last >= 0 && last != quotation)
        {
            // the sentence ends inside a quotation that goes on: so does the content
            while (end < p.Tokens.Length && p.QuotationAt(end) == last)
                end++;
        }
        else if (quotation >= 0 && p.Kind(end - 1) == TokenKind.Quote)
        {
            end--;
        }
        return TrimEnd(p, start, end);
    }

    /// <summary>How the clause of the cue stands in its sentence.</summary>
    private enum Place
    {
        Main,

        /// <summary>"While she said that …, the town …": the main clause comes after a comma.</summary>
        Fronted,

        /// <summary>"Berg, who said that …, left": the sentence's verb comes after a comma.</summary>
        Relative,

        /// <summary>"the dam – which Berg said was old – broke": the sentence goes on after a dash.</summary>
        Aside,
    }

    /// <summary>Words that open a clause before the main one: "<i>while</i> she said so, the town …".</summary>
    public static Words Fronting { get; } = new("while whilst although though when whenever if after before once since because whereas unless until lest");

    /// <summary>Words behind which a parenthesis about the speaker governs what follows: "…, and, officials said, …".</summary>
    public static Words Joints { get; } = new("that and but or while whereas because although though since including");

    /// <summary>Measures of time, by which something is told to have come before or after something else.</summary>
    public static Words Spans { get; } = new("second seconds minute minutes hour hours day days week weeks month months year years decade decades shortly soon long immediately right just");
    private static readonly Words Amounts = new("some many most few several others all none both");
    private static readonly Words Pointing = new("this that last next past");
    private const int LongestMeasure = 6; // "little more than a year after"

    private static Place PlaceOf(Passage p, int start, Sentence sentence)
    {
        var (first, relative) = (start - 1, false);
        if (p.Kind(first) == TokenKind.Comma && p.Is(start, "that"))
            first = BeforeParenthesis(p, first, sentence);
        while (first > sentence.FirstToken && p.Kind(first) is not (TokenKind.Comma or TokenKind.Dash or TokenKind.Open or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Quote))
        {
            relative |= p.Is(first, WordLists.RelativePronouns) && first < start - 1 && (!p.Is(first, "that") || p.Tokens[first - 1].IsNoun);
            if (p.Is(first, Fronting) && (p.Is(first - 1, "that") || p.Tokens[first - 1].IsVerb && CueLexicon.Find(p.Word(first - 1)) is { Type: "speech" }))
                return Place.Fronted; // "said that after the court ruled that …, the town …"
            first--;
        }
        if (p.Kind(first) == TokenKind.Dash && (p.Tag(first + 1) == PosTag.Wh || p.Is(first + 1, WordLists.RelativePronouns)) && IsPaired(p, first, sentence))
            return Place.Aside;
        if (p.Kind(first) == TokenKind.Comma && !relative && OpeningOf(p, sentence) is >= 0 and var opening && opening < first && MainOf(p, sentence, start) == sentence.FirstToken)
            return Place.Fronted; // "After the mayor, Berg, said that …, the town …"
        if (first > sentence.FirstToken)
            return relative ? Place.Relative : Place.Main;
        first = OpeningOf(p, sentence) is >= 0 and var fronting ? fronting : first;
        return first < start - 1 && (p.Is(first, Fronting) || relative && p.Tag(first) == PosTag.Preposition) ? Place.Fronted : relative ? Place.Relative : Place.Main;
    }

    /// <summary>"<i>While</i> she said …", "Even <i>after</i> she said …", "Two days <i>after</i> she said …": the word that opens the sentence's fronted clause; -1 for none.</summary>
    private static int OpeningOf(Passage p, Sentence sentence)
    {
        var first = sentence.FirstToken;
        while (first < sentence.EndToken && (p.Tag(first) == PosTag.Conjunction && !p.Is(first, Fronting) || p.Is(first, "even") || p.Kind(first) == TokenKind.Quote))
            first++;
        if (p.Is(first, Fronting))
            return first;
        for (var i = first + 1; i <= first + LongestMeasure && i < sentence.EndToken; i++)
        {
            if (p.Is(i, Fronting))
                return p.Is(i - 1, Spans) ? i : -1;
            if (p.HasVerb(i, i + 1) || p.Kind(i) is not (TokenKind.Word or TokenKind.Number))
                return -1;
        }
        return -1;
    }

    /// <summary>Whether the dash opens a pair: the dashes of the sentence are even in number, and so are those before it.</summary>
    private static bool IsPaired(Passage p, int dash, Sentence sentence)
    {
        var (before, behind) = (0, 0);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (p.Kind(i) == TokenKind.Dash && p.QuotationAt(i) == p.QuotationAt(dash))
                (before, behind) = i < dash ? (before + 1, behind) : i > dash ? (before, behind + 1) : (before, behind);
        }
        return before % 2 == 0 && behind % 2 == 1;
    }

    /// <summary>"ruled<i>, on Monday,</i> that": the token before the pair of commas; the one before the comma where there is no other.</summary>
    private static int BeforeParenthesis(Passage p, int comma, Sentence sentence)
    {
        for (var i = comma - 1; i > sentence.FirstToken && comma - i < LongestParenthesis; i--)
        {
            if (p.Kind(i) == TokenKind.Comma)
                return i - 1;
        }
        return comma;
    }

    private const int LongestParenthesis = 10;

    /// <summary>Where the sentence's main clause begins: behind a fronted one, or with the sentence.</summary>
    public static int MainOf(Passage p, Sentence sentence, int until)
    {
        if (OpeningOf(p, sentence) is not (>= 0 and var opening))
            return sentence.FirstToken;
        for (var i = opening + 1; i < until; i++)
        {
            if (p.Kind(i) == TokenKind.Comma && GoesOn(p, Place.Fronted, i, sentence))
                return i + 1;
        }
        return sentence.FirstToken;
    }

    /// <summary>Where the content ends before the sentence's main clause or verb ("after the court ruled that …<i>, the</i> town …"); <paramref name="end"/> where the cue stands in that clause.</summary>
    public static int MainBehind(Passage p, int start, int end, Sentence sentence)
    {
        var place = PlaceOf(p, start, sentence);
        for (var i = start + 1; i < end && place != Place.Main; i++)
        {
            var mark = p.Kind(i) == TokenKind.Quote ? i + 1 : i;
            if (p.QuotationAt(mark) == p.QuotationAt(start - 1) && GoesOn(p, place, i, sentence) && (place != Place.Relative || p.HasVerb(start, i) || p.Tag(start) == PosTag.To))
                return mark;
        }
        return place == Place.Relative ? SecondVerb(p, start, end, sentence) : end;
    }

    /// <summary>"Those who said the dam was old <i>were</i> heard": the sentence's own verb, behind a relative clause that no comma ends; <paramref name="end"/> where the sentence has one elsewhere, or none is sure.</summary>
    private static int SecondVerb(Passage p, int start, int end, Sentence sentence)
    {
        var pronoun = start - 1;
        while (pronoun > sentence.FirstToken && !p.Is(pronoun, WordLists.RelativePronouns))
            pronoun--;
        var verbs = 0;
        for (var i = pronoun + 1; i < start; i++)
            verbs += p.Tokens[i].IsVerb && !p.Is(i, WordLists.Auxiliaries) ? 1 : 0;
        if (verbs != 1 || p.Kind(pronoun - 1) == TokenKind.Comma || p.HasVerb(sentence.FirstToken, pronoun) || p.HasVerb(end, sentence.EndToken))
            return end;
        var first = p.Is(start, "that") ? start + 1 : start;
        while (first < end && !p.HasVerb(first, first + 1))
            first++;
        var grouped = true; // still in the group of the first verb: "were not allowed"
        for (var i = first + 1; i < end; i++)
        {
            if (p.Kind(i) is not (TokenKind.Word or TokenKind.Number or TokenKind.Clitic) || p.Is(i, WordLists.Subordinators) || p.Tag(i) is PosTag.Conjunction or PosTag.Wh or PosTag.Pronoun)
                return end;
            grouped &= p.Is(i - 1, WordLists.Auxiliaries) || p.IsAdverb(i - 1);
            if (!grouped && p.HasVerb(i, i + 1))
                return p.IsAdverb(i - 1) ? i - 1 : i;
            if (p.Tag(i) == PosTag.Adjective && p.Tokens[i - 1].IsVerb && NounPhrases.IsPart(p, i + 1))
                return end; // "that it became clear aid was late"
            if (p.Tokens[i - 1].IsVerb && !p.Is(i - 1, WordLists.Auxiliaries) && CueLexicon.Find(p.Word(i - 1)) is { } cue && cue.Takes(Frames.Clause | Frames.That))
                return end; // "who said he believed the dam was old": the verb is that clause's
        }
        return end;
    }

    /// <summary>Whether a clause with a subject of its own starts at the token: "the envoy called", "there was".</summary>
    public static bool StartsAt(Passage p, int i, Sentence sentence)
    {
        while (p.Tag(i) == PosTag.Adverb && !p.Is(i, "there"))
            i++;
        if (p.Is(i, "there"))
            return p.HasVerb(i + 1, i + 2) || p.Kind(i + 1) == TokenKind.Clitic;
        if (p.Is(i, Amounts) && p.HasVerb(i + 1, i + 2))
            return true; // "some welcomed it"
        var (from, end) = NounPhrases.After(p, i, sentence.EndToken);
        end = OverTimes(p, end);
        if (from < end && p.Kind(end) == TokenKind.Comma && p.Tag(end + 1) is PosTag.Preposition or PosTag.Wh)
            end = OverTimes(p, OverParenthesis(p, end));
        return from < end && p.HasVerb(end, end + 1);
    }

    /// <summary>Over adverbs and times: "the council <i>this past June then</i> found".</summary>
    private static int OverTimes(Passage p, int i)
    {
        while (p.Tag(i) == PosTag.Adverb || p.Is(i, WordLists.TimeWords) || p.Is(i, Pointing) && (p.Is(i + 1, WordLists.TimeWords) || p.Is(i + 1, Pointing)))
            i++;
        return i;
    }

    /// <summary>Over a pair of commas that opens at the token: "Lenz<i>, of Veskaria,</i> said", "and<i>, in its turn,</i> said"; the token itself where none does.</summary>
    public static int OverParenthesis(Passage p, int comma)
    {
        for (var i = comma + 1; p.Kind(comma) == TokenKind.Comma && i < comma + LongestParenthesis && p.Kind(i) is not (TokenKind.Stop or TokenKind.Quote or TokenKind.Other); i++)
        {
            if (p.Kind(i) == TokenKind.Comma)
                return i + 1;
        }
        return comma;
    }

    /// <summary>Whether the main clause, or the sentence's verb, begins behind the comma.</summary>
    private static bool GoesOn(Passage p, Place place, int comma, Sentence sentence)
    {
        if (place == Place.Aside)
            return p.Kind(comma) == TokenKind.Dash;
        if (p.Kind(comma) != TokenKind.Comma && !(p.Kind(comma) == TokenKind.Quote && p.Kind(comma - 1) == TokenKind.Comma))
            return false;
        var i = comma + 1;
        while (p.Tag(i) == PosTag.Adverb)
            i++;
        if (place == Place.Relative)
            return p.HasVerb(i, i + 1);
        if (p.Kind(i) == TokenKind.Number && NounPhrases.After(p, i, sentence.EndToken) is var (from, to) && from < to)
            return true; // "Among those who say so, 57 percent …"
        return StartsAt(p, i, sentence) || PhraseThenClause(p, i, sentence);
    }

    /// <summary>"<i>in the end it means</i>", "<i>in opening one such letter, Berg said</i>": a phrase with a preposition, and a clause behind it.</summary>
    public static bool PhraseThenClause(Passage p, int i, Sentence sentence)
    {
        if (p.Tag(i) != PosTag.Preposition)
            return false;
        var end = p.Tag(i + 1) == PosTag.VerbIng ? i + 2 : NounPhrases.After(p, i + 1, Math.Min(sentence.EndToken, i + LongestParenthesis)).End;
        while (p.Tag(i + 1) == PosTag.VerbIng && end < sentence.EndToken && p.Kind(end) is TokenKind.Word or TokenKind.Number && end < i + LongestPhrase)
            end++;
        if (end <= i + 1 || p.Tag(i + 1) == PosTag.VerbIng && p.Kind(end) != TokenKind.Comma)
            return false;
        return StartsAt(p, p.Kind(end) == TokenKind.Comma ? end + 1 : end, sentence);
    }

    private const int LongestPhrase = 14;

    /// <summary>The end of a content inside a relative clause: the first comma or dash outside quotations.</summary>
    public static int EndOfRelative(Passage p, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (p.Kind(i) is TokenKind.Comma or TokenKind.Dash && p.QuotationAt(i) == p.QuotationAt(start))
                return TrimEnd(p, start, i);
        }
        return end;
    }

    /// <summary>Takes stops and loose marks off the end; a closing quotation mark stays when its opening one is inside.</summary>
    public static int TrimEnd(Passage p, int start, int end)
    {
        while (end > start + 1)
        {
            var kind = p.Kind(end - 1);
            var loose = kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash or TokenKind.Colon
                || kind == TokenKind.Open || p.Tag(end - 1) == PosTag.Conjunction;
            if (!loose)
                break;
            end--;
        }
        return end;
    }

    /// <summary>The first token of the sentence that a fronted content may start with: without "However," and the like.</summary>
    public static int StartOf(Passage p, int first, int end)
    {
        var i = first;
        if (p.Tag(i) == PosTag.Conjunction)
            i++;
        if (p.Tag(i) == PosTag.Adverb && p.Kind(i + 1) == TokenKind.Comma && i + 2 < end)
            i += 2;
        return i;
    }
}
