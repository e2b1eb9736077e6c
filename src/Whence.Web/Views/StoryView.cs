using Whence.Store;

namespace Whence.Web.Views;

/// <summary>A story as it is shown: its pages by day, and the questions that most of them bear on.</summary>
public sealed class StoryView
{
    private const int MostPages = 200;
    private const int MostQuestions = 12;

    private StoryView(ILinkedLedger ledger, StoryRow row)
    {
        Row = row;
        Pages = [.. row.Pages.Take(MostPages).Select(ledger.Page).OfType<PageRow>()];
        var shelf = new PageShelf(ledger);
        var found = ledger.Questions(new() { Story = row.Id, LeastPages = 2, Take = MostQuestions });
        Questions = new([.. found.Items.Select(question => QuestionLine.Of(ledger, shelf, question))], found.Total);
    }

    /// <summary>The story.</summary>
    public StoryRow Row { get; }

    /// <summary>Its pages, by day.</summary>
    public IReadOnlyList<PageRow> Pages { get; }

    /// <summary>Questions that most of whose pages tell it, most pages first.</summary>
    public Slice<QuestionLine> Questions { get; }

    /// <summary>The story <paramref name="id"/>; null when there is none.</summary>
    public static StoryView? Of(ILinkedLedger ledger, string id) => ledger.Story(id) is { } row ? new(ledger, row) : null;
}
