namespace Whence.Pages.PlainText;

/// <summary>Cuts a text into its lines, whichever way they end.</summary>
internal static class Lines
{
    private const string Ends = "\n\r\f\u000B\u0085\u2028\u2029";

    /// <summary>The lines of <paramref name="raw"/> that are not blank.</summary>
    public static List<Line> Of(string raw)
    {
        var lines = new List<Line>();
        var blanks = 1;
        for (var at = 0; at <= raw.Length;)
        {
            var length = raw.AsSpan(at).IndexOfAny(Ends);
            var end = length < 0 ? raw.Length : at + length;
            int start = at, stop = end;
            while (start < stop && IsBlank(raw[start]))
                start++;
            while (stop > start && IsBlank(raw[stop - 1]))
                stop--;
            if (stop > start)
            {
                lines.Add(new(start, stop, blanks, start - at));
                blanks = 0;
            }
            else
            {
                blanks++;
            }
            at = end + (end + 1 < raw.Length && raw[end] == '\r' && raw[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    /// <summary>Whether <paramref name="c"/> shows nothing: white space, joiners, marks of byte order.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u2060' or '\u00AD';
}
