using System.Text;
using Whence.Documents;

namespace Whence.Pages.Tests;

/// <summary>Reads pages as tests want them.</summary>
internal static class Read
{
    public static IReadOnlyList<Page> Pages(byte[] bytes, PageOptions? options = null) => [.. PageReader.Read("page", bytes, options)];

    public static IReadOnlyList<Page> Pages(string text, PageOptions? options = null) => Pages(Encoding.UTF8.GetBytes(text), options);

    public static Document One(byte[] bytes, PageOptions? options = null) => Pages(bytes, options).ShouldHaveSingleItem().Document.ShouldNotBeNull();

    public static Document One(string text, PageOptions? options = null) => One(Encoding.UTF8.GetBytes(text), options);

    /// <summary>The blocks as <c>Kind: text</c>.</summary>
    public static string[] Blocks(Document document) => [.. document.Blocks.Select(block => $"{block.Kind}: {document[block.Span]}")];
}
