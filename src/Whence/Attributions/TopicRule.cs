using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary><i>said <u>of the work that was left</u>: "…"</i>, <i>said of Berg, <u>whom she backs</u>, "…"</i>, <i><u>When asked how much he paid</u>, "…," she said</i>: what the quotation is about, taken for its beginning.</summary>
internal sealed class TopicRule(Passage p, List<Draft> drafts)
{
    private const int Longest = 40; // tokens

    private static readonly Words Asked = new("asked pressed questioned quizzed");

    /// <summary>Goes over all drafts of speech that have a quotation in their content.</summary>
    public void Read()
    {
        foreach (var draft in drafts)
        {
            if (draft.Type != CueType.Speech || draft is not { Cue: { } cue, Content: [var content, ..] })
                continue;
            var (first, end) = (p.TokenAt(content.Start), p.TokenAt(content.End));
            if (p.QuotationAt(first) >= 0)
                continue;
            var quote = content.Start < cue.End ? BehindQuestion(first, end) : p.Is(first, WordLists.RelativePronouns) ? BehindRelative(first, end) : BehindColon(draft, first, end);
            if (quote > first)
                draft.Content[0] = new(p.Tokens[quote].Span.Start, content.End);
        }
    }

    /// <summary>The quotation behind a colon and a noun phrase, where the verb takes quotations; -1 for none.</summary>
    private int BehindColon(Draft draft, int first, int end)
    {
        var last = p.TokenAt(draft.Cue!.Value.End) - 1;
        var isTopic = p.Tag(last) == PosTag.Preposition && p.Tag(first) != PosTag.VerbIng;
        if (!isTopic && p.Tag(first) != PosTag.Preposition)
            return -1;
        for (var i = first; i < Math.Min(end - 1, first + Longest); i++)
        {
            if (p.Kind(i) == TokenKind.Colon)
                return p.Kind(i + 1) == TokenKind.Quote && TakesQuotation(p.TokenAt(draft.Cue!.Value.Start), last) ? i + 1 : -1;
            if (p.QuotationAt(i) >= 0)
                return -1;
        }
        return -1;
    }

    /// <summary>The quotation behind a relative clause, where it runs to the content's end; -1 for none.</summary>
    private int BehindRelative(int first, int end)
    {
        for (var i = first + 1; i < Math.Min(end - 1, first + Longest) && p.Kind(first - 1) == TokenKind.Comma; i++)
        {
            if (p.QuotationAt(i) is >= 0 and var quotation)
                return p.Kind(i - 1) == TokenKind.Comma && p.TokenAt(p.Reading.Quotations[quotation].Span.End) >= end ? i : -1;
        }
        return -1;
    }

    private bool TakesQuotation(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (CueLexicon.Find(p.Word(i)) is { Type: "speech" } entry && entry.Takes(Frames.Quotation))
                return true;
        }
        return false;
    }

    /// <summary>The quotation behind "Asked …," or "And when asked …,"; -1 for none.</summary>
    private int BehindQuestion(int first, int end)
    {
        var i = p.Tag(first) == PosTag.Conjunction && !p.Is(first, "when") ? first + 1 : first;
        i += p.Is(i, "when") ? 1 : 0;
        if (!p.Is(i, Asked))
            return -1;
        for (; i < Math.Min(end - 1, first + Longest); i++)
        {
            if (p.Kind(i) == TokenKind.Quote)
                return p.Kind(i - 1) == TokenKind.Comma ? i : -1;
        }
        return -1;
    }
}
