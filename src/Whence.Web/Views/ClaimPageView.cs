using System.Collections.Immutable;
using Whence.Claims;
using Whence.Sources;
using Whence.Store;
using Whence.Text;
using Whence.Web.Drawing;

namespace Whence.Web.Views;

/// <summary>A claim on its own page: the question it stands under, all routes of its answer, the claims that answer it, the words it rests on.</summary>
public sealed class ClaimPageView
{
    private const int MostCopies = 8;

    private ClaimPageView(ClaimView claim, PageText? page, QuestionView? question, IReadOnlyList<CopyView> copies, LinkState state)
    {
        (Claim, Page, Question, Copies, LinkState) = (claim, page, question, copies, state);
        Answers = [.. Answering(claim.Row, page)];
        var shown = question?.Strands.Select(strand => strand.ClaimId).ToHashSet(StringComparer.Ordinal);
        var beside = Answers.Where(answer => shown?.Contains(answer.Claim.Id) != true)
            .SelectMany(answer => Views.Strands.Of(answer.Claim).Select(strand => As(strand, answer.Kind))).ToList();
        var own = question is null ? claim.Strands.Select(Counted).ToList() : [];
        Strands = [.. question?.Strands ?? own, .. beside];
        Rows = question is null ? Strands : [.. question.Rows, .. beside];
        Drawing = ChainLayout.Draw(Rows, ChainSize.Full);
        Evidence = [.. Resting(claim)];
        Trail = EndOf(claim.Row);
        Inside = claim.Row.Inside is { } holder ? page?.Claims.FirstOrDefault(other => other.LocalId == holder) : null;
    }

    /// <summary>The claim.</summary>
    public ClaimView Claim { get; }

    /// <summary>Its page; null when it is gone.</summary>
    public PageText? Page { get; }

    /// <summary>Claims of the same page that this one answers or that answer it, with how.</summary>
    public IReadOnlyList<(ClaimRow Claim, RelationKind Kind, bool IsAnswered)> Answers { get; }

    /// <summary>The question under which it stands, with its answers; null when it is not linked.</summary>
    public QuestionView? Question { get; }

    /// <summary>What its page shares with other pages.</summary>
    public IReadOnlyList<CopyView> Copies { get; }

    /// <summary>How far the linking of the ledger has come.</summary>
    public LinkState LinkState { get; }

    /// <summary>Every strand that the picture stands for.</summary>
    public IReadOnlyList<Strand> Strands { get; }

    /// <summary>The strands that it draws.</summary>
    public IReadOnlyList<Strand> Rows { get; }

    /// <summary>The picture.</summary>
    public ChainDrawing Drawing { get; }

    /// <summary>The words it rests on.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>Where its trail ends.</summary>
    public Trail Trail { get; }

    /// <summary>The claim whose content holds this one; null at the top.</summary>
    public ClaimRow? Inside { get; }

    /// <summary>How many different origins the page gives for it.</summary>
    public int Origins => Claim.Origins;

    /// <summary>The claim that <paramref name="id"/> calls; null when there is none.</summary>
    public static ClaimPageView? Of(ILinkedLedger ledger, string id, WhatIfAsked asked)
    {
        if (ledger.Claim(id) is not { } row)
            return null;
        var shelf = new PageShelf(ledger);
        return new(ClaimView.Of(row, shelf), shelf.Page(row.PageId), QuestionView.Around(ledger, shelf, row.Id, asked), CopyView.Of(ledger, shelf, row, MostCopies), ledger.LinkState());
    }

    private static IEnumerable<(ClaimRow Claim, RelationKind Kind, bool IsAnswered)> Answering(ClaimRow row, PageText? page)
    {
        foreach (var other in page?.Claims ?? [])
        {
            foreach (var relation in other.Relations.Where(relation => relation.To == row.LocalId))
                yield return (other, relation.Kind, false);
            foreach (var relation in row.Relations.Where(relation => relation.To == other.LocalId))
                yield return (other, relation.Kind, true);
        }
    }

    /// <summary>A denial on its own page is what is counted there: whoever denies is its origin.</summary>
    private static Strand Counted(Strand strand) => strand.Tone == Tone.Against && strand.Origin.SourceId is not null ? strand with { CountsAs = strand.Origin.Key } : strand;

    /// <summary>An answer in the picture: a denial is against, whoever's page it stands on.</summary>
    private static Strand As(Strand strand, RelationKind kind)
    {
        var apart = strand with { IsCounted = false };
        return (kind, strand.Tone) switch
        {
            (RelationKind.Denies, Tone.Plain) => apart with { Tone = Tone.Against, Act = "denies", IsUpdate = false },
            (RelationKind.Updates, Tone.Plain) => apart with { IsUpdate = true, Act = "update" },
            _ => apart,
        };
    }

    private static IEnumerable<Evidence> Resting(ClaimView claim)
    {
        var row = claim.Row;
        var parts = new List<(string Part, ImmutableArray<TextSpan> Spans)>
        {
            ("content", row.Content), ("cue", row.Cue), ("source", row.Source?.Spans ?? []),
        };
        parts.AddRange(row.Via.Select(hop => ($"relay {hop.Name}", hop.Spans)));
        if (row.Origin is { } origin && origin.SourceId != row.Source?.SourceId)
            parts.Add(($"origin {origin.Name}", origin.Spans));
        foreach (var other in row.Others)
        {
            parts.AddRange(other.Via.Select(hop => ($"relay {hop.Name}", hop.Spans)));
            if (other.Origin is { } beside)
                parts.Add(($"origin {beside.Name}", beside.Spans));
        }
        parts.Add(("hedge", row.Hedges));
        foreach (var (part, spans) in parts.Where(part => !part.Spans.IsDefaultOrEmpty))
        {
            foreach (var span in spans)
                yield return new(part, claim.Places.Text(span), claim.Places.At(span));
        }
    }

    private static Trail EndOf(ClaimRow row)
    {
        if (row.IsWriter)
            return new("none", "The page gives no source: there is no trail.", null);
        if (row.Origin is null)
            return new("none", $"The page attributes it, but to whom could not be resolved ({row.Unresolved ?? "not stated"}).", null);
        var url = row.Origin.Url ?? row.Via.LastOrDefault(hop => hop.Url is not null)?.Url;
        if (url is not null)
            return new("linked", $"Linked: the page gives a link beside {(row.Origin.Url is not null ? row.Origin.Name : row.Via.Last(hop => hop.Url is not null).Name)}. It was never fetched.", url);
        return row.Origin.Kind == SourceKind.Anonymous
            ? new("unnamed", "The trail ends at somebody whom the page does not name.", null)
            : new("named only", $"Named only: the page names {row.Origin.Name} and links to nothing of theirs.", null);
    }
}
