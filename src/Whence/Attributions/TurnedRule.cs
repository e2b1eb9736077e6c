using Whence.Language;
using Whence.Text;

namespace Whence.Attributions;

/// <summary><i>The mayor, who had called the dam "old", said it would hold</i>: where what stands before the verb was taken for what is said, and holds who says it, the content is what stands behind.</summary>
/// <remarks>Also "He rejected the plan, <i>arguing</i> it was late", and "Berg told the council: “<i>The dam is old</i>,” Berg said", where a colon parts what leads to the quotation from it.</remarks>
internal sealed class TurnedRule(Passage p, List<Draft> drafts)
{
    /// <summary>The name that this rule leaves.</summary>
    public const string Name = "content-behind";

    /// <summary>Goes over all drafts whose content stands before the cue.</summary>
    public void Read()
    {
        HashSet<TextSpan>? turned = null;
        foreach (var draft in drafts)
        {
            if (draft is not { Source: { } source, Cue: { } cue, Content: [var content] } || content.End > cue.Start)
                continue;
            var (first, from) = (p.TokenAt(content.Start), p.TokenAt(cue.End));
            if (source.Overlaps(content) && p.QuotationAt(from) == p.QuotationAt(from - 1) && p.Kind(from) is TokenKind.Word or TokenKind.Number or TokenKind.Quote && Clauses.EndOf(p, from, p.SentenceAt(from - 1)) is var end && end > from + 1)
            {
                draft.Content[0] = p.Span(from, end);
                draft.Why.Add(Name);
            }
            else if (p.Kind(first) != TokenKind.Quote && QuotationAtEnd(content) is > 0 and var opening)
            {
                draft.Content[0] = new(opening, content.End);
                (turned ??= []).Add(draft.Content[0]);
            }
        }
        if (turned is not null)
            drafts.RemoveAll(draft => draft is { Confidence: null, Content: [var content] } && draft.Cue is { } cue && cue.End <= content.Start && turned.Contains(content)); // the words that lead to it: "What she is saying: …"
    }

    /// <summary>Where the quotation starts that ends the content behind a colon; -1 for none.</summary>
    private int QuotationAtEnd(TextSpan content)
    {
        var last = p.TokenAt(content.End) - 1;
        if (p.QuotationAt(last) is not (>= 0 and var q) || p.Reading.Quotations[q] is not { Depth: 0 } quotation || quotation.Span.Start <= content.Start)
            return -1;
        return p.Kind(p.TokenAt(quotation.Span.Start) - 1) == TokenKind.Colon ? quotation.Span.Start : -1;
    }
}
