using Whence.Store;

namespace Whence.Web.Views;

/// <summary>Questions as they are listed, with what could narrow them.</summary>
public sealed class QuestionListView
{
    /// <summary>What was asked.</summary>
    public required QuestionsAsked Asked { get; init; }

    /// <summary>The questions, with how many there are in all.</summary>
    public required Slice<QuestionLine> Found { get; init; }

    /// <summary>Marks with counts.</summary>
    public required IReadOnlyList<Facet> Marks { get; init; }

    /// <summary>The story that was asked for; null when none was, or it is not there.</summary>
    public StoryRow? Story { get; init; }

    /// <summary>How far the linking has come.</summary>
    public required LinkState LinkState { get; init; }

    /// <summary>Puts <paramref name="asked"/> to <paramref name="ledger"/>.</summary>
    public static QuestionListView Of(ILinkedLedger ledger, QuestionsAsked asked)
    {
        var shelf = new PageShelf(ledger);
        var found = ledger.Questions(asked.Query);
        return new()
        {
            Asked = asked,
            Found = new([.. found.Items.Select(row => QuestionLine.Of(ledger, shelf, row))], found.Total),
            Marks = [.. CrossWords.Marks.Select(mark => new Facet(mark.Word, mark.Value, asked.WithMark(mark.Value), ledger.Questions(asked.Query with { Marks = asked.Query.Marks | mark.Mark, Skip = 0, Take = 0 }).Total, asked.Query.Marks.HasFlag(mark.Mark)))
                .Where(facet => facet.Count > 0 || facet.IsOn)],
            Story = asked.Query.Story is { } story ? ledger.Story(story) : null,
            LinkState = ledger.LinkState(),
        };
    }
}
