using Whence.Store;
using Whence.Web.Drawing;

namespace Whence.Web.Views;

/// <summary>A claim as it is shown: the row, its places, its strands.</summary>
public sealed class ClaimView
{
    private readonly PageShelf _shelf;

    private ClaimView(ClaimRow row, PageShelf shelf, AnswerWeight? rests = null) => (Row, _shelf, Strands, Rests) = (row, shelf, Views.Strands.Of(row), rests);

    /// <summary>The claim.</summary>
    public ClaimRow Row { get; }

    /// <summary>The places of its page; the page is fetched when somebody asks.</summary>
    public Places Places => _shelf.Places(Row.PageId);

    /// <summary>Where its content begins.</summary>
    public Place At => Places.At(Row.Content.IsDefaultOrEmpty ? default : Row.Content[0]);

    /// <summary>Its ways.</summary>
    public IReadOnlyList<Strand> Strands { get; }

    /// <summary>What the answer rests on that it gives; null when it stands under no question, or was not asked for.</summary>
    public AnswerWeight? Rests { get; }

    /// <summary>How many different origins its own page gives for it: unresolved ones and the writer add none.</summary>
    public int Origins => Row.IsWriter ? 0 : Strands.Where(strand => strand.Origin.SourceId is not null).Select(strand => strand.Origin.Key).Distinct().Count();

    /// <summary>Claims as they are listed, each with what its answer rests on.</summary>
    public static IReadOnlyList<ClaimView> List(ILinkedLedger ledger, IReadOnlyList<ClaimRow> rows, PageShelf shelf)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var weights = ledger.Weights(rows.Select(row => row.Id));
        return [.. rows.Select(row => new ClaimView(row, shelf, weights.GetValueOrDefault(row.Id)))];
    }

    /// <summary>The claim with what <paramref name="shelf"/> holds of its page.</summary>
    public static ClaimView Of(ClaimRow row, PageShelf shelf) => new(row, shelf);
}
