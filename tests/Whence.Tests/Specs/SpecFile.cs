namespace Whence.Tests.Specs;

/// <summary>Reads Markdown whose fenced <c>page</c> blocks are pages with marks in place.</summary>
/// <remarks>Anything else in the file is prose for people. The list right under a block says what is asked of its attributions.</remarks>
internal static class SpecFile
{
    private const string Fence = "```";

    private const string More = "more may be found";
    private const string Acts = "acts may be found";

    /// <summary>The specs of one file.</summary>
    /// <param name="name">What the file is called, without its ending.</param>
    /// <param name="markdown">What stands in it.</param>
    /// <exception cref="FormatException">A block cannot be understood; the message names the heading.</exception>
    public static IEnumerable<Spec> Read(string name, string markdown)
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        var heading = "";
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
                heading = lines[i].TrimStart('#').Trim();
            if (!lines[i].StartsWith(Fence + "page", StringComparison.Ordinal))
                continue;
            var head = lines[i][(Fence.Length + 4)..].Trim();
            var end = Array.IndexOf(lines, Fence, i + 1);
            if (end < 0)
                throw new FormatException($"{name}, {heading}: a page is never closed.");
            var page = string.Join('\n', lines[(i + 1)..end]);
            var list = Items(lines, end + 1);
            i = end;
            yield return Read($"{name}: {heading}", head, page, list);
        }
    }

    private static List<string> Items(string[] lines, int from)
    {
        var items = new List<string>();
        for (var i = from; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("- ", StringComparison.Ordinal))
                items.Add(lines[i][2..].Trim());
            else if (lines[i].Length > 0 || items.Count > 0)
                break;
        }
        return items;
    }

    private static Spec Read(string name, string head, string page, List<string> items)
    {
        try
        {
            return new()
            {
                Name = name,
                Page = MarkedText.Parse(page),
                HasTitle = head.StartsWith("headline", StringComparison.Ordinal),
                Outlet = head.Contains("from ", StringComparison.Ordinal) ? head[(head.IndexOf("from ", StringComparison.Ordinal) + 5)..].Trim() : null,
                Pending = items.Find(item => item.StartsWith("pending:", StringComparison.Ordinal))?[8..].Trim(),
                MoreMayBeFound = items.Contains(More),
                ActsMayBeFound = items.Contains(Acts),
                Expectations = [.. items.Where(item => item is not (More or Acts) && !item.StartsWith("pending:", StringComparison.Ordinal)).Select(Expectation.Parse)],
            };
        }
        catch (FormatException wrong)
        {
            throw new FormatException($"{name}: {wrong.Message}", wrong);
        }
    }
}
