using System.Globalization;
using System.Text;

namespace Whence.Cli.Show;

/// <summary>Makes words of a page safe to show: a page may carry escape sequences that move a cursor, rename a window or hide what stands there.</summary>
/// <remarks>Held by <c>HostileTextTests</c>. Not for JSON, whose writer escapes.</remarks>
internal static class Clean
{
    /// <summary><paramref name="text"/> on one line: no controls, no escape sequences, white space folded.</summary>
    public static string Line(string? text) => Of(text, keepLines: false).Trim();

    /// <summary><paramref name="text"/> with its line ends, without controls or escape sequences.</summary>
    public static string Text(string? text) => Of(text, keepLines: true);

    private static string Of(string? text, bool keepLines)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\u001b' or '\u009b' or '\u009d' or '\u0090' or '\u0098' or '\u009e' or '\u009f')
                i = EndOfSequence(text, i);
            else if (c == '\n' && keepLines)
                clean.Append(c);
            else if (char.IsWhiteSpace(c))
                Space(clean, keepLines);
            else if (char.IsSurrogate(c))
                i = Surrogate(text, i, clean);
            else if (IsShown(c))
                clean.Append(c);
        }
        return clean.ToString();
    }

    private static void Space(StringBuilder clean, bool keepLines)
    {
        if (keepLines || clean.Length == 0 || clean[^1] != ' ')
            clean.Append(' ');
    }

    private static int Surrogate(string text, int i, StringBuilder clean)
    {
        if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            // Tag characters (U+E0000 …) are invisible and carry hidden text.
            if (CharUnicodeInfo.GetUnicodeCategory(text, i) != UnicodeCategory.Format)
                clean.Append(text, i, 2);
            return i + 1;
        }
        clean.Append('\uFFFD');
        return i;
    }

    // Controls, and format characters that turn the direction of what follows; joiners stay, scripts need them.
    private static bool IsShown(char c) =>
        !char.IsControl(c) && (c is '\u200c' or '\u200d' or '\u00ad' || CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format);

    // The last place of the escape sequence that starts at i (ECMA-48: CSI ends at a byte @..~, strings at BEL or ST).
    private static int EndOfSequence(string text, int i)
    {
        var introducer = text[i];
        if (introducer == '\u001b')
        {
            if (++i >= text.Length)
                return i;
            introducer = text[i] switch { '[' => '\u009b', ']' => '\u009d', 'P' => '\u0090', 'X' => '\u0098', '^' => '\u009e', '_' => '\u009f', _ => '\0' };
            if (introducer == '\0')
                return EndOfShortSequence(text, i);
        }
        return introducer == '\u009b' ? EndOfControlSequence(text, i + 1) : EndOfString(text, i + 1);
    }

    private static int EndOfShortSequence(string text, int i)
    {
        while (i < text.Length && text[i] is >= ' ' and <= '/')
            i++;
        return i < text.Length && text[i] is >= '0' and <= '~' ? i : i - 1;
    }

    private static int EndOfControlSequence(string text, int i)
    {
        while (i < text.Length && text[i] is >= ' ' and <= '?')
            i++;
        return i < text.Length && text[i] is >= '@' and <= '~' ? i : i - 1;
    }

    // A string without an end would swallow the page: it is then taken to end where it began.
    private static int EndOfString(string text, int start)
    {
        for (var i = start; i < text.Length && i < start + 4096; i++)
        {
            if (text[i] is '\u0007' or '\u009c')
                return i;
            if (text[i] == '\u001b' && i + 1 < text.Length && text[i + 1] == '\\')
                return i + 1;
        }
        return start - 1;
    }
}
