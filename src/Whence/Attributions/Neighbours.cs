using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>Quotations beside a cue: which one it closes or opens, and whether that is the content or only a part of it.</summary>
internal sealed class Neighbours(Passage p)
{
    private readonly TextSpan[] _quotes = [.. p.Reading.Quotations.Select(q => q.Span)];

    /// <summary>A quotation before the cue, with the words of its sentence that lead up to it ("The main thing is 'x'," he said).</summary>
    public TextSpan Whole(int quotation, Sentence s)
    {
        var span = _quotes[quotation];
        var first = p.TokenAt(span.Start);
        return s.FirstToken < first && (p.HasVerb(s.FirstToken, first) || LeadsInto(first)) && span.Start > s.Span.Start
            ? new(p.Tokens[Clauses.StartOf(p, s.FirstToken, first)].Span.Start, span.End)
            : span;
    }

    /// <summary>Whether the quotation is a piece of the sentence that it stands in: The army "has gained ground," she said.</summary>
    private bool LeadsInto(int quote) =>
        p.Tokens[Math.Min(quote + 1, p.Tokens.Length - 1)].Shape == WordShape.Small && p.Kind(quote - 1) is not (TokenKind.Colon or TokenKind.Comma);

    /// <summary>Whether a verb of speech has introduced the quotation already: Berg said: "…," Berg said.</summary>
    public bool IsIntroduced(int quotation, Sentence s)
    {
        var mark = p.TokenAt(_quotes[quotation].Start) - 1;
        return mark > s.FirstToken && p.Kind(mark) is TokenKind.Colon or TokenKind.Comma && p.Tokens[mark - 1].IsVerb && CueLexicon.Find(p.Word(mark - 1)) is { Type: "speech" };
    }

    /// <summary>Whether the sentence goes on behind "…, he said," with what he said, and not with the writer's words.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="i">The first token behind the comma.</param>
    /// <param name="direct">Whether what stood before was a quotation: then only another one goes on with it.</param>
    public bool GoesOn(Sentence s, int i, bool direct)
    {
        if (i >= s.EndToken || p.Is(i, WordLists.RelativePronouns) && !p.Is(i, "that") || p.Is(i, "according") || Handovers.AnotherSpeaks(p, i, s) || p.Tag(i) == PosTag.VerbIng && CueLexicon.Find(p.Word(i)) is not null)
            return false;
        if (p.Tag(i) == PosTag.Conjunction || p.Is(i, WordLists.Subordinators))
        {
            var verb = i + 1;
            while (p.IsAdverb(verb) || p.Is(verb, WordLists.Auxiliaries))
                verb++;
            if (p.Tokens[Math.Min(verb, p.Tokens.Length - 1)].IsVerb && CueLexicon.Find(p.Word(verb)) is not null || Handovers.AnotherSpeaks(p, i + 1, s))
                return false; // "…, he said, but added"
        }
        var quoted = false;
        for (var k = i; k + 1 < s.EndToken && !quoted; k++)
            quoted = p.Kind(k) == TokenKind.Quote;
        return quoted || !direct && (p.Is(i, "including") || p.HasVerb(i, s.EndToken) && (p.Tag(i) is not (PosTag.Preposition or PosTag.VerbIng) || p.Is(i, WordLists.Subordinators) && !p.Is(i, "as")));
    }

    /// <summary>The quotation that ends just before the token, a comma between them or not; -1 for none.</summary>
    public int QuotationEndingAt(Sentence s, int token)
    {
        if (token == s.FirstToken && !(p.Kind(token - 1) == TokenKind.Quote && LeadsOn(s, token)))
            return -1;
        var i = token - 1;
        if (i >= 0 && p.Kind(i) is TokenKind.Comma or TokenKind.Dash)
            i--;
        else if (NounPhrases.IsQuotedName(p, i))
            return -1;
        return i >= 0 && p.Kind(i) == TokenKind.Quote && p.QuotationAt(i) is >= 0 and var q && !QuotedTitles.IsTitle(p, q) && _quotes[q].End == p.Tokens[i].Span.End && p.QuotationAt(token) != q ? q : -1;
    }

    /// <summary>The quotation and those of the paragraphs that go on with it.</summary>
    public IEnumerable<TextSpan> WithContinuations(int quotation)
    {
        yield return _quotes[quotation];
        for (var q = quotation; p.Reading.Quotations[q].GoesOn && NextAtTop(q) is > 0 and var next; q = next)
            yield return _quotes[next];
    }

    /// <summary>The next quotation that is not inside another; 0 for none.</summary>
    private int NextAtTop(int quotation)
    {
        for (var q = quotation + 1; q < p.Reading.Quotations.Length; q++)
        {
            if (p.Reading.Quotations[q].Depth == 0)
                return q;
        }
        return 0;
    }

    /// <summary>Whether the quotation before the sentence runs into it: same block, and it ends with a mark that asks for more than a full stop does.</summary>
    private bool LeadsOn(Sentence s, int token)
    {
        var text = p.Reading.Document.Text;
        var at = p.Tokens[token - 1].Span.Start - 1;
        return at > 0 && text[at] is ',' or '?' or '!' or '-' or '—' or '–' or '…' && !text.AsSpan(p.Tokens[token - 1].Span.End, s.Span.Start - p.Tokens[token - 1].Span.End).Contains('\n');
    }

    /// <summary>The quotation that the cue introduces, after a comma, a colon or a few words without a verb of their own.</summary>
    public (int Quotation, TextSpan? Medium) QuotationAfter(Sentence s, int from)
    {
        for (var i = from; i < Math.Min(s.EndToken, from + 16); i++)
        {
            if (p.QuotationAt(i) is >= 0 and var q && !QuotedTitles.IsTitle(p, q))
                return (q, null);
            if (p.Kind(i) is TokenKind.Stop or TokenKind.Semicolon || p.Tag(i) is PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbPresent or PosTag.Modal || p.Is(i, "that"))
                break;
        }
        // "…," he said. / "…" in the next sentence of the same block is a floating quotation; after a colon it is ours
        return p.Kind(s.EndToken - 1) == TokenKind.Colon && p.QuotationAt(s.EndToken) is >= 0 and var next && s.EndToken - from < 12 ? (next, null) : (-1, null);
    }

    /// <summary>Whether the quotation is only a part of the clause: words lead up to it, or go on behind it.</summary>
    public bool IsMixed(Sentence s, int quotation, int from)
    {
        var first = p.TokenAt(_quotes[quotation].Start);
        var after = p.TokenAt(_quotes[quotation].End);
        var introduced = first == from || p.Kind(first - 1) is TokenKind.Comma or TokenKind.Colon || p.Tag(first - 1) is PosTag.Noun or PosTag.Name or PosTag.Nouns && first - from < 8 && p.Tag(from) is PosTag.Preposition;
        if (!introduced)
            return true;
        return p.Kind(first - 1) is not (TokenKind.Comma or TokenKind.Colon) && after < s.EndToken && p.Kind(after) is not (TokenKind.Stop or TokenKind.Comma);
    }
}
