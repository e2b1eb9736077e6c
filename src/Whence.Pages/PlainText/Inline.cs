using System.Buffers;
using Whence.Pages.Setting;

namespace Whence.Pages.PlainText;

/// <summary>Takes a line into fragments: characters that show nothing and Markdown's marks are left out, its links become links.</summary>
internal static class Inline
{
    private const int LongestLinkText = 400, LongestUrl = 4096;

    private static readonly SearchValues<char> Special = SearchValues.Create("[*\u00AD\u200B\u2060\uFEFF");

    /// <summary>Adds what stands in <paramref name="raw"/> from <paramref name="start"/> to <paramref name="end"/> to <paramref name="piece"/>.</summary>
    public static void Add(Piece piece, string raw, int start, int end)
    {
        var from = start;
        for (var i = start; i < end;)
        {
            var next = raw.AsSpan(i, end - i).IndexOfAny(Special);
            if (next < 0)
                break;
            i += next;
            if (raw[i] == '[' && Link(raw, i, end) is { } link)
            {
                Take(piece, raw, from, i - (i > from && raw[i - 1] == '!' ? 1 : 0), null);
                Take(piece, raw, link.TextStart, link.TextEnd, link.Anchor);
                from = i = link.End;
            }
            else if (raw[i] == '*')
            {
                var stars = raw.AsSpan(i, end - i).IndexOfAnyExcept('*') is var run and >= 0 ? run : end - i;
                if (stars == 2 && IsEmphasis(raw, start, i, end))
                {
                    Take(piece, raw, from, i, null);
                    from = i + 2;
                }
                i += stars;
            }
            else if (raw[i] == '[')
            {
                i++;
            }
            else
            {
                Take(piece, raw, from, i, null);
                from = ++i;
            }
        }
        Take(piece, raw, from, end, null);
    }

    private static void Take(Piece piece, string raw, int start, int end, Anchor? anchor)
    {
        if (end > start)
            piece.Fragments.Add(new(raw.AsMemory(start, end - start), start, anchor));
    }

    // "**word**": two stars at a word's edge, and others like them in the same line. "b*******" is a word.
    private static bool IsEmphasis(string raw, int start, int at, int end)
    {
        var opens = (at == start || !char.IsLetterOrDigit(raw[at - 1])) && at + 2 < end && !char.IsWhiteSpace(raw[at + 2]);
        var closes = at > start && !char.IsWhiteSpace(raw[at - 1]);
        var before = raw.AsSpan(start, at - start).Contains("**", StringComparison.Ordinal);
        var after = at + 2 < end && raw.AsSpan(at + 2, end - at - 2).Contains("**", StringComparison.Ordinal);
        return (opens && after) || (closes && before);
    }

    private static (int TextStart, int TextEnd, int End, Anchor? Anchor)? Link(string raw, int at, int end)
    {
        var text = raw.AsSpan(at + 1, Math.Min(end - at - 1, LongestLinkText));
        var close = text.IndexOf("](", StringComparison.Ordinal);
        if (close < 0 || text[..close].Contains('['))
            return null;
        var url = at + close + 3;
        var depth = 1;
        for (var i = url; i < end && i - url <= LongestUrl && !char.IsWhiteSpace(raw[i]); i++)
        {
            depth += raw[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth > 0)
                continue;
            var target = raw[url..i];
            var anchor = Addresses.IsWeb(target) ? new Anchor(target, isEmbed: false) : null;
            return (at + 1, at + 1 + close, i + 1, anchor);
        }
        return null;
    }
}
