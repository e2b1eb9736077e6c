using AngleSharp.Dom;

namespace Whence.Pages.Html;

/// <summary>Finds the element that holds a page's article: the smallest one that still holds most of the page's running text.</summary>
internal sealed class MainElement
{
    private const int ShortestParagraph = 40;
    private const double Most = 0.7, MostLinks = 0.5, MuchForFurniture = 0.4;

    private readonly IElement _body;
    private readonly Dictionary<INode, int> _weights = [];
    private int _total;

    private MainElement(IElement body) => _body = body;

    /// <summary>The element, and what in it is furniture; the body when nothing on the page runs.</summary>
    public static (IElement Main, Func<IElement, bool> IsFurniture) Of(IElement body)
    {
        var everything = new MainElement(body);
        everything.Weigh(Unlikely.Is);
        bool IsFurniture(IElement element) =>
            Unlikely.Is(element) || (everything._weights.GetValueOrDefault(element) <= MuchForFurniture * everything._total && Unlikely.IsCalled(element));
        var article = new MainElement(body);
        article.Weigh(IsFurniture);
        return (article.Heaviest(), IsFurniture);
    }

    private IElement Heaviest()
    {
        var main = _body;
        while (_total > 0)
        {
            IElement? heir = null;
            foreach (var child in main.Children)
                if (_weights.TryGetValue(child, out var weight) && weight >= Most * _total && child.LocalName != "p")
                    heir = child;
            if (heir is null)
                break;
            main = heir;
        }
        return main;
    }

    // Paragraphs, and elements that hold text directly, weigh what they say outside links; every holder weighs what it holds.
    private void Weigh(Func<IElement, bool> isFurniture)
    {
        foreach (var (node, _) in Walk.Through(_body, element => !isFurniture(element)))
        {
            if (node is not IElement { LocalName: "p" or "div" or "article" or "section" or "blockquote" or "li" or "td" or "main" } element)
                continue;
            var (said, linked) = Own(element);
            if (said < ShortestParagraph || linked > MostLinks * said)
                continue;
            _total += said;
            for (INode? holder = element; holder is not null && holder != _body.Parent; holder = holder.Parent)
                _weights[holder] = _weights.GetValueOrDefault(holder) + said;
        }
    }

    // What an element says itself or through inline children; block children speak for themselves.
    private static (int Said, int Linked) Own(IElement element)
    {
        int said = 0, linked = 0;
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text)
                said += Solid(text.Data);
            else if (child is IElement inline && !Elements.IsBlock(inline.LocalName) && !Elements.IsSilent(inline.LocalName))
            {
                var length = Solid(inline.TextContent);
                said += length;
                linked += inline.LocalName == "a" ? length : 0;
            }
        }
        return (said, linked);
    }

    private static int Solid(string text)
    {
        var solid = 0;
        foreach (var c in text)
            solid += char.IsWhiteSpace(c) ? 0 : 1;
        return solid;
    }
}
