using System.Text;
using Whence.Pages.PlainText;
using Whence.Pages.Setting;

namespace Whence.Pages.Html;

/// <summary>Takes an article out of HTML.</summary>
internal static class HtmlPage
{
    private const int Head = 4096;

    /// <summary>Whether <paramref name="text"/> is HTML: it opens as a document does, or it is made of elements.</summary>
    public static bool Looks(string text)
    {
        var open = text.AsSpan().TrimStart();
        if (open.IsEmpty || open[0] != '<')
            return false;
        open = open[..Math.Min(open.Length, Head)];
        foreach (var start in (ReadOnlySpan<string>)["<!doctype html", "<html", "<head", "<body"])
            if (open.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        foreach (var inside in (ReadOnlySpan<string>)["<html", "<body", "</p>", "</div>", "</article>", "</h1>", "</title>", "<!doctype html"])
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

    /// <summary>Reads <paramref name="raw"/>.</summary>
    public static Draft Read(string raw, bool verbatim) => PlainTextReader.Read(raw, verbatim);
}
