using System.Collections.Immutable;
using Whence.Documents;
using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>The line under an embedded post that says whose it is, or the end of its only line: <i>— Anna Berg (@annaberg) July 3, 2023</i>.</summary>
internal sealed class PostRule(Passage p, List<Draft> drafts)
{
    private const int LongestName = 10;
    private const int LongestDate = 12; // tokens of handle, day and hour

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
                ReadLine(blocks, b);
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

    /// <summary>A post that lost its frame: its text is the line itself, or the one before where the line begins with the dash. Nothing but the day may follow the handle.</summary>
    private void ReadLine(ImmutableArray<Block> blocks, int b)
    {
        var (start, end) = (p.TokenAt(blocks[b].Span.Start), p.TokenAt(blocks[b].Span.End));
        for (var dash = end - 1; dash >= Math.Max(start, end - LongestName - LongestDate); dash--)
        {
            if (p.Kind(dash) != TokenKind.Dash || EndOfName(dash + 1, blocks[b].Span.End) is not (> 0 and var name))
                continue;
            var post = dash > start ? p.Span(start, dash) : b > 0 ? blocks[b - 1].Span : default;
            if (!post.IsEmpty && IsDate(name, end))
                Add(dash, name, [post]);
            return;
        }
    }

    /// <summary>Whether nothing but a handle in brackets and a day or hour stand from the bracket on.</summary>
    private bool IsDate(int bracket, int end)
    {
        var i = bracket;
        while (i < end && p.Kind(i) != TokenKind.Close)
            i++;
        for (i++; i < end; i++)
        {
            if (p.Kind(i) is TokenKind.Word && !p.Is(i, WordLists.Months) && !p.Is(i, WordLists.TimeWords))
                return false;
        }
        return true;
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
