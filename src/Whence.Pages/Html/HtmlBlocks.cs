using AngleSharp.Dom;
using Whence.Documents;
using Whence.Pages.Setting;

namespace Whence.Pages.Html;

/// <summary>Takes the blocks out of an element: one a paragraph, heading, caption, list item, quotation, post, row.</summary>
internal sealed class HtmlBlocks
{
    private readonly SourceMap _map;
    private readonly List<Piece> _pieces = [];
    private readonly Func<IElement, bool>? _isFurniture;
    private Piece _open = new(BlockKind.Paragraph);
    private Anchor? _anchor;
    private INode? _anchorOf;

    private HtmlBlocks(SourceMap map, Func<IElement, bool>? isFurniture)
    {
        _map = map;
        _isFurniture = isFurniture;
    }

    /// <summary>The blocks of <paramref name="root"/> without what <paramref name="isFurniture"/>; all of them when it is null.</summary>
    public static List<Piece> Of(IElement root, SourceMap map, Func<IElement, bool>? isFurniture)
    {
        var blocks = new HtmlBlocks(map, isFurniture);
        blocks.Enter(root);
        INode? last = null;
        foreach (var (node, _) in Walk.Through(root, blocks.Reads))
        {
            blocks.Leave(last, node, root);
            blocks.Take(node);
            last = node;
        }
        blocks.Close(BlockKind.Paragraph);
        return blocks._pieces;
    }

    private bool Reads(IElement element) =>
        _isFurniture is null ? !Elements.IsSilent(element.LocalName) && !Unlikely.IsHidden(element) : IsPost(element) || !_isFurniture(element);

    private void Take(INode node)
    {
        if (node is IText text)
            Whitespace.Collapse(_open, text.Data, _map.Follow(text.Data), _anchor);
        else if (node is IElement element)
            Enter(element);
    }

    private void Enter(IElement element)
    {
        if (element.SourceReference is { } source)
            _map.Enter(source.Position.Index, element.LocalName);
        switch (element.LocalName)
        {
            case "br" when element.NextElementSibling?.LocalName == "br" || element.PreviousElementSibling?.LocalName == "br":
                Close(KindAt(element));
                break;
            case "br" or "td" or "th" or "img" or "dd":
                Whitespace.Collapse(_open, "\n", [], null);
                break;
            case "a" when _anchor is null && element.GetAttribute("href")?.Trim() is { } url && Addresses.IsWeb(url):
                (_anchor, _anchorOf) = (new(url, isEmbed: false), element);
                break;
            default:
                if (IsPost(element) && Embedded(element) is { } post)
                    (_anchor, _anchorOf) = (post, element);
                if (Elements.IsBlock(element.LocalName))
                    Close(KindAt(element));
                break;
        }
    }

    // Elements between the last node and this one have ended.
    private void Leave(INode? last, INode next, INode root)
    {
        for (var node = last; node is not null && node != root && node != next.Parent; node = node.Parent)
        {
            if (ReferenceEquals(node, _anchorOf))
                (_anchor, _anchorOf) = (null, null);
            if (node is IElement element && Elements.IsBlock(element.LocalName))
                Close(next is IElement ? KindAt((IElement)next) : KindAt(next.ParentElement));
        }
    }

    private void Close(BlockKind next)
    {
        Whitespace.Trim(_open);
        if (_open.Length > 0)
            _pieces.Add(_open);
        _open = new(next);
    }

    // The nearest element that tells; a post tells for all that it holds.
    private static BlockKind KindAt(IElement? element)
    {
        var kind = BlockKind.Paragraph;
        for (; element is not null && element.LocalName is not ("body" or "article" or "main"); element = element.ParentElement)
        {
            if (IsPost(element))
                return BlockKind.Post;
            if (kind == BlockKind.Paragraph && Elements.KindOf(element.LocalName) is var told and not BlockKind.Paragraph)
                kind = told;
            else if (kind == BlockKind.Paragraph && IsStandfirst(element))
                kind = BlockKind.Standfirst;
        }
        return kind;
    }

    private static bool IsStandfirst(IElement element) =>
        element.ClassName is { Length: < 300 } name && (name.Contains("standfirst", StringComparison.OrdinalIgnoreCase) || name.Contains("article__dek", StringComparison.OrdinalIgnoreCase)
            || name.Contains("subtitle", StringComparison.OrdinalIgnoreCase) || name.Contains("article-dek", StringComparison.OrdinalIgnoreCase));

    private static bool IsPost(IElement element) =>
        element.LocalName == "blockquote" && element.ClassName is { Length: < 300 } name
        && (name.Contains("twitter-", StringComparison.Ordinal) || name.Contains("instagram-media", StringComparison.Ordinal) || name.Contains("tiktok-embed", StringComparison.Ordinal)
            || name.Contains("fb-post", StringComparison.Ordinal) || name.Contains("telegram-post", StringComparison.Ordinal) || name.Contains("bluesky-embed", StringComparison.Ordinal) || name.Contains("mastodon-embed", StringComparison.Ordinal));

    // A post's own address: the last link in it that leads to the web.
    private static Anchor? Embedded(IElement post)
    {
        string? url = null;
        foreach (var (node, _) in Walk.Through(post, _ => true))
            if (node is IElement { LocalName: "a" } link && link.GetAttribute("href")?.Trim() is { } target && Addresses.IsWeb(target))
                url = target;
        url ??= post.GetAttribute("cite")?.Trim() is { } cite && Addresses.IsWeb(cite) ? cite : null;
        return url is null ? null : new(url, isEmbed: true);
    }
}
