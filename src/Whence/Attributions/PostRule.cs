using Whence.Documents;
using Whence.Language;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>The line under an embedded post that says whose it is: <i>— Anna Berg (@annaberg) July 3, 2023</i>.</summary>
internal sealed class PostRule(Passage p, List<Draft> drafts)
{
    private const int LongestName = 10;

    /// <summary>Reads all posts of the page.</summary>
    public void Read()
    {
        var first = -1;
        var blocks = p.Reading.Document.Blocks;
        for (var b = 0; b < blocks.Length; b++)
        {
            if (blocks[b].Kind != BlockKind.Post)
            {
                first = -1;
                continue;
            }
            var dash = p.TokenAt(blocks[b].Span.Start);
            if (p.Kind(dash) != TokenKind.Dash || EndOfName(dash + 1, blocks[b].Span.End) is not (> 0 and var end))
            {
                first = first < 0 ? b : first;
                continue;
            }
            if (first >= 0)
                Add(dash, end, [.. blocks[first..b].Select(block => block.Span)]);
            first = -1;
        }
    }

    /// <summary>The bracket that opens the poster's handle; -1 where none stands behind a name.</summary>
    private int EndOfName(int first, int limit)
    {
        for (var i = first; i < Math.Min(p.Tokens.Length - 1, first + LongestName) && p.Tokens[i].Span.Start < limit; i++)
        {
            if (p.Kind(i) == TokenKind.Open)
                return i > first && p.Word(i + 1) is ['@', ..] ? i : -1;
        }
        return -1;
    }

    private void Add(int dash, int end, List<TextSpan> post)
    {
        while (end > dash + 2 && !char.IsLetterOrDigit(p.Word(end - 1)[0]))
            end--; // pictures behind the name
        var draft = new Draft { Source = p.Span(dash + 1, end), Cue = p.Tokens[dash].Span, CueToken = dash, Type = CueType.Speech, Act = "say", Content = post };
        draft.Why.Add("post-signature");
        drafts.Add(draft);
    }
}
