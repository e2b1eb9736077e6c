using System.Collections.Immutable;
using Whence.Text;

namespace Whence.Documents;

/// <summary>One page as text that never changes, with the way back to the bytes it came from.</summary>
/// <remarks>
/// A title that was given apart and does not stand in the text opens <see cref="Text"/>, followed by a blank line;
/// <see cref="TitleLength"/> tells it apart. So every stage reads one text with one kind of offset, and only exports
/// speak of the two.
/// </remarks>
public sealed record Document
{
    /// <summary><c>sha256:</c> and the hash of the original bytes, in lower-case hexadecimal.</summary>
    public required string Id { get; init; }

    /// <summary>The name that it was given: a file's name, a line's <c>name</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The text that is read: headline and body, without boilerplate.</summary>
    public required string Text { get; init; }

    /// <summary>How much of <see cref="Text"/> is a title that was given apart; 0 when the title stands in the text.</summary>
    public int TitleLength { get; init; }

    /// <summary>Where the body starts: after a title that was given apart and its blank line.</summary>
    public int BodyStart => TitleLength == 0 ? 0 : TitleLength + 2;

    /// <summary>Blocks in order, not overlapping.</summary>
    public ImmutableArray<Block> Blocks { get; init; } = [];

    /// <summary>Links in order.</summary>
    public ImmutableArray<Link> Links { get; init; } = [];

    /// <summary>Where each run of the body came from in the decoded input.</summary>
    public ImmutableArray<RawRun> Raw { get; init; } = [];

    /// <summary>What the page says about itself.</summary>
    public Masthead Masthead { get; init; } = Masthead.Empty;

    /// <summary>What was noticed while the text was taken from the bytes.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>What <paramref name="span"/> covers.</summary>
    public ReadOnlySpan<char> this[TextSpan span] => span.In(Text);
}
