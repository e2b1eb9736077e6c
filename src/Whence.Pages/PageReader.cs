namespace Whence.Pages;

/// <summary>Turns bytes into documents: by content, not by name.</summary>
public static class PageReader
{
    /// <summary>Reads every page in <paramref name="bytes"/>: one for text and HTML, one a line for JSON Lines. Never throws on any bytes.</summary>
    /// <param name="name">What the bytes are called.</param>
    /// <param name="bytes">As received.</param>
    /// <param name="options">How to take them.</param>
    public static IEnumerable<Page> Read(string name, ReadOnlyMemory<byte> bytes, PageOptions? options = null) => throw new NotSupportedException();
}
