using System.Globalization;
using Whence.Documents;
using Whence.Sources;
using Whence.Stances;
using Whence.Store;

namespace Whence.Web.Views;

/// <summary>The site's own words: short, plain, never a verdict. What is not stated is said to be not stated.</summary>
public static class Words
{
    private const string Unnamed = "unnamed ";

    /// <summary>The marks that a reader can ask for: address value, word on the screen.</summary>
    public static IReadOnlyList<(Marks Mark, string Value, string Word)> Marks { get; } =
    [
        (Stances.Marks.Anonymous, "anonymous", "unnamed source"),
        (Stances.Marks.Denied, "denied", "denies or disputes"),
        (Stances.Marks.Unverified, "unverified", "unverified"),
        (Stances.Marks.Hedged, "hedged", "hedged"),
        (Stances.Marks.Update, "update", "update"),
        (Stances.Marks.ConfidenceLow, "confidence:low", "low confidence"),
        (Stances.Marks.ConfidenceMedium, "confidence:medium", "medium confidence"),
        (Stances.Marks.ConfidenceHigh, "confidence:high", "high confidence"),
    ];

    /// <summary>Whether a page's words bring quotation marks of their own, so that we set none.</summary>
    public static bool OpensWithMark(string words) => words.Length > 0 && words[0] is '“' or '”' or '"' or '„' or '«' or '‘' or '\'' or '»';

    /// <summary>The name of <paramref name="hop"/> without our "unnamed": the mark says it.</summary>
    public static string Bare(HopRow hop) =>
        hop.Kind == SourceKind.Anonymous && hop.Name.StartsWith(Unnamed, StringComparison.OrdinalIgnoreCase) && hop.Name.Length > Unnamed.Length
            ? hop.Name[Unnamed.Length..]
            : hop.Name;

    /// <summary>What is known of <paramref name="hop"/>.</summary>
    public static string Known(HopRow hop) => Known(hop.Kind, hop.Known);

    /// <summary>What is known of a source.</summary>
    public static string Known(SourceKind kind, Known? known)
    {
        var parts = new List<string>();
        if (known?.SelfDescribed == true)
            parts.Add(known.Role is { Length: > 0 } says ? $"says he or she is {says}" : "says who they are");
        else if (kind == SourceKind.Anonymous)
            parts.Add("unnamed");
        if (known?.Count is { } count)
            parts.Add(count == 1 ? "one" : count.ToString("N0", CultureInfo.InvariantCulture));
        if (known?.SelfDescribed != true && known?.Role is { Length: > 0 } role)
            parts.Add(role);
        if (known?.Place is { Length: > 0 } place)
            parts.Add(place);
        if (known?.Condition is { Length: > 0 } condition)
            parts.Add($"on condition of {condition}");
        return parts.Count > 0 ? string.Join(", ", parts) : Kind(kind);
    }

    /// <summary>What a source is.</summary>
    public static string Kind(SourceKind kind) => kind switch
    {
        SourceKind.Person => "person",
        SourceKind.Institution => "institution",
        SourceKind.Outlet => "outlet",
        SourceKind.Publication => "publication",
        SourceKind.Group => "group",
        SourceKind.Anonymous => "unnamed",
        _ => "kind not known",
    };

    /// <summary>When, as far as it is known: "3 May 2026", "after 1 Mar 2026"; empty when not stated.</summary>
    public static string Day(Published? published) => published switch
    {
        null or { Earliest: null, Latest: null } => "not stated",
        { Earliest: { } from, Latest: { } to } when from == to => Day(from),
        { Earliest: { } from, Latest: { } to } => Days(from, to),
        { Earliest: { } from } => $"not before {Day(from)}",
        { Latest: { } to } => $"not after {Day(to)}",
    };

    /// <summary>From one day to another, what they share said once: "3–5 Nov 2026", "28 Oct – 5 Nov 2026".</summary>
    public static string Days(DateOnly from, DateOnly to) => (from.Year == to.Year, from.Month == to.Month) switch
    {
        (true, true) => string.Create(CultureInfo.InvariantCulture, $"{from.Day}–{Day(to)}"),
        (true, _) => $"{from.ToString("d MMM", CultureInfo.InvariantCulture)} – {Day(to)}",
        _ => $"{Day(from)} – {Day(to)}",
    };

    /// <summary>A day.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A moment, in UTC.</summary>
    public static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("d MMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>How a date is known.</summary>
    public static string Basis(Published? published) => published?.Basis switch
    {
        null => "",
        DateBasis.Given => "as given with the page",
        DateBasis.Metadata => "by the page’s metadata",
        DateBasis.Url => "by the page’s address",
        DateBasis.Text => "by the page’s dateline",
        _ => "inferred from its dates",
    };

    /// <summary>The marks of <paramref name="claim"/>: address value and word.</summary>
    public static IEnumerable<(string Value, string Word)> Of(ClaimRow claim)
    {
        if (claim.IsWriter)
            yield return ("writer", "no source given");
        foreach (var (mark, value, word) in Marks)
        {
            if (!claim.Marks.HasFlag(mark))
                continue;
            yield return (value, mark == Stances.Marks.Denied ? Rejecting(claim) : word);
        }
        if (claim.Rejects && !claim.Marks.HasFlag(Stances.Marks.Denied))
            yield return ("denied", Rejecting(claim));
        if (claim.Unresolved is { Length: > 0 } why)
            yield return ("unresolved", $"who: {why}");
    }

    /// <summary>What a source that rejects does.</summary>
    public static string Rejecting(ClaimRow claim) => claim.Act is "deny" or null ? "denies" : "disputes";

    /// <summary>How sure, in the words of the page; empty when it gives none.</summary>
    public static string Certainty(ClaimRow claim)
    {
        var parts = new List<string>();
        if (claim.LikelihoodWords is { Length: > 0 } words)
            parts.Add($"“{words}”");
        foreach (var (mark, _, word) in Marks.Where(entry => entry.Mark >= Stances.Marks.ConfidenceLow))
        {
            if (claim.Marks.HasFlag(mark))
                parts.Add(word);
        }
        return string.Join(", ", parts);
    }

    /// <summary>A count with its noun.</summary>
    public static string Count(long count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    /// <summary>A number with its thousands apart.</summary>
    public static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>At most <paramref name="most"/> characters of <paramref name="text"/>, cut at a word and ended in "…".</summary>
    public static string Short(string text, int most)
    {
        var one = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (one.Length <= most)
            return one;
        var space = one.LastIndexOf(' ', most);
        var cut = space > most / 2 ? space : most;
        if (char.IsHighSurrogate(one[cut - 1]))
            cut--;
        return one[..cut].TrimEnd(' ', ',', ';', ':') + " …";
    }
}
