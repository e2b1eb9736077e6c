using System.Text;
using Whence.Text;

namespace Whence.Tests.Specs;

/// <summary>A text with marks in place: <c>{source:…}</c>, <c>{cue:…}</c>, <c>{content:…}</c>, with <c>#2</c> for the second attribution.</summary>
/// <param name="Text">The text without its marks.</param>
/// <param name="Marks">The marks in order of their start.</param>
internal sealed record MarkedText(string Text, IReadOnlyList<MarkedText.Mark> Marks)
{
    /// <summary>One marked stretch.</summary>
    public sealed record Mark(int Attribution, Role Role, TextSpan Span);

    /// <summary>Takes the marks out of <paramref name="marked"/>.</summary>
    /// <exception cref="FormatException">A mark is not closed, is closed twice or has no known name.</exception>
    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var marks = new List<Mark>();
        var open = new Stack<(int Attribution, Role Role, int Start)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '{')
            {
                var colon = marked.IndexOf(':', i);
                if (colon < 0)
                    throw new FormatException($"A mark has no colon: {marked[i..Math.Min(i + 30, marked.Length)]}");
                open.Push(Head(marked[(i + 1)..colon], text.Length));
                i = colon;
            }
            else if (marked[i] == '}')
            {
                if (!open.TryPop(out var mark))
                    throw new FormatException($"A brace closes nothing, after: {marked[Math.Max(0, i - 30)..i]}");
                marks.Add(new(mark.Attribution, mark.Role, new(mark.Start, text.Length)));
            }
            else
            {
                text.Append(marked[i]);
            }
        }
        if (open.Count > 0)
            throw new FormatException($"A mark is never closed; it starts before: {text.ToString(open.Peek().Start, Math.Min(30, text.Length - open.Peek().Start))}");
        return new(text.ToString(), [.. marks.OrderBy(mark => mark.Span).ThenBy(mark => mark.Attribution)]);
    }

    /// <summary>Writes marks into <paramref name="text"/>, the way <see cref="Parse"/> reads them.</summary>
    public static string Write(string text, IEnumerable<Mark> marks)
    {
        var inserts = new List<(int At, int Order, int Length, string Words)>();
        foreach (var mark in marks)
        {
            inserts.Add((mark.Span.Start, 1, -mark.Span.Length, $"{{{mark.Role.ToString().ToLowerInvariant()}{(mark.Attribution == 1 ? "" : $"#{mark.Attribution}")}:"));
            inserts.Add((mark.Span.End, 0, mark.Span.Length, "}"));
        }
        var written = new StringBuilder();
        var done = 0;
        foreach (var (at, _, _, words) in inserts.OrderBy(insert => insert.At).ThenBy(insert => insert.Order).ThenBy(insert => insert.Length))
        {
            written.Append(text, done, at - done).Append(words);
            done = at;
        }
        return written.Append(text, done, text.Length - done).ToString();
    }

    private static (int Attribution, Role Role, int Start) Head(string head, int start)
    {
        var parts = head.Split('#');
        var number = 1;
        if (parts.Length > 2 || !Enum.TryParse<Role>(parts[0], ignoreCase: true, out var role) || (parts.Length == 2 && !int.TryParse(parts[1], out number)))
            throw new FormatException($"{{{head}: is no mark; there are source, cue and content, with #2 for the second attribution.");
        return (number, role, start);
    }
}
