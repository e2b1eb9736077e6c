using System.Buffers;

namespace Whence.Lexicons;

/// <summary>Turns of phrase of an outlet's own furniture, and of posts, which no page copied from another (<c>furniture.tsv</c>); for <c>ContainsAny</c>, in any case.</summary>
internal static class Furniture
{
    /// <summary>Those by which a sentence is known: "all rights reserved".</summary>
    public static SearchValues<string> Sentences { get; } = Phrases("sentence");

    /// <summary>Those by which a whole paragraph is known: "choose your country".</summary>
    public static SearchValues<string> Lines { get; } = Phrases("line");

    /// <summary>Those by which a paragraph is known as somebody's post.</summary>
    public static SearchValues<string> Posts { get; } = Phrases("post");

    private static SearchValues<string> Phrases(string kind) =>
        SearchValues.Create([.. Lexicon.Rows("furniture").Where(row => row[1] == kind).Select(row => row[0])], StringComparison.OrdinalIgnoreCase);
}
