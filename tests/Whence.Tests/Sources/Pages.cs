using Whence.Documents;
using Whence.Sources;
using Whence.Text;

namespace Whence.Tests.Sources;

/// <summary>Small pages for tests of the resolvers.</summary>
internal static class Pages
{
    /// <summary>A page of one paragraph, read.</summary>
    public static Reading Read(string text) => Reader.Read(new Document { Id = "page", Name = "page", Text = text, Blocks = [new(new(0, text.Length), BlockKind.Paragraph)] });

    /// <summary>Where words stand in a page.</summary>
    public static TextSpan At(this Reading reading, string words) =>
        reading.Document.Text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var start ? new(start, start + words.Length) : throw new ArgumentException($"The page does not say “{words}”.", nameof(words));

    /// <summary>Words of a page as the resolvers look at them.</summary>
    public static Phrase Phrase(this Reading reading, string words) => new(reading, reading.At(words));

    /// <summary>Whom words of a page mean, everything before them read first.</summary>
    public static Source? Meant(string text, string words)
    {
        var reading = Read(text);
        return new SourceResolver(reading).Resolve(reading.At(words), null, out _);
    }
}
