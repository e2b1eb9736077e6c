using Whence.Documents;
using Whence.Pages.Setting;

namespace Whence.Pages.Html;

/// <summary>Lays a text node into a piece as a browser shows it: runs of white space are one space, none at a block's start.</summary>
internal static class Whitespace
{
    /// <summary>Adds <paramref name="text"/>, whose <paramref name="runs"/> stand in the source, to <paramref name="piece"/>.</summary>
    public static void Collapse(Piece piece, string text, IReadOnlyList<RawRun> runs, Anchor? anchor)
    {
        var run = 0;
        for (var i = 0; i < text.Length;)
        {
            if (IsSpace(text[i]))
            {
                var gap = i;
                while (i < text.Length && IsSpace(text[i]))
                    i++;
                if (!EndsInSpace(piece))
                    AddSpace(piece, text, gap, runs, ref run, anchor);
                continue;
            }
            var start = i;
            while (i < text.Length && !IsSpace(text[i]) && !IsInvisible(text[i]))
                i++;
            AddWord(piece, text, start, i, runs, ref run, anchor);
            if (i < text.Length && IsInvisible(text[i]))
                i++;
        }
    }

    /// <summary>Takes the space off the end of <paramref name="piece"/>.</summary>
    public static void Trim(Piece piece)
    {
        while (piece.Fragments is [.., var last] && (last.Text.IsEmpty || IsSpace(last.Text.Span[^1])))
        {
            piece.Fragments.RemoveAt(piece.Fragments.Count - 1);
            if (last.Text.Length > 1)
                piece.Fragments.Add(last with { Text = last.Text[..^1] });
        }
    }

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\r' or '\t' or '\f' or '\v';

    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';

    private static bool EndsInSpace(Piece piece) => piece.Fragments is not [.., var last] || IsSpace(last.Text.Span[^1]);

    private static void AddSpace(Piece piece, string text, int at, IReadOnlyList<RawRun> runs, ref int run, Anchor? anchor)
    {
        if (text[at] == ' ')
            AddWord(piece, text, at, at + 1, runs, ref run, anchor);
        else
            piece.Fragments.Add(new(" ".AsMemory(), -1, anchor));
    }

    private static void AddWord(Piece piece, string text, int start, int end, IReadOnlyList<RawRun> runs, ref int run, Anchor? anchor)
    {
        while (start < end)
        {
            while (run < runs.Count && runs[run].Text + runs[run].Length <= start)
                run++;
            var inside = run < runs.Count && runs[run].Text <= start;
            var stop = run >= runs.Count ? end : Math.Min(end, inside ? runs[run].Text + runs[run].Length : runs[run].Text);
            piece.Fragments.Add(new(text.AsMemory(start, stop - start), inside ? runs[run].Raw + start - runs[run].Text : -1, anchor));
            start = stop;
        }
    }
}
