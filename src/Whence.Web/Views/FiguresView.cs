using Whence.Conflicts;
using Whence.Quantities;
using Whence.Store;
using Whence.Web.Drawing;

namespace Whence.Web.Views;

/// <summary>A question's figures over time: what counts the same on one axis, what each reading comes to, which may be compared with which.</summary>
public sealed class FiguresView
{
    private const int MostDrawn = 40;
    private const int MostApart = 40;
    private const int MostCompared = 10;

    private FiguresView(QuestionRow question, IReadOnlyList<Matching.FiledClaim> claims, FiguresAsked asked)
    {
        (Question, Asked) = (question, asked);
        Tallies = Tally.Of(claims);
        var named = Tallies.Where(tally => tally.Words.Equals(asked.Count, StringComparison.OrdinalIgnoreCase)).ToList();
        if (Tallies.Count == 0)
            return;
        Tally = named is [var chosen, ..] ? chosen : Tallies[0];
        IsCountUnknown = asked.Count is not null && named.Count == 0;
        var stated = Stated(claims).ToList();
        var current = Tally.Current;
        var related = stated.Select(figure => (Figure: figure, Relation: Best(figure))).ToList();
        var onAxis = related.Where(one => one.Relation.SharesAxis).OrderBy(one => !one.Relation.IsComparable).ToList();
        Lines = [.. FigureLine.Of(onAxis.Select(one => one.Figure), 1, figure => RelationOf(onAxis, figure), figure => IsReplaced(figure, current), Fill).Take(MostDrawn)];
        Apart = [.. FigureLine.Of(related.Where(one => !one.Relation.SharesAxis).Select(one => one.Figure), Lines.Count + 1, figure => RelationOf(related, figure), _ => false, _ => FigureFill.Unclear).Take(MostApart)];
        Left = onAxis.Count - Lines.Sum(line => line.Reports.Count);
        Disputed = Reconciliation.Of(current, ReconciliationPolicy.Range).Disputed;
        Readings = [.. Read(current, [.. onAxis.Where(one => !one.Relation.IsComparable).Select(one => one.Figure)])];
        Compared = [.. Lines.Where(line => !line.IsSuperseded).Concat(Lines.Where(line => line.IsSuperseded)).Take(MostCompared).OrderBy(line => line.Number)];
        IsOverTime = Lines.Select(line => (line.From, line.To)).Distinct().Count() > 1;
        Drawing = Draw();
    }

    /// <summary>The question.</summary>
    public QuestionRow Question { get; }

    /// <summary>How the figures are to be read.</summary>
    public FiguresAsked Asked { get; }

    /// <summary>What the figures count, most figures first.</summary>
    public IReadOnlyList<Tally> Tallies { get; }

    /// <summary>What is shown; null when the question has no figure that counts anything.</summary>
    public Tally? Tally { get; }

    /// <summary>Whether nothing counts what was asked for, so that something else is shown.</summary>
    public bool IsCountUnknown { get; }

    /// <summary>The figures on the axis.</summary>
    public IReadOnlyList<FigureLine> Lines { get; } = [];

    /// <summary>How many more reports there are than are shown.</summary>
    public int Left { get; }

    /// <summary>Figures of another place, scope or thing.</summary>
    public IReadOnlyList<FigureLine> Apart { get; } = [];

    /// <summary>The figures that the matrix compares.</summary>
    public IReadOnlyList<FigureLine> Compared { get; } = [];

    /// <summary>From the least to the most that anybody's current figure says.</summary>
    public Bounds Disputed { get; }

    /// <summary>The readings.</summary>
    public IReadOnlyList<FigureReading> Readings { get; } = [];

    /// <summary>The reading that is chosen.</summary>
    public FigureReading? Chosen => Readings.FirstOrDefault(reading => reading.IsChosen);

    /// <summary>Whether the figures are of different times; else they are drawn side by side.</summary>
    public bool IsOverTime { get; }

    /// <summary>The picture; null when there is nothing to draw.</summary>
    public PlotDrawing? Drawing { get; }

    /// <summary>Whether they lie so far apart that a log axis helps.</summary>
    public bool SpansFar => ValueAxis.SpansFar([.. Lines.Select(line => line.Mark)]);

    /// <summary>How many origins the current figures have.</summary>
    public int Claimants => Lines.Select(line => line.Stated.Origin).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The figures of the question <paramref name="id"/>; null when there is no such question.</summary>
    public static FiguresView? Of(ILinkedLedger ledger, string id, FiguresAsked asked)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return ledger.Question(id) is { } question ? new(question, ledger.ClaimsOf(id), asked) : null;
    }

    /// <summary>How the first figure stands to the second.</summary>
    public static FigureRelation Compare(FigureLine a, FigureLine b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return FigureRelation.Of(a.Stated, b.Stated);
    }

    private static IEnumerable<StatedFigure> Stated(IEnumerable<Matching.FiledClaim> claims) => claims
        .OrderBy(claim => claim.Published?.Earliest ?? claim.Day).ThenBy(claim => claim.PageId, StringComparer.Ordinal)
        .SelectMany(claim => claim.Gist?.Figures.Select(figure => new StatedFigure(claim, figure)) ?? []);

    // To the figures that are asked for a figure stands as it stands best to one of them.
    private FigureRelation Best(StatedFigure figure) =>
        Tally!.Figures.Any(one => Is(one, figure)) ? new(FigureStanding.Agrees, "") : Tally.Figures.Take(MostCompared).Select(one => FigureRelation.Of(figure, one)).MinBy(relation => relation.Standing)!;

    private static bool Is(StatedFigure a, StatedFigure b) => a.Claim.Id == b.Claim.Id && a.Figure == b.Figure;

    private static FigureRelation? RelationOf(IEnumerable<(StatedFigure Figure, FigureRelation Relation)> related, StatedFigure figure) => related.FirstOrDefault(one => one.Figure == figure).Relation;

    private bool IsReplaced(StatedFigure figure, IEnumerable<StatedFigure> current) =>
        Fill(figure) == FigureFill.Same && current.FirstOrDefault(one => one.Origin == figure.Origin) is { } newest && newest.Figure.Bounds != figure.Figure.Bounds;

    private FigureFill Fill(StatedFigure figure) =>
        figure.StatusWords == Tally!.Figures[0].StatusWords ? FigureFill.Same : figure.StatusWords.Length == 0 ? FigureFill.Unclear : FigureFill.Other;

    private IEnumerable<FigureReading> Read(IReadOnlyList<StatedFigure> current, IReadOnlyList<StatedFigure> others)
    {
        var status = Tally!.Figures[0].StatusWords is { Length: > 0 } words ? $"“{words}”" : "this";
        var wide = current.Concat(others.GroupBy(figure => figure.StatusWords, StringComparer.Ordinal).SelectMany(own => new Tally("", [.. own]).Current)).ToList();
        foreach (var (value, letter, name) in FiguresAsked.Readings)
        {
            if (value == "wide" && others.Count == 0)
                continue;
            var (policy, figures, meaning) = value switch
            {
                "wide" => (ReconciliationPolicy.Range, wide, $"every status read as {status}; part of the gap may be what is counted"),
                "least" => (ReconciliationPolicy.MostConservative, current, "the least that any origin’s figure allows; tens read 10, dozens 12, hundreds 100 (ACLED)"),
                "latest" => (ReconciliationPolicy.Latest, current, "the figure that was counted last, whoever’s it is"),
                _ => (ReconciliationPolicy.Range, current, $"only what is plainly {status}: each origin’s current figure, the least to the most"),
            };
            var read = Reconciliation.Of(figures, policy);
            yield return new(value, letter, name, meaning, read.Number, read.Claims, Asked.Read(value), Asked.Reading == value || (value == "stated" && Asked.Reading == "wide" && others.Count == 0))
            {
                IsOpen = policy == ReconciliationPolicy.Range && figures.Any(figure => figure.Figure.Bounds.High is null),
            };
        }
    }

    private PlotDrawing Draw()
    {
        var marks = Lines.Select(line => line.Mark).ToList();
        var band = Chosen is { Value: "wide" } wide ? wide.Range : Disputed;
        return IsOverTime
            ? FigurePlot.Draw(marks, Tally!.Words, band, [.. Readings.Select(reading => (reading.Letter, reading.Range, reading.IsChosen))], Asked.IsLog)
            : FigureRanges.Draw(marks, Tally!.Words, band, Asked.IsLog);
    }
}
