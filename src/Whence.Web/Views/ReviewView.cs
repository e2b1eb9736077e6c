using Whence.Store;
using Whence.Store.Desk;

namespace Whence.Web.Views;

/// <summary>A claim to be looked at: its words where they stand, what was read, what people said, and the claims that wait after it.</summary>
public sealed class ReviewView
{
    private const int Around = 1; // rows of the page before and after

    private ReviewView(IDeskLedger ledger, ReviewAsked asked, Slice<ClaimRow> waiting, ClaimRow? row, string who)
    {
        (Asked, Waiting, Who) = (asked, waiting, who);
        Counts = ledger.CountReview();
        LastAct = ledger.LastAct(who);
        LinkState = ledger.LinkState();
        if (row is null)
            return;
        var shelf = new PageShelf(ledger);
        Claim = ClaimView.Of(row, shelf);
        Remarks = ledger.RemarksOn(row.Id);
        Parts = ReadPart.Of(row, ledger.FiguresIn(row.Id), Remarks);
        if (ledger.Place(row.Id) is { } place)
            Question = ledger.Question(place.Question);
        Near = ledger.NearQuestions(row.Id);
        if (shelf.Page(row.PageId) is not { } page)
            return;
        var rows = TextRows.Of(page, row.Id);
        var at = rows.Index().FirstOrDefault(one => one.Item.Claims.Any(claim => claim.Id == row.Id)).Index;
        Context = [.. rows.Skip(Math.Max(0, at - Around)).Take(at - Math.Max(0, at - Around) + 1 + Around)];
        Names = [.. page.Claims.SelectMany(claim => claim.Via.Prepend(claim.Source).Append(claim.Origin)).OfType<HopRow>().Select(hop => hop.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(60)];
    }

    /// <summary>What was asked.</summary>
    public ReviewAsked Asked { get; }

    /// <summary>The claims that wait, from the one in turn on.</summary>
    public Slice<ClaimRow> Waiting { get; }

    /// <summary>How many wait, and why.</summary>
    public ReviewCounts Counts { get; }

    /// <summary>Under whose name acts go into the log.</summary>
    public string Who { get; }

    /// <summary>What they did last and can undo.</summary>
    public LedgerEvent? LastAct { get; }

    /// <summary>How far the linking has come.</summary>
    public LinkState LinkState { get; }

    /// <summary>The claim; null when none waits.</summary>
    public ClaimView? Claim { get; }

    /// <summary>The page's text around it.</summary>
    public IReadOnlyList<TextRow> Context { get; } = [];

    /// <summary>What was read, part by part.</summary>
    public IReadOnlyList<ReadPart> Parts { get; } = [];

    /// <summary>What people said, oldest first.</summary>
    public IReadOnlyList<Remark> Remarks { get; } = [];

    /// <summary>The question under which it stands; null when none.</summary>
    public QuestionRow? Question { get; }

    /// <summary>Other questions under which it may belong.</summary>
    public IReadOnlyList<NearQuestion> Near { get; } = [];

    /// <summary>Names of sources on its page.</summary>
    public IReadOnlyList<string> Names { get; } = [];

    /// <summary>Where it stands in the queue, from 1; null when it was asked for by its id.</summary>
    public int? Turn => Asked.Claim is null && Claim is not null ? Asked.Query.Skip + 1 : null;

    /// <summary>The address of the claim before in the queue; null at its start.</summary>
    public string? Before => Turn is > 1 ? "/review" + Asked.From(Asked.Query.Skip - 1) : null;

    /// <summary>The address of the next one; null at its end.</summary>
    public string? After => Turn is { } turn && turn < Waiting.Total ? "/review" + Asked.From(turn) : null;

    /// <summary>Its own address.</summary>
    public string Self => "/review" + Asked.Self;

    /// <summary>What is asked; null when the claim that is named is not there.</summary>
    public static ReviewView? Of(IDeskLedger ledger, ReviewAsked asked, string who)
    {
        var waiting = ledger.ToReview(asked.Query);
        if (waiting.Items.Count == 0 && waiting.Total > 0 && asked.Query.Skip > 0) // what was last has been looked at
        {
            asked = asked with { Query = asked.Query with { Skip = waiting.Total - 1 }, Given = [.. asked.Given.Where(pair => pair.Key != "skip"), new("skip", (waiting.Total - 1).ToString())] };
            waiting = ledger.ToReview(asked.Query);
        }
        if (asked.Claim is null)
            return new(ledger, asked, waiting, waiting.Items.Count > 0 ? waiting.Items[0] : null, who);
        return ledger.Claim(asked.Claim) is { } row ? new(ledger, asked, waiting, row, who) : null;
    }
}
