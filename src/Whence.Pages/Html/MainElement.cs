using AngleSharp.Dom;

namespace Whence.Pages.Html;

/// <summary>Finds the element that holds a page's article: the smallest one that still holds most of the page's running text.</summary>
internal static class MainElement
{
    private const int ShortestParagraph = 40;
    private const double Most = 0.7, MostLinks = 0.5;

    /// <summary>The element; the body when nothing on the page runs.</summary>
    public static IElement Of(IElement body)
    {
        var weights = new Dictionary<INode, int>(ReferenceEqualityComparer.Instance as IEqualityComparer<INode>);
        var total = Weigh(body, weights);
        var main = body;
        while (total > 0)
        {
            IElement? heir = null;
            foreach (var child in main.Children)
                if (weights.TryGetValue(child, out var weight) && weight >= Most * total && child.LocalName != "p")
                    heir = child;
            if (heir is null)
                return main;
            main = heir;
        }
        return main;
    }

    // Paragraphs, and elements that hold text directly, weigh what they say outside links; every holder weighs what it holds.
    private static int Weigh(IElement body, Dictionary<INode, int> weights)
    {
        var total = 0;
        foreach (var (node, depth) in Walk.Through(body, element => !Unlikely.Is(element)))
        {
            if (node is not IElement { LocalName: "p" or "div" or "article" or "section" or "blockquote" or "li" or "td" or "main" } element)
                continue;
            var (said, linked) = Own(element);
            if (said < ShortestParagraph || linked > MostLinks * said)
                continue;
            total += said;
            for (INode? holder = element; holder is not null && holder != body.Parent; holder = holder.Parent)
                weights[holder] = weights.GetValueOrDefault(holder) + said;
        }
        return total;
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
