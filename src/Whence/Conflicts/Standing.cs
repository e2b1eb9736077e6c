using Whence.Documents;
using Whence.Matching;
using Whence.Sources;

namespace Whence.Conflicts;

/// <summary>Who stands behind a claim and when it was said, as far as two claims can be compared by it.</summary>
internal static class Standing
{
    /// <summary>The order of claims: by day, then by page and place. Never by the order of arrival.</summary>
    public static IOrderedEnumerable<Answered> InOrder(this IEnumerable<Answered> claims) =>
        claims.OrderBy(one => Day(one.Claim)).ThenBy(one => one.Claim.PageId, StringComparer.Ordinal).ThenBy(one => one.Claim.LocalId.Length).ThenBy(one => one.Claim.LocalId, StringComparer.Ordinal);

    /// <summary>The day of the page: its latest, else the one under which it is filed.</summary>
    public static DateOnly Day(FiledClaim claim) => claim.Published?.Latest ?? claim.Published?.Earliest ?? claim.Day;

    /// <summary>The days between which the page came out; null when it does not say, or too vaguely to put two pages in order.</summary>
    public static (DateOnly Earliest, DateOnly Latest)? Days(FiledClaim claim) =>
        claim.Published is { Earliest: { } earliest, Latest: { } latest, Basis: not DateBasis.Inferred } ? (earliest, latest) : null;

    /// <summary>Whether <paramref name="a"/> was published after <paramref name="b"/>, so far as both say.</summary>
    public static bool IsLater(FiledClaim a, FiledClaim b) => Days(a) is var (earliest, _) && Days(b) is var (_, latest) && earliest > latest;

    /// <summary>By which claims are told to have one origin: its id, or the outlet where the writer speaks. Somebody unnamed is the same on one page at most.</summary>
    public static string OriginOf(FiledClaim claim) => claim switch
    {
        { Route.Origin: { Kind: not (SourceKind.Anonymous or SourceKind.Unknown) } origin } => origin.Id,
        { Route.Origin: { } origin } => $"{claim.PageId} {origin.Id}",
        { IsWriter: true, Outlet.Length: > 0 } => $"outlet {claim.Outlet}",
        _ => $"page {claim.PageId}",
    };

    /// <summary>How the origin is called.</summary>
    public static string NameOf(FiledClaim claim) => claim.Route.Origin?.Name ?? claim.Source?.Name ?? (claim.IsWriter ? claim.Outlet : null) ?? "the page";

    /// <summary>Whether the claim says that something is not so: its source rejects it, or its words deny it; both together assert.</summary>
    public static bool IsNegative(FiledClaim claim) => claim.Rejects ^ (claim.Gist?.IsNegated ?? false);
}
