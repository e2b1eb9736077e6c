using Whence.Documents;

namespace Whence.Pages.Html;

/// <summary>What the elements of HTML mean for a text.</summary>
internal static class Elements
{
    /// <summary>Whether an element of this name starts and ends a block.</summary>
    public static bool IsBlock(string name) => name is "p" or "div" or "article" or "section" or "main" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "li" or "ul" or "ol" or "blockquote"
        or "figure" or "figcaption" or "table" or "tr" or "tbody" or "thead" or "caption" or "pre" or "header" or "footer" or "aside" or "nav" or "address" or "dl" or "dt" or "dd" or "hr" or "form"
        or "fieldset" or "details" or "summary" or "body" or "center" or "title";

    /// <summary>What a block in an element of this name is, as far as the name tells.</summary>
    public static BlockKind KindOf(string name) => name switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Headline,
        "figcaption" or "caption" => BlockKind.Caption,
        "li" => BlockKind.List,
        "blockquote" => BlockKind.Quote,
        "tr" => BlockKind.Table,
        _ => BlockKind.Paragraph,
    };

    /// <summary>Whether an element of this name holds nothing that is read, wherever it stands.</summary>
    public static bool IsSilent(string name) => name is "script" or "style" or "noscript" or "template" or "svg" or "iframe" or "object" or "canvas" or "video" or "audio" or "map" or "head"
        or "select" or "textarea" or "button" or "input" or "datalist" or "math" or "dialog";

    /// <summary>Whether an element of this name is furniture in an article.</summary>
    public static bool IsFurniture(string name) => name is "nav" or "aside" or "footer" or "form" or "menu";
}
