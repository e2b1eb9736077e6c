using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Whence.Pages.Setting;

namespace Whence.Pages.Html;

/// <summary>Takes an article out of HTML. Nothing is loaded, no script runs.</summary>
internal static class HtmlPage
{
    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true, IsScripting = false };

    /// <summary>Reads <paramref name="raw"/>; <paramref name="verbatim"/>: all the text that the page shows.</summary>
    public static Draft Read(string raw, bool verbatim)
    {
        if (TagStripper.IsNeeded(raw))
            return TagStripper.Read(raw, verbatim);
        using var document = new HtmlParser(Options).ParseDocument(raw);
        if (document.DocumentElement is not { } root || document.Body is not { } body)
            return TagStripper.Read(raw, verbatim);
        var (masthead, heading) = HtmlMasthead.Of(root);
        var map = new SourceMap(raw);
        var (main, isFurniture) = verbatim ? (body, default(Func<IElement, bool>)) : MainElement.Of(body);
        var pieces = HtmlBlocks.Of(main, map, isFurniture);
        if (heading is not null && !main.Contains(heading))
            pieces.InsertRange(0, HtmlBlocks.Of(heading, map, null));
        return PieceDebris.Cut(pieces, raw, masthead, verbatim);
    }
}
