using Whence.Store;
using Whence.Store.Front;

namespace Whence.Web.Views;

/// <summary>What stands above the list of claims where nothing narrows it: what changed, what is most repeated, what is contested, which figures have no source.</summary>
public sealed class LedgerHome
{
    private const int MostQuestions = 4, MostContested = 3, MostFigures = 6, MostChanges = 6;

    /// <summary>What changed since the reader looked; null when the reader never marked anything as seen.</summary>
    public SinceLooked? Since { get; init; }

    /// <summary>The questions that changed.</summary>
    public required IReadOnlyList<ChangeLine> Changes { get; init; }

    /// <summary>A look taken now, as it is posted.</summary>
    public required string Now { get; init; }

    /// <summary>What is most repeated on fewest origins.</summary>
    public required Slice<QuestionLine> Repeated { get; init; }

    /// <summary>What is contested.</summary>
    public required Slice<ContestedView> Contested { get; init; }

    /// <summary>Figures with no source given.</summary>
    public required IReadOnlyList<(BareFigure Figure, ClaimView Claim)> Figures { get; init; }

    /// <summary>The blocks of <paramref name="ledger"/> for somebody who has looked so far.</summary>
    internal static LedgerHome Of(ILinkedLedger ledger, PageShelf shelf, LookedPoint? looked)
    {
        var since = looked is null ? null : ledger.Since(looked, MostChanges);
        var repeated = ledger.Questions(new() { Sort = QuestionSort.Rests, LeastPages = 2, AcrossOutlets = true, HasOrigin = true, Take = MostQuestions });
        var contested = ledger.Questions(new() { Sort = QuestionSort.Pages, Marks = QuestionMarks.Contested, Take = MostContested });
        return new()
        {
            Since = since,
            Changes = [.. (since?.Changes ?? []).Select(change => new ChangeLine(change, QuestionLine.Of(ledger, shelf, change.Question)))],
            Now = LookedAt.Write(since?.Now ?? ledger.Looked()),
            Repeated = new([.. repeated.Items.Select(row => QuestionLine.Of(ledger, shelf, row))], ledger.Questions(new() { LeastPages = 2, Take = 0 }).Total),
            Contested = new([.. contested.Items.Select(row => ContestedView.Of(ledger, shelf, row))], contested.Total),
            Figures = [.. ledger.BareFigures(MostFigures).Select(figure => (figure, ClaimView.Of(figure.Claim, shelf)))],
        };
    }
}
