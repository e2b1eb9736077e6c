using Whence.Sources;
using Whence.Store;
using Whence.Web.Drawing;

namespace Whence.Web.Views;

/// <summary>What was said when, by whom: claims on an axis of true time.</summary>
public sealed class TimelineView
{
    private TimelineView(ILinkedLedger ledger, TimelineAsked asked)
    {
        Asked = asked;
        var shelf = new PageShelf(ledger);
        var found = ledger.Claims(asked.Query);
        Claims = new([.. found.Items.Select(claim => ClaimView.Of(claim, shelf))], found.Total);
        Rows = [.. Claims.Items.Select(claim => RowOf(claim.Row))];
        Drawing = Rows.Count == 0 ? null : TimelinePlot.Draw(Rows);
        Story = asked["story"] is { } story ? ledger.Story(story) : null;
        Question = asked["question"] is { } question ? ledger.Question(question) : null;
        Source = asked["source"] is { } source ? ledger.Source(source) : null;
    }

    /// <summary>What was asked for.</summary>
    public TimelineAsked Asked { get; }

    /// <summary>The claims of this part.</summary>
    public Slice<ClaimView> Claims { get; }

    /// <summary>The same as rows of the picture.</summary>
    public IReadOnlyList<TimelineRow> Rows { get; }

    /// <summary>The picture; null when there is nothing to draw.</summary>
    public PlotDrawing? Drawing { get; }

    /// <summary>The story that was asked for.</summary>
    public StoryRow? Story { get; }

    /// <summary>The question that was asked for.</summary>
    public QuestionRow? Question { get; }

    /// <summary>The source that was asked for.</summary>
    public SourceRow? Source { get; }

    /// <summary>The part of time that <paramref name="asked"/> is for.</summary>
    public static TimelineView Of(ILinkedLedger ledger, TimelineAsked asked)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(asked);
        return new(ledger, asked);
    }

    /// <summary>A claim as a row.</summary>
    public static TimelineRow RowOf(ClaimRow claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var who = claim switch
        {
            { IsWriter: true } => "No source given",
            { Origin: { } origin } => origin.Kind == SourceKind.Anonymous ? $"{Words.Bare(origin)} (unnamed)" : origin.Name,
            _ => claim.SourceText is { Length: > 0 } words ? $"“{Words.Short(words, 60)}”" : "not resolved",
        };
        var via = claim.Via.Count == 0 ? "" : $"via {string.Join(", ", claim.Via.Select(hop => hop.Name))} · ";
        return new(who, $"{via}{claim.Outlet ?? "outlet not stated"}", Words.Short(claim.Text, 260), claim.Published?.Earliest, claim.Published?.Latest, claim.IsWriter ? Tone.Bare : claim.Rejects ? Tone.Against : Tone.Plain, Addresses.Claim(claim.Id))
        {
            Act = claim.Rejects ? Words.Rejecting(claim) : claim.Marks.HasFlag(Stances.Marks.Update) ? "update" : "",
        };
    }
}
