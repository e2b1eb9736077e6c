using Whence.Documents;

namespace Whence.Pages.Html;

/// <summary>Finds the characters of a tree's text nodes in the source, in document order.</summary>
/// <remarks>A run is claimed only where source and text agree character by character; character references break it, misplaced elements leave gaps.</remarks>
internal sealed class SourceMap(string raw)
{
    private const int LongestReference = 40, Resync = 6;

    private int _at;

    /// <summary>Goes to the element that starts at <paramref name="position"/>.</summary>
    public void Enter(int position, string name)
    {
        if (position < 0 || position >= raw.Length || raw[position] != '<' || string.Compare(raw, position + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) != 0)
            return;
        _at = Tags.At(raw, position)?.End ?? position;
    }

    /// <summary>The runs of <paramref name="text"/> that stand in the source from here on; goes behind them.</summary>
    public List<RawRun> Follow(string text)
    {
        var runs = new List<RawRun>();
        var (start, at) = (0, SkipTags(_at, text));
        for (var i = 0; i < text.Length; i++)
        {
            if (at < raw.Length && raw[at] == text[i] && raw[at] is not '&')
            {
                at++;
                continue;
            }
            Add(runs, start, i, at);
            var (taken, next) = Skip(text, i, at);
            if (taken == 0)
                return runs;
            i += taken - 1;
            start = i + 1;
            at = next;
        }
        Add(runs, start, text.Length, at);
        _at = at;
        return runs;
    }

    private static void Add(List<RawRun> runs, int start, int end, int at)
    {
        if (end > start)
            runs.Add(new(start, at - (end - start), end - start));
    }

    private int SkipTags(int at, string text)
    {
        while (at < raw.Length && raw[at] == '<' && text is not ['<', ..] && Tags.At(raw, at) is { } tag)
            at = tag.End;
        return at;
    }

    // A line end of two characters is one in the tree; a reference stands for one character or two. Otherwise the two have parted.
    private (int Taken, int Next) Skip(string text, int i, int at)
    {
        if (at >= raw.Length)
            return (0, at);
        if (raw[at] == '\r' && text[i] == '\n')
            return (1, at + (at + 1 < raw.Length && raw[at + 1] == '\n' ? 2 : 1));
        if (raw[at] == '\0')
            return (text[i] == '\uFFFD' ? 1 : 0, at + 1);
        if (raw[at] != '&')
            return (0, at);
        if (text[i] == '&' && (at + 1 >= raw.Length || !(char.IsAsciiLetter(raw[at + 1]) || raw[at + 1] == '#')))
            return (1, at + 1);
        var end = raw.AsSpan(at, Math.Min(LongestReference, raw.Length - at)).IndexOf(';');
        if (end < 0)
            return text[i] == '&' ? (1, at + 1) : (0, at);
        var next = at + end + 1;
        for (var taken = 1; taken <= 2 && i + taken <= text.Length; taken++)
            if (Agrees(text, i + taken, next))
                return (taken, next);
        return text[i] == '&' ? (1, at + 1) : (0, at);
    }

    private bool Agrees(string text, int i, int at)
    {
        for (var k = 0; k < Resync && i + k < text.Length && at + k < raw.Length; k++)
        {
            if (raw[at + k] is '&' or '<' or '\r')
                return true;
            if (raw[at + k] != text[i + k])
                return false;
        }
        return true;
    }
}
