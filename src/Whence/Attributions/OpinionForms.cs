using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary><i>In his opinion, …</i>, <i>the dam, in the mayor's view, is …</i>, <i>… is safe in Oristad's eyes</i>, <i>in Berg's words, "…"</i>, <i>For Anna Berg, a teacher, …</i></summary>
internal sealed class OpinionForms(Passage p)
{
    private const int Longest = 8; // tokens of who has the opinion
    private static readonly Words Opinions = Words.Listed("usage", "opinion");
    private static readonly Words Told = new("words telling account");
    private static readonly Words Closing = new("eyes view opinion judgment judgement estimation");
    private static readonly Words Ours = new("my our your");

    /// <summary>The draft of the opinion that the token opens; null for none.</summary>
    public Draft? Read(Sentence s, int first)
    {
        if (first == s.FirstToken && p.Is(first, "for"))
            return For(s, first);
        if (!p.Is(first, "in"))
            return null;
        var noun = first + 1;
        while (noun < first + Longest && (NounPhrases.IsPart(p, noun) && !p.Is(noun, Opinions) || p.Is(noun, "of")))
            noun++;
        if (!p.Is(noun, Opinions) || !(p.Tag(noun - 1) == PosTag.PossessivePronoun || p.Kind(noun - 1) == TokenKind.Clitic))
            return null;
        var source = (Start: first + 1, End: p.Kind(noun - 1) == TokenKind.Clitic ? noun - 1 : noun);
        if (p.Is(noun, Told) && QuotedBehind(first, noun) is { } words)
            return Make(source, (noun, noun + 1), [words], "according-to-clause");
        if (source.Start >= source.End || p.Is(source.Start, Ours) && (first > s.FirstToken || p.QuotationAt(first) >= 0))
            return null;
        if (p.Kind(noun + 1) != TokenKind.Comma)
            return Closes(s, first, noun, source);
        var end = Clauses.EndOf(p, noun + 2, s);
        if (noun + 2 >= end)
            return null;
        if (Opens(s, first) || p.HasVerb(s.FirstToken, first) && p.Kind(first - 1) == TokenKind.Comma && !p.HasVerb(first - 2, first - 1) && p.Tag(first - 2) != PosTag.Wh)
            return p.HasVerb(noun + 2, end) && (first == s.FirstToken || Opens(s, first)) ? Make(source, (noun, noun + 1), [p.Span(noun + 2, end)], "according-to-clause") : null;
        if (p.Kind(first - 1) != TokenKind.Comma)
            return null;
        var start = p.Tag(first - 2) == PosTag.Wh ? first - 2 : Clauses.StartOf(p, s.FirstToken, first);
        return start < first - 1 && p.QuotationAt(start) == p.QuotationAt(first) ? Make(source, (noun, noun + 1), [p.Span(start, first - 1), p.Span(noun + 2, end)], "clause-around-according-to") : null;
    }

    /// <summary>"For Anna Berg, a teacher, …"</summary>
    private Draft? For(Sentence s, int first)
    {
        var source = NounPhrases.After(p, first + 1, s.EndToken);
        if (source.End - source.Start < 2 || p.Tag(first + 1) != PosTag.Name || p.Tag(first + 2) != PosTag.Name || !p.IsPerson(first + 1))
            return null;
        return p.Kind(source.End) == TokenKind.Comma && source.End + 1 < s.EndToken && Clauses.EndOf(p, source.End + 1, s) is var end && p.HasVerb(source.End + 1, end)
            ? Make(source, (first, first + 1), [p.Span(source.End + 1, end)], "according-to-clause") : null;
    }

    /// <summary>"the dam is safe <i>in Oristad's eyes</i>.": not "clear in his mind", "in their opinion pieces".</summary>
    private Draft? Closes(Sentence s, int first, int noun, (int Start, int End) source)
    {
        if (p.Kind(noun + 1) is not TokenKind.Stop || !p.Is(noun, Closing) || p.Kind(first - 1) != TokenKind.Comma && !(p.Is(noun, "eyes") && p.Tag(source.End - 1) == PosTag.Name))
            return null;
        var start = Clauses.StartOf(p, s.FirstToken, first);
        var end = Clauses.TrimEnd(p, start, first);
        return end > start && p.HasVerb(start, end) && p.QuotationAt(start) == p.QuotationAt(first) ? Make(source, (noun, noun + 1), [p.Span(start, end)], "clause-according-to") : null;
    }

    /// <summary>Whether the phrase opens its clause: "And in his view, …", "Yet, in his view, …", "…, and, in her opinion, …".</summary>
    private bool Opens(Sentence s, int first)
    {
        var i = first - 1;
        if (p.Kind(i) == TokenKind.Comma && i > s.FirstToken)
            i--;
        return first == s.FirstToken || p.Kind(i) == TokenKind.Semicolon || (p.Tag(i) == PosTag.Conjunction || p.Is(i, "yet") || p.Is(i, "that")) && (i == s.FirstToken || p.Kind(first - 1) == TokenKind.Comma || p.Is(i, "that"));
    }

    /// <summary>The quotation behind "in Berg's words", over a comma, a dash or a colon; null for none.</summary>
    private TextSpan? QuotedBehind(int first, int noun)
    {
        var mark = p.Kind(noun + 1) is TokenKind.Comma or TokenKind.Dash or TokenKind.Colon ? noun + 2 : noun + 1;
        return p.Kind(mark) == TokenKind.Quote && p.QuotationAt(mark) is >= 0 and var q && p.QuotationAt(first) != q ? p.Reading.Quotations[q].Span : null;
    }

    private Draft Make((int Start, int End) source, (int Start, int End) cue, List<TextSpan> content, string rule)
    {
        var told = p.Is(cue.Start, Told);
        var draft = new Draft { Source = p.Span(source.Start, source.End), Cue = p.Span(cue.Start, cue.End), CueToken = cue.Start, Type = told ? CueType.Speech : CueType.Belief, Act = told ? "say" : "believe", Content = content };
        draft.Why.Add(rule);
        return draft;
    }
}
