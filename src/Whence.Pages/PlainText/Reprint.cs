using Whence.Documents;
using Whence.Pages.Setting;
using Whence.Text;

namespace Whence.Pages.PlainText;

/// <summary>Finds the credit that a page as a whole carries: a line above or below the running text, or the dateline of its first paragraph.</summary>
internal static class Reprint
{
    private const int ShortestProse = 100;

    /// <summary>The credit of <paramref name="galley"/>; null when it has none.</summary>
    public static Credit? In(Galley galley)
    {
        var (text, blocks) = (galley.Text, galley.Blocks);
        int first = -1, last = -1;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Kind != BlockKind.Paragraph || blocks[i].Span.Length < ShortestProse)
                continue;
            first = first < 0 ? i : first;
            last = i;
        }
        // Between two paragraphs a credit is a picture's.
        for (var i = blocks.Length - 1; i >= 0; i--)
            if (blocks[i].Kind == BlockKind.Credit && (i > last || i < first) && Credits.Line(blocks[i].Span.In(text)) is { } name)
                return At(text, blocks[i].Span.Start, name);
        if (first >= 0 && Credits.Dateline(blocks[first].Span.In(text)) is { } agency)
            return At(text, blocks[first].Span.Start, agency);
        return null;
    }

    private static Credit At(string text, int offset, TextSpan name)
    {
        var span = new TextSpan(offset + name.Start, offset + name.End);
        return new(span.In(text).ToString(), [span]);
    }
}
