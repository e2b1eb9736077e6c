using System.Text;
using Whence.Documents;
using Whence.Pages.Decoding;
using Whence.Pages.Html;
using Whence.Pages.Jsonl;
using Whence.Pages.PlainText;
using Whence.Pages.Setting;

namespace Whence.Pages;

/// <summary>Turns bytes into documents: by content, not by name.</summary>
public static class PageReader
{
    /// <summary>Reads every page in <paramref name="bytes"/>: one for text and HTML, one a line for JSON Lines, each packed by gzip or not. Never throws on any bytes.</summary>
    /// <param name="name">What the bytes are called.</param>
    /// <param name="bytes">As received.</param>
    /// <param name="options">How to take them.</param>
    public static IEnumerable<Page> Read(string name, ReadOnlyMemory<byte> bytes, PageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        options ??= new();
        if (Gzip.Looks(bytes.Span))
        {
            (bytes, var refusal) = Gzip.Unpack(bytes);
            if (refusal is not null)
                return [new(name, bytes, null, refusal)];
        }
        if (TextDecoder.IsBinary(bytes.Span))
            return [Refused(name, bytes, "binary", "this is no text; give the page as plain text, HTML or JSON Lines")];
        if (bytes.Span.StartsWith("WARC/"u8))
            return [Refused(name, bytes, "warc", "this is a web archive, of which pages cannot be taken yet; take its pages out as HTML first")];
        var plain = Unmarked(bytes);
        return JsonLines.Looks(plain.Span) ? ReadLines(name, plain, options) : [ReadOne(name, bytes, options)];
    }

    private static Page ReadOne(string name, ReadOnlyMemory<byte> bytes, PageOptions options)
    {
        var decoded = TextDecoder.Decode(bytes.Span, HtmlSigns.Charset(bytes.Span));
        if (string.IsNullOrWhiteSpace(decoded.Text))
            return Refused(name, bytes, "empty", "there is nothing in it; check whether the page was saved whole");
        var isHtml = HtmlSigns.In(decoded.Text);
        return Made(name, name, bytes, decoded, isHtml, Masthead.Empty, options);
    }

    private static IEnumerable<Page> ReadLines(string name, ReadOnlyMemory<byte> bytes, PageOptions options)
    {
        foreach (var (number, line) in JsonLines.Of(bytes))
        {
            var fallback = $"{name}:{number}";
            var (json, repaired) = JsonText.Repair(line);
            var (page, problem) = PageLine.Read(json);
            if (page is null)
                yield return Refused(fallback, line, "json", problem!);
            else if (string.IsNullOrWhiteSpace(page.Text ?? page.Html))
                yield return Refused(page.Name ?? fallback, line, "empty", "its text is empty; leave the line out or fill it");
            else
                yield return Made(fallback, page.Name ?? fallback, line, new((page.Text ?? page.Html)!, repaired), page.Html is not null, page.Given, options);
        }
    }

    private static Page Made(string place, string name, ReadOnlyMemory<byte> bytes, Decoded decoded, bool isHtml, Masthead given, PageOptions options)
    {
        try
        {
            var draft = isHtml ? HtmlPage.Read(decoded.Text, options.Verbatim) : PlainTextReader.Read(decoded.Text, options.Verbatim);
            if (decoded.Problem is { } problem)
                draft = draft with { Notes = draft.Notes.Insert(0, new(NoteCode.BadEncoding, problem)) };
            return new(name, bytes, Makeup.Of(Ids.OfBytes(bytes.Span), name, draft, given, options), null);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // Our defect, not the page's: the others go on, and the message says what to report.
            return Refused(name, bytes, "failed", $"reading {place} failed ({failure.GetType().Name}); please report it with the page");
        }
    }

    private static Page Refused(string name, ReadOnlyMemory<byte> bytes, string code, string message) => new(name, bytes, null, new(code, message));

    // JSON is looked for in UTF-8; a text in UTF-16 or UTF-32 is brought there first, and its lines are then those of the UTF-8 text.
    private static ReadOnlyMemory<byte> Unmarked(ReadOnlyMemory<byte> bytes) => bytes.Span switch
    {
        [0xEF, 0xBB, 0xBF, ..] => bytes[3..],
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..] => Encoding.UTF8.GetBytes(TextDecoder.Decode(bytes.Span).Text),
        _ => bytes,
    };
}
