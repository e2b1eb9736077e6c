using Whence.Store;
using Whence.Web.Drawing;

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
        var drawn = Pages.OrderBy(page => page.Published?.Earliest ?? page.Published?.Latest ?? DateOnly.MaxValue).Take(MostDrawn).ToList();
        Drawing = drawn.Count == 0 ? null : TimelinePlot.Draw([.. drawn.Select(RowOf)]);
        Claims = ledger.Claims(new() { Story = row.Id, Take = 0 }).Total;
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

    /// <summary>When its pages were written; null when it has none.</summary>
    public PlotDrawing? Drawing { get; }

    /// <summary>How many pages the picture shows at most.</summary>
    public const int MostDrawn = 30;

    /// <summary>How many claims its pages make.</summary>
    public int Claims { get; }

    /// <summary>The story <paramref name="id"/>; null when there is none.</summary>
    public static StoryView? Of(ILinkedLedger ledger, string id) => ledger.Story(id) is { } row ? new(ledger, row) : null;

    private static TimelineRow RowOf(PageRow page) => new(
        page.Outlet ?? "outlet not stated",
        $"{Words.Count(page.Claims, "claim", "claims")}{(page.ReprintOf is { } credit ? $" · credits {credit}" : "")}",
        page.Title ?? page.Name, page.Published?.Earliest, page.Published?.Latest, Tone.Plain, Addresses.Page(page.Id));
}
