using Whence.Cli.Json;
using Whence.Documents;
using Whence.Store;

namespace Whence.Cli.Show;

/// <summary>Rows of the ledger in words, for people.</summary>
internal static class Words
{
    /// <summary>The way of a claim, the page's side first: <c>Northwire ← Ministry of Defence of Veskaria</c>.</summary>
    public static string Chain(ClaimRow claim) =>
        claim.IsWriter ? "the page itself" : Chain(claim.Via, claim.Origin, claim.Unresolved);

    /// <summary>The way of one route.</summary>
    public static string Chain(IReadOnlyList<HopRow> via, HopRow? origin, string? unresolved = null) =>
        string.Join(" ← ", via.Select(Of).Append(origin is null ? $"nobody named{(unresolved is null ? "" : $" ({unresolved})")}" : Of(origin)));

    /// <summary>A source or relay with what is known of it.</summary>
    public static string Of(HopRow hop)
    {
        var known = Known(hop.Known);
        return known.Length == 0 ? hop.Name : $"{hop.Name} ({known})";
    }

    /// <summary>What is known of an unnamed source; empty when nothing is.</summary>
    public static string Known(Sources.Known? known) => known is null ? "" : string.Join(", ", new[]
    {
        known.Count is { } count and not 1 ? $"{count} of them" : null,
        known.Role is null ? null : known.SelfDescribed ? $"{known.Role}, by own account" : known.Role,
        known.Place,
        known.Condition is null ? null : $"on condition of {known.Condition}",
    }.Where(part => part is not null));

    /// <summary>When a page was published; empty when not known.</summary>
    public static string Day(Published? published) => published switch
    {
        null or { Earliest: null, Latest: null } => "",
        { Earliest: { } from, Latest: { } to } when from == to => $"{from:yyyy-MM-dd}",
        { Earliest: { } from, Latest: { } to } => $"{from:yyyy-MM-dd}..{to:yyyy-MM-dd}",
        { Earliest: { } from } => $"not before {from:yyyy-MM-dd}",
        { Latest: { } to } => $"not after {to:yyyy-MM-dd}",
    };

    /// <summary>Outlet and day, or the page's name where no outlet is stated.</summary>
    public static string Where(ClaimRow claim) =>
        string.Join(", ", new[] { claim.Outlet ?? claim.PageName, Day(claim.Published) }.Where(part => part.Length > 0));

    /// <summary>A claim in one line: where it stands, through whom and from whom, in which words, how marked.</summary>
    public static string Said(ClaimRow claim) =>
        $"{Where(claim)}: {By(claim)}: {Quoted(claim.Text)}{(Marks(claim) is { Length: > 0 } marks ? $" · {marks}" : "")}";

    /// <summary>The way of a claim, and whether whoever stands at its end rejects it.</summary>
    public static string By(ClaimRow claim) => (claim.Rejects ? "rejected by " : "") + Chain(claim);

    /// <summary>A claim's marks, and the likelihood that its source gives.</summary>
    public static string Marks(ClaimRow claim)
    {
        var marks = string.Join(", ", MarkNames.Of(claim.Marks));
        return claim.LikelihoodLow is { } low && claim.LikelihoodHigh is { } high
            ? $"{marks}{(marks.Length > 0 ? ", " : "")}“{claim.LikelihoodWords}” {low:0.##}–{high:0.##}"
            : marks;
    }

    /// <summary>A number of things: <c>1 page</c>, <c>2 pages</c>.</summary>
    public static string Count(int count, string one, string? many = null) => $"{count:N0} {(count == 1 ? one : many ?? one + "s")}";

    /// <summary>Words of a page between quotation marks, unless they bring their own.</summary>
    public static string Quoted(string text) => text.Length > 0 && "“\"‘'«„".Contains(text[0]) ? text : $"“{text}”";

    /// <summary>The beginning of a hash that people type.</summary>
    public static string Short(string pageId) => pageId.Length > 19 && pageId.StartsWith("sha256:", StringComparison.Ordinal) ? pageId[7..19] : pageId;
}
