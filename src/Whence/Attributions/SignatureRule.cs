using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>Quotations with a name below them, as press releases and readers' letters have it: <i>"We hold the dam." – Anna Berg, mayor</i>.</summary>
internal sealed class SignatureRule(Passage p, List<Draft> drafts)
{
    /// <summary>What <c>why</c> has of it.</summary>
    public const string Name = "quotation-signature";

    private const int LongestName = 18;
    private const int LongestSigner = 10; // tokens: a name, and an outlet's
    private const int ShortestSigned = 12; // tokens

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
            var (first, end) = p.Kind(dash) == TokenKind.Dash ? (dash + 1, EndOfName(dash + 1)) : (dash, EndOfSigner(quotation, dash));
            if (end <= 0)
                continue;
            var name = first == dash && p.Is(first, "Editorial") ? first + 3 : first; // an outlet's own opinion
            var draft = new Draft
            {
                Source = p.Span(name, end),
                Cue = first == dash ? null : p.Tokens[dash].Span,
                CueToken = dash,
                Type = CueType.Speech,
                Act = "say",
                Content = [quotation.Span],
            };
            draft.Why.Add(Name);
            drafts.Add(draft);
        }
    }

    /// <summary>“The dam will hold for many years …” Anna Berg, Oristad Courier: the end of a name and where one writes, which close the paragraph that the quotation opens or stand in one of their own below; -1 for others.</summary>
    private int EndOfSigner(Quotation quotation, int first)
    {
        var blocks = p.Reading.Document.Blocks;
        var at = blocks.AsSpan().LastUpTo(quotation.Span.Start);
        if (at < 0 || first >= p.Tokens.Length || p.TokenAt(quotation.Span.End) - p.TokenAt(quotation.Span.Start) < ShortestSigned || blocks[at].Span.Start != quotation.Span.Start)
            return -1;
        var line = blocks[at].Span.Contains(p.Tokens[first].Span.Start) ? blocks[at].Span : at + 1 < blocks.Length && blocks[at + 1].Span.Start == p.Tokens[first].Span.Start ? blocks[at + 1].Span : default;
        var (end, comma) = (p.TokenAt(line.End), -1);
        if (end <= first || end - first > LongestSigner)
            return -1;
        for (var i = first; i < end; i++)
        {
            if (p.Kind(i) == TokenKind.Comma && comma < 0)
                comma = i;
            else if (p.Tokens[i] is not { Kind: TokenKind.Word, IsCapital: true } && !p.Is(i, WordLists.NameTies) || p.Tokens[i].IsVerb)
                return -1;
        }
        return comma - first is 2 or 3 && comma + 1 < end ? end : -1;
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
