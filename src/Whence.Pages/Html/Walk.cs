using AngleSharp.Dom;

namespace Whence.Pages.Html;

/// <summary>Goes through a tree in document order, without recursion.</summary>
internal static class Walk
{
    /// <summary>The nodes under <paramref name="root"/>, each with its depth; elements that <paramref name="enters"/> refuses are left out with all they hold.</summary>
    public static IEnumerable<(INode Node, int Depth)> Through(INode root, Func<IElement, bool> enters)
    {
        var depth = 1;
        for (var node = root.FirstChild; node is not null;)
        {
            var entered = node is not IElement element || enters(element);
            if (entered)
                yield return (node, depth);
            if (entered && node.FirstChild is { } child)
            {
                node = child;
                depth++;
                continue;
            }
            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
                depth--;
            }
            node = node is null || node == root ? null : node.NextSibling;
        }
    }
}
