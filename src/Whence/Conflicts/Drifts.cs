using System.Collections.Immutable;
using Whence.Attributions;
using Whence.Matching;
using Whence.Sources;
using Whence.Stances;

namespace Whence.Conflicts;

/// <summary>Finds how a statement changed between two claims of one answer: along a chain, in time, or between a page's headline and its body.</summary>
/// <remarks>It reports a change only where both claims say it of the same thing and one leads to the other: two sources that differ have not drifted.</remarks>
public static class Drifts
{
    private const double SameThing = 0.5; // of the words and names of the shorter claim: below, one says more or other things
    private const double SameWords = 0.6; // of all words and names of both, for a claim without a source to be another one's echo
    private const int MostDays = 14; // between a claim and its echo
    private const double InBody = 0.5; // of a headline's words, in the body's claim
    private const int LeastShared = 3;
    private const int MostBodies = 200; // claims of a page that a headline is held against

    /// <summary>The changes from <paramref name="from"/> to <paramref name="to"/>; none when they are not of one route, or too unlike.</summary>
    /// <param name="from">The claim nearer to the origin, or the earlier one.</param>
    /// <param name="to">The one after it.</param>
    public static ImmutableArray<Drift> Between(FiledClaim from, FiledClaim to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (from.PageId == to.PageId || from.Gist is null || to.Gist is null || !AreOfOneThing(from, to, SameThing) || RouteOf(from, to) is not { } route)
            return [];
        var found = ImmutableArray.CreateBuilder<Drift>();
        AddStance(found, from, to);
        if (SourceLost(from, to, route))
            found.Add(new(from.Id, to.Id, DriftKind.Source, from.Text, to.Text));
        if (FigureDrift.Of(from, to) is var (before, after))
            found.Add(new(from.Id, to.Id, DriftKind.Figure, before, after));
        if (QuotationDrift.Of(from, to) is var (quoted, altered))
            found.Add(new(from.Id, to.Id, DriftKind.Quotation, quoted, altered));
        if (SubjectDrift.Of(from, to) is var (narrow, wide))
            found.Add(new(from.Id, to.Id, DriftKind.Subject, narrow, wide));
        return found.ToImmutable();
    }

    /// <summary>What the headlines of a page claim beyond its body: surer, wider, or with another figure than any claim of the body that is about the same.</summary>
    /// <param name="page">The claims of one page.</param>
    public static ImmutableArray<Drift> Inside(IEnumerable<FiledClaim> page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var claims = page.Where(claim => claim.Gist is not null).Take(MostBodies).ToList();
        var body = claims.Where(claim => !claim.InHeadline).ToList();
        var found = ImmutableArray.CreateBuilder<Drift>();
        foreach (var headline in claims.Where(claim => claim.InHeadline))
        {
            Drift? first = null;
            foreach (var claim in body.Where(claim => AreOfOneThing(headline, claim, InBody) && Overlap.Shared(headline, claim) >= LeastShared))
            {
                if (Beyond(claim, headline) is not { } drift)
                {
                    first = null; // one claim of the body carries it
                    break;
                }
                first ??= drift;
            }
            if (first is not null)
                found.Add(first);
        }
        return found.ToImmutable();
    }

    private static void AddStance(ImmutableArray<Drift>.Builder found, FiledClaim from, FiledClaim to)
    {
        var (before, after) = (Sureness.Of(from), Sureness.Of(to));
        if (before.IsBelow(after) && !IsHeld(to))
            found.Add(new(from.Id, to.Id, DriftKind.Certainty, before.Word!, after.Word ?? to.Text));
        if (IsHeld(from) && !IsHeld(to) && after.Word is null)
            found.Add(new(from.Id, to.Id, DriftKind.Hedge, from.Hedges is [var hedge, ..] ? hedge : from.Text, to.Text));
    }

    /// <summary>What a headline says more than one claim of the body; null when that claim carries it.</summary>
    private static Drift? Beyond(FiledClaim body, FiledClaim headline)
    {
        var (before, after) = (Sureness.Of(body), Sureness.Of(headline));
        if (before.IsBelow(after) && !IsHeld(headline))
            return Of(before.Word!, headline.Text);
        if (IsHeld(body) && !IsHeld(headline) && after.Word is null)
            return Of(body.Hedges is [var hedge, ..] ? hedge : body.Text, headline.Text);
        if (FigureDrift.Of(body, headline) is var (figure, other))
            return Of(figure, other);
        return SubjectDrift.Of(body, headline) is var (narrow, wide) ? Of(narrow, wide) : null;

        Drift Of(string before, string after) => new(body.Id, headline.Id, DriftKind.Headline, before, after);
    }

    private static bool IsHeld(FiledClaim claim) => !claim.Hedges.IsEmpty || (claim.Marks & (Marks.Hedged | Marks.Unverified)) != Marks.None;

    private static bool AreOfOneThing(FiledClaim a, FiledClaim b, double least) => Standing.IsNegative(a) == Standing.IsNegative(b) && Overlap.OfShorter(a, b) >= least;

    /// <summary>How the second claim comes from the first; null when nothing says that it does.</summary>
    private static Link? RouteOf(FiledClaim from, FiledClaim to)
    {
        var (origin, other) = (from.Route.Origin, to.Route.Origin);
        if (origin is not null && other is not null && !IsUnnamed(origin) && origin.Id == other.Id)
            return Link.SameOrigin;
        if (from.Outlet is { Length: > 0 } outlet && (other?.Name == outlet || to.Route.Via.Any(party => party.Name == outlet)))
            return Link.Relay;
        if (from.Gist!.Quoted.Intersect(to.Gist!.Quoted).Any())
            return Link.Quotation;
        return to.IsWriter && !from.IsWriter && !Standing.IsLater(from, to) && from.Gist.Event == to.Gist.Event && Overlap.OfBoth(from, to) >= SameWords
            && Math.Abs(Standing.Day(to).DayNumber - Standing.Day(from).DayNumber) <= MostDays ? Link.Echo : null;
    }

    /// <summary>Whether what had a source has none any more, or what had a name has none.</summary>
    private static bool SourceLost(FiledClaim from, FiledClaim to, Link link)
    {
        if (from.IsWriter || from.Route.Origin is not { } origin || IsUnnamed(origin))
            return false;
        if (to.IsWriter)
            return link is Link.Echo or Link.Quotation;
        return link is Link.Quotation or Link.Relay && to.Route.Origin is { Kind: SourceKind.Anonymous } && to.Speech != Speech.Direct && to.Route.Via.All(party => party.Id != origin.Id);
    }

    private static bool IsUnnamed(Party party) => party.Kind is SourceKind.Anonymous or SourceKind.Unknown;

    private enum Link
    {
        SameOrigin,
        Relay,
        Quotation,
        Echo,
    }
}
