using Whence.Conflicts;
using Whence.Origins;
using Whence.Store;

namespace Whence.Web.Views;

/// <summary>The site's words for what the ledger knows across pages.</summary>
public static class CrossWords
{
    /// <summary>The marks that questions can be narrowed by: the mark, its value in addresses, its word on the screen, the glyph that stands for it.</summary>
    public static IReadOnlyList<(QuestionMarks Mark, string Value, string Word, string Glyph)> Marks { get; } =
    [
        (QuestionMarks.Contested, "contested", "contested", "contested"),
        (QuestionMarks.Denied, "denied", "denied or disputed", "denied"),
        (QuestionMarks.Circular, "circular", "circular reporting", "circular"),
        (QuestionMarks.Unsourced, "unsourced", "pages without a source", "writer"),
        (QuestionMarks.Unverified, "unverified", "unverified", "unverified"),
        (QuestionMarks.Updated, "updated", "updated", "update"),
        (QuestionMarks.Corrected, "corrected", "corrected", "corrected"),
    ];

    /// <summary>The marks of <paramref name="marks"/>: value, word, glyph.</summary>
    public static IEnumerable<(string Value, string Word, string Glyph)> Of(QuestionMarks marks) =>
        Marks.Where(mark => marks.HasFlag(mark.Mark)).Select(mark => (mark.Value, mark.Word, mark.Glyph));

    /// <summary>"2 pages · 1 outlet · 1–3 origins in this ledger".</summary>
    public static string Count(OriginCount count) => $"{Words.Count(count.Pages, "page", "pages")} · {Words.Count(count.Outlets, "outlet", "outlets")} · {count.Levels.Source.InWords} in this ledger";

    /// <summary>What a join means for the count.</summary>
    public static string Meaning(JoinRule rule) => rule switch
    {
        JoinRule.SameOrigin => "Both lead to one source.",
        JoinRule.RelayOf => "One came through the other.",
        JoinRule.SharedQuotation => "Both hold the same words of a quotation.",
        JoinRule.Reprint => "Both stand in one copied passage.",
        JoinRule.Family => "Two sources, one family: one at the level of families only.",
        _ => "Two families, one side: one at the level of sides only.",
    };

    /// <summary>The glyph of a conflict.</summary>
    public static string Glyph(ConflictType type) => type switch
    {
        ConflictType.Denial => "denied",
        ConflictType.Figures => "contested",
        ConflictType.Update or ConflictType.Supersession => "update",
        ConflictType.Correction => "corrected",
        ConflictType.NotComparable => "apart",
        _ => "confirmed",
    };

    /// <summary>Which conflicts a reader should see first.</summary>
    public static int Rank(ConflictType type) => type switch
    {
        ConflictType.Denial => 0,
        ConflictType.Figures => 1,
        ConflictType.Correction => 2,
        ConflictType.Update => 3,
        ConflictType.Supersession => 4,
        ConflictType.Confirmation => 5,
        _ => 6,
    };

    /// <summary>What the first claim of a conflict does to the second, in words.</summary>
    public static string Name(ConflictType type) => type switch
    {
        ConflictType.Denial => "denies",
        ConflictType.Figures => "another figure than",
        ConflictType.Update => "updates",
        ConflictType.Supersession => "supersedes",
        ConflictType.Correction => "corrects",
        ConflictType.NotComparable => "not comparable with",
        _ => "confirms",
    };

    /// <summary>What changed, in words.</summary>
    public static string Name(DriftKind kind) => kind switch
    {
        DriftKind.Certainty => "said more surely",
        DriftKind.Hedge => "a hedge fell away",
        DriftKind.Source => "a source fell away",
        DriftKind.Figure => "another figure",
        DriftKind.Quotation => "a quotation shortened or altered",
        DriftKind.Subject => "speaks of more than it did",
        _ => "the headline claims more than the text",
    };

    /// <summary>Where trails end: "3 at a name only, 1 at a page of this ledger".</summary>
    public static string Ends(OriginCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        var ends = new[] { (TrailEnd.Named, "at a name only"), (TrailEnd.Linked, "at a link that was never fetched"), (TrailEnd.Held, "at a page of this ledger") }
            .Select(end => (Count: count.Ending(end.Item1), Words: end.Item2)).Where(end => end.Count > 0)
            .Select(end => $"{Words.Number(end.Count)} {end.Words}").ToList();
        return ends.Count == 0 ? "nowhere: no source is given" : string.Join(", ", ends);
    }

    /// <summary>Where one trail ends.</summary>
    public static string Name(TrailEnd end) => end switch { TrailEnd.Held => "held", TrailEnd.Linked => "linked", _ => "named only" };

    /// <summary>From which day to which; empty when no page tells.</summary>
    public static string Days(DateOnly? earliest, DateOnly? latest) => (earliest, latest) switch
    {
        (null, null) => "",
        ({ } from, { } to) when from == to => Words.Day(from),
        ({ } from, { } to) => Words.Days(from, to),
        var (from, to) => Words.Day((from ?? to)!.Value),
    };
}
