using System.Buffers;
using System.Text;

namespace Whence.Store.Sqlite;

/// <summary>Any string of UTF-16 units as text that SQLite keeps unchanged, and back.</summary>
/// <remarks>
/// UTF-8 has no place for half a surrogate pair, and SQLite's functions stop at U+0000; pages hold both. Each is written as
/// U+FDD0 (a noncharacter, which no text should hold) and one unit that stands for it; U+FDD0 itself is doubled.
/// Well-formed text, which is nearly all, is kept as it is and costs one vectorised look.
/// </remarks>
internal static class StoredText
{
    private const char Escape = '\uFDD0';
    private const char Halves = '\uE000'; // U+D800..U+DFFF stand as U+E000..U+E7FF
    private const char Nul = '\uE800';
    private static readonly SearchValues<char> Suspects = SearchValues.Create([.. Enumerable.Range(0xD800, 0x800).Select(c => (char)c), Escape, '\0']);

    /// <summary>The form that is kept.</summary>
    public static string Write(string text)
    {
        var start = text.AsSpan().IndexOfAny(Suspects);
        if (start < 0)
            return text;
        var kept = new StringBuilder(text, 0, start, text.Length + 16);
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                kept.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c))
                kept.Append(Escape).Append((char)(c - 0xD800 + Halves));
            else if (c == '\0')
                kept.Append(Escape).Append(Nul);
            else if (c == Escape)
                kept.Append(Escape, 2);
            else
                kept.Append(c);
        }
        return kept.ToString();
    }

    /// <summary>The text as it was.</summary>
    public static string Read(string kept)
    {
        if (!kept.Contains(Escape))
            return kept;
        var text = new StringBuilder(kept.Length);
        for (var i = 0; i < kept.Length; i++)
        {
            if (kept[i] != Escape || i + 1 == kept.Length)
            {
                text.Append(kept[i]);
                continue;
            }
            var next = kept[++i];
            text.Append(next switch
            {
                Nul => '\0',
                >= Halves and < Nul => (char)(next - Halves + 0xD800),
                _ => next,
            });
        }
        return text.ToString();
    }
}
