using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary>Where contents start and end.</summary>
internal static class Clauses
{
    /// <summary>The end of a content that starts at <paramref name="start"/>: the sentence's, or where another voice takes over.</summary>
    public static int EndOf(Passage p, int start, Sentence sentence)
    {
        var quotation = p.QuotationAt(start - 1);
        for (var i = start; i < sentence.EndToken; i++)
        {
            if (quotation >= 0 && p.QuotationAt(i) != quotation)
                return TrimEnd(p, start, i);
            if (i > start && TakesOver(p, i, sentence) && p.QuotationAt(p.Kind(i) == TokenKind.Quote ? i + 1 : i) == quotation)
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

    /// <summary>Whether another attribution starts at the token, outside the content: ", according to", ", adding", "and added".</summary>
    private static bool TakesOver(Passage p, int i, Sentence sentence)
    {
        if (p.Is(i, "according") && p.Is(i + 1, "to") && !HasLaterClause(p, i, sentence))
            return true;
        var comma = p.Kind(i) == TokenKind.Comma;
        if ((comma || p.Kind(i) == TokenKind.Quote && p.Kind(i - 1) == TokenKind.Comma) && p.Tag(i + 1) == PosTag.VerbIng && CueLexicon.Find(p.Word(i + 1)) is { Type: "speech" } participle && participle.Frames != Frames.Quotation)
            return true;
        if (comma && p.Is(i + 1, "per") && (p.Tokens[Math.Min(i + 2, p.Tokens.Length - 1)].IsCapital || p.Tag(i + 2) == PosTag.Determiner))
            return true;
        if (comma && (p.Is(i + 1, "while") || p.Tag(i + 1) == PosTag.Conjunction && AnotherSpeaks(p, i + 2, sentence)))
            return true;
        if (p.Kind(i) == TokenKind.Dash && p.Is(i + 1, "a") && p.Tokens[Math.Min(i + 2, p.Tokens.Length - 1)] is { IsNoun: true } && CuePhraseLexicon.StartingWith(p.Word(i + 2)) is [{ IsNoun: true }, ..])
            return true; // "– a claim that …": the writer speaks of it
        var conjunction = p.Tag(i) == PosTag.Conjunction ? i : comma && p.Tag(i + 1) == PosTag.Conjunction ? i + 1 : -1;
        if (conjunction < 0)
            return false;
        var verb = conjunction + 1;
        while (p.Tag(verb) == PosTag.Adverb)
            verb++;
        if (p.Kind(i - 1) == TokenKind.Quote && p.Tag(verb) is PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbParticiple)
            return true; // "the world is dangerous" and left: what follows the quotation is the speaker's next deed
        if (p.Tag(verb) is not (PosTag.VerbPast or PosTag.VerbThird))
            return false;
        return CueLexicon.Find(p.Word(verb)) is { Type: "speech" } cue && cue.Takes(Frames.Clause | Frames.That | Frames.Quotation);
    }

    /// <summary>", but X said": a noun phrase and a verb of speech follow.</summary>
    private static bool AnotherSpeaks(Passage p, int i, Sentence sentence)
    {
        var (start, end) = NounPhrases.After(p, i, sentence.EndToken);
        return end > start && p.Tag(end) is PosTag.VerbPast or PosTag.VerbThird && CueLexicon.Find(p.Word(end)) is { Type: "speech" };
    }

    /// <summary>A fronted "according to X, …" after "but": its clause follows, so it is no end of ours before the comma only.</summary>
    private static bool HasLaterClause(Passage p, int i, Sentence sentence) =>
        i > sentence.FirstToken && p.Tag(i - 1) == PosTag.Conjunction && !p.HasVerb(i + 2, Math.Min(i + 6, sentence.EndToken));

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
