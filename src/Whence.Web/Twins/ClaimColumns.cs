using Whence.Web.Views;

namespace Whence.Web.Twins;

/// <summary>A claim as a line of a table. Offsets count code points of the page's text.</summary>
public static class ClaimColumns
{
    /// <summary>All columns of a list of claims.</summary>
    public static IReadOnlyList<(string Name, Func<ClaimView, object?> Cell)> All { get; } =
    [
        ("id", claim => claim.Row.Id),
        ("text", claim => claim.Row.Text),
        ("voice", claim => claim.Row.IsWriter ? "writer" : "attributed"),
        ("polarity", claim => claim.Row.Rejects ? "rejects" : "asserts"),
        ("source", claim => claim.Row.Source?.Name),
        ("source words", claim => claim.Row.SourceText),
        ("origin", claim => claim.Row.Origin?.Name),
        ("origin id", claim => claim.Row.Origin?.SourceId),
        ("via", claim => claim.Row.Via.Select(hop => hop.Name)),
        ("cue", claim => claim.Row.CueText),
        ("marks", claim => Words.Marks.Where(mark => claim.Row.Marks.HasFlag(mark.Mark)).Select(mark => mark.Value)),
        ("likelihood", claim => claim.Row.LikelihoodWords),
        ("unresolved", claim => claim.Row.Unresolved),
        ("page", claim => claim.Row.PageName),
        ("page title", claim => claim.Row.PageTitle),
        ("outlet", claim => claim.Row.Outlet),
        ("published from", claim => claim.Row.Published?.Earliest),
        ("published to", claim => claim.Row.Published?.Latest),
        ("start", claim => claim.At.Start),
        ("end", claim => claim.At.End),
        ("in title", claim => claim.At.InTitle),
        ("page hash", claim => claim.Row.PageId),
        ("address", claim => Addresses.Claim(claim.Row.Id)),
    ];
}
