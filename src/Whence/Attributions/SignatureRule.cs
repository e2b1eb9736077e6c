using Whence.Language;

namespace Whence.Attributions;

/// <summary>Quotations with a name below them, as press releases and readers' letters have it: <i>"We hold the dam." – Anna Berg, mayor</i>.</summary>
internal sealed class SignatureRule(Passage p, List<Draft> drafts)
{
    private const int LongestName = 18;

    /// <summary>Reads all quotations that stand outside others.</summary>
    public void Read()
    {
        foreach (var quotation in p.Reading.Quotations)
        {
            if (quotation.Depth > 0)
                continue;
            var dash = p.TokenAt(quotation.Span.End);
            while (p.Kind(dash) is TokenKind.Comma or TokenKind.Stop)
                dash++;
            if (p.Kind(dash) != TokenKind.Dash || EndOfName(dash + 1) is not (> 0 and var end))
                continue;
            var draft = new Draft
            {
                Source = p.Span(dash + 1, end),
                Cue = p.Tokens[dash].Span,
                CueToken = dash,
                Type = CueType.Speech,
                Act = "say",
                Content = [quotation.Span],
            };
            draft.Why.Add("quotation-signature");
            drafts.Add(draft);
        }
    }

    /// <summary>The end of a name from <paramref name="first"/> on that runs to the end of its sentence, with who that is behind a comma; -1 where a sentence goes on.</summary>
    private int EndOfName(int first)
    {
        var sentence = p.SentenceAt(first);
        var end = sentence.EndToken;
        while (end > first && p.Kind(end - 1) is TokenKind.Stop or TokenKind.Comma)
            end--;
        if (end <= first || end - first > LongestName || !p.Tokens[first].IsCapital || p.Tag(first) is not (PosTag.Name or PosTag.Noun) || p.HasVerb(first, end))
            return -1;
        for (var i = first; i < end; i++)
        {
            if (p.Kind(i) is TokenKind.Quote or TokenKind.Dash or TokenKind.Colon)
                return -1;
        }
        return end;
    }
}
