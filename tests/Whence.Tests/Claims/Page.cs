using System.Collections.Immutable;
using Whence.Documents;
using Whence.Text;

namespace Whence.Tests.Claims;

/// <summary>A page of paragraphs, an empty line between them.</summary>
internal static class Page
{
    /// <summary>Reads <paramref name="text"/> through all stages.</summary>
    public static Reading Read(string text) => Reader.Read(Of(text));

    /// <summary>The page alone.</summary>
    public static Document Of(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal) is >= 0 and var at ? at : text.Length;
            blocks.Add(new(new TextSpan(start, end), BlockKind.Paragraph));
            start = end + 2;
        }
        return new Document { Id = "page", Name = "page", Text = text, Blocks = blocks.ToImmutable() };
    }
}
