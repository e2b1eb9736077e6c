using Whence.Store;

namespace Whence.Web.Views;

/// <summary>A story as it is listed.</summary>
/// <param name="Row">The story.</param>
/// <param name="Lead">Where its pages have no title: the words of the question that most of them bear on; null when there is a title, or no question.</param>
public sealed record StoryLine(StoryRow Row, string? Lead)
{
    /// <summary>Whether the words that stand for it are only a page's name.</summary>
    public bool IsUntitled => Row.Names.Contains(Row.Title, StringComparer.Ordinal);

    /// <summary>A line of <paramref name="row"/>.</summary>
    internal static StoryLine Of(ILinkedLedger ledger, StoryRow row)
    {
        var line = new StoryLine(row, null);
        return line.IsUntitled ? line with { Lead = ledger.Questions(new() { Story = row.Id, Take = 1 }).Items is [var first, ..] ? first.Text : null } : line;
    }
}
