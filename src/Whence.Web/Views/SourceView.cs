using Whence.Claims;
using Whence.Store;
using Whence.Web.Drawing;

namespace Whence.Web.Views;

/// <summary>A source: what goes back to it, what it passed on, who passes it on, who denies it.</summary>
public sealed class SourceView
{
    private const int Most = 200;
    private const int MostDrawn = 10;
    private const int MostListed = 60;

    private SourceView(ILinkedLedger ledger, SourceRow row)
    {
        Row = row;
        Merges = ledger.Merges(row.Id);
        Figures = SourceFigures.Of(ledger, row);
        var shelf = new PageShelf(ledger);
        Said = Fetch(ledger, shelf, new() { Origin = row.Id, Take = Most });
        PassedOn = Fetch(ledger, shelf, new() { Via = row.Id, Take = Most });
        SaidListed = ClaimView.List(ledger, [.. Said.Items.Take(MostListed).Select(claim => claim.Row)], shelf);
        PassedOnListed = ClaimView.List(ledger, [.. PassedOn.Items.Take(MostListed).Select(claim => claim.Row)], shelf);
        Relays = [.. Said.Items.SelectMany(claim => claim.Row.Via).GroupBy(hop => (hop.SourceId, hop.Name))
            .Select(group => (group.First(), group.Count()))
            .OrderByDescending(pair => pair.Item2).ThenBy(pair => pair.Item1.Name, StringComparer.Ordinal)];
        Names = [.. Said.Items.Where(claim => claim.Row.Source?.SourceId == row.Id && claim.Row.SourceText is { Length: > 0 })
            .GroupBy(claim => claim.Row.SourceText!, StringComparer.Ordinal).Select(group => (group.Key, group.First(), group.Count()))];
        Denials = [.. Denying(shelf)];
        var drawn = Spread(Said.Items).SelectMany(claim => claim.Strands.Where(strand => strand.Origin.Key == row.Id)).ToList();
        Drawing = drawn.Count == 0 ? null : ChainLayout.Draw(drawn, ChainSize.Full);
        Drawn = drawn;
    }

    /// <summary>The source.</summary>
    public SourceRow Row { get; }

    /// <summary>Sources that were merged into it, with the event that did it.</summary>
    public IReadOnlyList<MergeRow> Merges { get; }

    /// <summary>Its figures over time, by question.</summary>
    public IReadOnlyList<SourceFigures> Figures { get; }

    /// <summary>Claims that go back to it.</summary>
    public Slice<ClaimView> Said { get; }

    /// <summary>The first of them, each with what its answer rests on.</summary>
    public IReadOnlyList<ClaimView> SaidListed { get; }

    /// <summary>The first that it passed on, each with what its answer rests on.</summary>
    public IReadOnlyList<ClaimView> PassedOnListed { get; }

    /// <summary>Claims that it passed on.</summary>
    public Slice<ClaimView> PassedOn { get; }

    /// <summary>Who passes it on, with how many claims.</summary>
    public IReadOnlyList<(HopRow Hop, int Claims)> Relays { get; }

    /// <summary>The words that pages call it by, with one claim each and how often.</summary>
    public IReadOnlyList<(string Text, ClaimView Claim, int Times)> Names { get; }

    /// <summary>Claims that deny what it said, with what they deny; and claims of its own that reject something.</summary>
    public IReadOnlyList<(ClaimView Denial, ClaimView? Denied)> Denials { get; }

    /// <summary>The picture of what it said; null when nothing goes back to it.</summary>
    public ChainDrawing? Drawing { get; }

    /// <summary>The strands of the picture.</summary>
    public IReadOnlyList<Strand> Drawn { get; }

    /// <summary>How many claims are in the picture.</summary>
    public int DrawnClaims => Drawn.Select(strand => strand.ClaimId).Distinct().Count();

    /// <summary>The source that <paramref name="idOrName"/> calls; null when there is none.</summary>
    public static SourceView? Of(ILinkedLedger ledger, string idOrName) =>
        (ledger.Source("src:" + idOrName) ?? ledger.Source(idOrName)) is { } row ? new(ledger, row) : null;

    /// <summary>Claims of as many pages as there are, in their order: ten of one page would tell of nothing else.</summary>
    private static IEnumerable<ClaimView> Spread(IReadOnlyList<ClaimView> said) => said.Index()
        .GroupBy(claim => claim.Item.Row.PageId, StringComparer.Ordinal)
        .SelectMany(page => page.Select((claim, at) => (claim, at)))
        .OrderBy(claim => claim.at).Take(MostDrawn).OrderBy(claim => claim.claim.Index).Select(claim => claim.claim.Item);

    private static Slice<ClaimView> Fetch(ILedger ledger, PageShelf shelf, ClaimQuery query)
    {
        var found = ledger.Claims(query);
        return new([.. found.Items.Select(claim => ClaimView.Of(claim, shelf))], found.Total);
    }

    private IEnumerable<(ClaimView Denial, ClaimView? Denied)> Denying(PageShelf shelf)
    {
        foreach (var claim in Said.Items)
        {
            if (claim.Row.Rejects)
                yield return (claim, null);
            foreach (var other in shelf.Page(claim.Row.PageId)?.Claims ?? [])
            {
                if (other.Id != claim.Row.Id && other.Relations.Any(relation => relation.Kind == RelationKind.Denies && relation.To == claim.Row.LocalId))
                    yield return (ClaimView.Of(other, shelf), claim);
            }
        }
    }
}
