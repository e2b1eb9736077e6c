using System.Text;

namespace Whence.Pages.Html;

/// <summary>Tells HTML from other texts, and the encoding that it names.</summary>
internal static class HtmlSigns
{
    private const int Head = 4096;

    private static readonly string[] Starts = ["<!doctype html", "<html", "<head", "<body"];
    private static readonly string[] Insides = ["<html", "<body", "</p>", "</div>", "</article>", "</h1>", "</title>", "<!doctype html"];

    /// <summary>Whether <paramref name="text"/> is HTML: it opens as a document does, or with an element and holds others.</summary>
    public static bool In(string text)
    {
        var open = text.AsSpan().TrimStart();
        if (open.IsEmpty || open[0] != '<')
            return false;
        open = open[..Math.Min(open.Length, Head)];
        foreach (var start in Starts)
            if (open.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        foreach (var inside in Insides)
            if (open.Contains(inside, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>The encoding that the page's head declares; null when it declares none or is no HTML.</summary>
    public static string? Charset(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || !head.AsSpan().TrimStart().StartsWith("<"))
            return null;
        var value = head.AsSpan(at + "charset=".Length).TrimStart("\"' ");
        var end = value.IndexOfAny("\"' ;/>");
        return end < 0 ? null : value[..end].ToString();
    }
}
