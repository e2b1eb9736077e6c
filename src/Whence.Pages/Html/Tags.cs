namespace Whence.Pages.Html;

/// <summary>Finds the tags of a source in one pass, without building a tree: cheap on any input.</summary>
internal static class Tags
{
    private const int LongestName = 32;

    /// <summary>The tags of <paramref name="raw"/> in order.</summary>
    public static IEnumerable<Tag> Of(string raw)
    {
        for (var at = raw.IndexOf('<'); at >= 0 && at + 1 < raw.Length;)
        {
            var tag = At(raw, at);
            if (tag is { } found)
                yield return found;
            var next = tag?.End ?? at + 1;
            at = next >= raw.Length ? -1 : raw.IndexOf('<', next);
        }
    }

    /// <summary>The tag at <paramref name="at"/>; null when the sign there opens none.</summary>
    public static Tag? At(string raw, int at)
    {
        if (at + 1 >= raw.Length || raw[at] != '<')
            return null;
        if (raw[at + 1] is '!' or '?')
            return new(at, Comment(raw, at), "", false, 0);
        var closes = raw[at + 1] == '/';
        var start = at + (closes ? 2 : 1);
        if (start >= raw.Length || !char.IsAsciiLetter(raw[start]))
            return null;
        var end = start;
        while (end < raw.Length && end - start < LongestName && (char.IsAsciiLetterOrDigit(raw[end]) || raw[end] is '-' or ':'))
            end++;
        var name = raw[start..end].ToLowerInvariant();
        var (stop, spaces) = Attributes(raw, end);
        if (!closes && name is "script" or "style" or "textarea" or "title" or "noscript" or "svg" or "iframe" or "template")
            stop = name == "title" ? stop : Content(raw, stop, name);
        return new(at, stop, name, closes, spaces);
    }

    private static int Comment(string raw, int at)
    {
        var isComment = string.CompareOrdinal(raw, at, "<!--", 0, 4) == 0;
        var end = isComment ? raw.IndexOf("-->", at + 4, StringComparison.Ordinal) : raw.IndexOf('>', at);
        return end < 0 ? raw.Length : end + (isComment ? 3 : 1);
    }

    private static (int End, int Spaces) Attributes(string raw, int at)
    {
        var spaces = 0;
        while (at < raw.Length && raw[at] != '>')
        {
            if (raw[at] is '"' or '\'' && raw[at - 1] is '=' or ' ')
            {
                var close = raw.IndexOf(raw[at], at + 1);
                if (close < 0)
                    return (raw.Length, spaces);
                at = close;
            }
            else if (char.IsWhiteSpace(raw[at]) || raw[at] == '/')
            {
                spaces++;
            }
            at++;
        }
        return (Math.Min(raw.Length, at + 1), spaces);
    }

    private static int Content(string raw, int at, string name)
    {
        for (var close = Next(raw, at); close >= 0; close = Next(raw, close + 2))
            if (string.Compare(raw, close + 2, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return raw.IndexOf('>', close) is var end and >= 0 ? end + 1 : raw.Length;
        return at;
    }

    private static int Next(string raw, int from) => from >= raw.Length ? -1 : raw.IndexOf("</", from, StringComparison.Ordinal);
}
