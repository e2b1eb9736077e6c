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
    }

    private static readonly Words Fronting = new("while whilst although though when whenever if after once since because whereas unless until lest");

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
        if (first > sentence.FirstToken)
            return relative ? Place.Relative : Place.Main;
        while (first < start && (p.Tag(first) == PosTag.Conjunction || p.Is(first, "even") || p.Kind(first) == TokenKind.Quote))
            first++;
        return first < start - 1 && (p.Is(first, Fronting) || relative && p.Tag(first) == PosTag.Preposition) ? Place.Fronted : relative ? Place.Relative : Place.Main;
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
        if (!p.Is(sentence.FirstToken, Fronting))
            return sentence.FirstToken;
        for (var i = sentence.FirstToken + 1; i < until; i++)
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
            if (p.QuotationAt(i) == p.QuotationAt(start - 1) && GoesOn(p, place, i, sentence) && (place != Place.Relative || p.HasVerb(start, i) || p.Tag(start) == PosTag.To))
                return i;
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
        var (from, end) = NounPhrases.After(p, i, sentence.EndToken);
        while (p.Tag(end) == PosTag.Adverb)
            end++;
        return from < end && p.HasVerb(end, end + 1);
    }

    /// <summary>Whether the main clause, or the sentence's verb, begins behind the comma.</summary>
    private static bool GoesOn(Passage p, Place place, int comma, Sentence sentence)
    {
        if (p.Kind(comma) != TokenKind.Comma && !(p.Kind(comma) == TokenKind.Quote && p.Kind(comma - 1) == TokenKind.Comma))
            return false;
        var i = comma + 1;
        while (p.Tag(i) == PosTag.Adverb)
            i++;
        if (place == Place.Relative)
            return p.HasVerb(i, i + 1);
        if (p.Kind(i) == TokenKind.Number && NounPhrases.After(p, i, sentence.EndToken) is var (from, to) && from < to)
            return true; // "Among those who say so, 57 percent …"
        return StartsAt(p, i, sentence);
    }

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
