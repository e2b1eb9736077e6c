namespace Whence.Web.Drawing;

/// <summary>Something that was said, as a row of a timeline.</summary>
/// <param name="Who">Who said it.</param>
/// <param name="Note">Through whom, on which page.</param>
/// <param name="Words">The words.</param>
/// <param name="From">The first day on which it can have been written; null when open or not told.</param>
/// <param name="To">The last one.</param>
/// <param name="Tone">What it means.</param>
/// <param name="Href">Where it leads.</param>
public sealed record TimelineRow(string Who, string Note, string Words, DateOnly? From, DateOnly? To, Tone Tone, string Href)
{
    /// <summary>How it stands to what was said before: "denies", "update"; empty for nothing.</summary>
    public string Act { get; init; } = "";
}
