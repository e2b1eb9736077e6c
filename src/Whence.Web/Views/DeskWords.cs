using Whence.Store;
using Whence.Store.Desk;

namespace Whence.Web.Views;

/// <summary>The site's words for what people do to the ledger.</summary>
public static class DeskWords
{
    /// <summary>A part of a claim: "source", "passed on by".</summary>
    public static string Part(ClaimField field) => field switch
    {
        ClaimField.Via => "passed on by",
        ClaimField.Content => "words",
        _ => ClaimFields.Name(field),
    };

    /// <summary>What somebody said: "says it is read well".</summary>
    public static string Said(Remark remark) => remark.Kind switch
    {
        RemarkKind.Accept => "says it is read as the page has it",
        RemarkKind.Reject => "says it is no claim",
        RemarkKind.Correct => $"corrects the {(remark.Field is ClaimField.Via ? "relays" : Part(remark.Field ?? ClaimField.Content))}",
        _ => "says",
    };

    /// <summary>The glyph of a remark.</summary>
    public static string Glyph(RemarkKind kind) => kind switch
    {
        RemarkKind.Accept => "confirmed",
        RemarkKind.Reject => "apart",
        RemarkKind.Correct => "corrected",
        _ => "comment",
    };

    /// <summary>A value in words: relays in a row, "none" for nothing.</summary>
    public static string Value(ClaimField? field, string? value) => (field, value) switch
    {
        (_, null) => "none",
        (ClaimField.Via, _) => value.Replace("\n", " ← ", StringComparison.Ordinal),
        _ => value,
    };

    /// <summary>What changed since somebody looked: "lost support: 2 → 1 origins".</summary>
    public static string Change(WatchChange change) => change.Kind switch
    {
        WatchChangeKind.Gone => "no longer in this ledger",
        WatchChangeKind.Back => "in this ledger again",
        WatchChangeKind.LostSupport => $"lost support: {change.Before} → {change.Now} {(change.Now == 1 ? "origin" : "origins")}",
        WatchChangeKind.NewOrigin => $"new origin: {change.Before} → {change.Now} {(change.Now == 1 ? "origin" : "origins")}",
        WatchChangeKind.Denied => "a denial, the first",
        WatchChangeKind.Corrected => "a page corrects it",
        WatchChangeKind.Contested => "contested now",
        WatchChangeKind.Updated => "a page updates it",
        WatchChangeKind.Circular => "circular reporting now",
        WatchChangeKind.Denials => $"{change.Before} → {change.Now} denials",
        WatchChangeKind.Answers => $"{change.Before} → {change.Now} answers",
        WatchChangeKind.Pages => $"{change.Before} → {change.Now} pages",
        WatchChangeKind.Claims => $"{change.Before} → {change.Now} claims",
        _ => $"{change.Before} → {change.Now} remarks of people",
    };

    /// <summary>The glyph of a change.</summary>
    public static string Glyph(WatchChangeKind kind) => kind switch
    {
        WatchChangeKind.Denied or WatchChangeKind.Denials => "denied",
        WatchChangeKind.Corrected => "corrected",
        WatchChangeKind.Remarks => "comment",
        WatchChangeKind.Contested or WatchChangeKind.Answers => "contested",
        WatchChangeKind.Updated => "update",
        WatchChangeKind.Circular => "circular",
        WatchChangeKind.NewOrigin => "disc",
        WatchChangeKind.LostSupport => "ring",
        WatchChangeKind.Gone => "apart",
        _ => "count",
    };

    /// <summary>What something is.</summary>
    public static string Kind(ThingKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>Where something that is kept stands on the site.</summary>
    public static string Address(ThingKind kind, string id) => kind switch
    {
        ThingKind.Page => Addresses.Page(id),
        ThingKind.Claim => Addresses.Claim(id),
        ThingKind.Question => Addresses.Question(id),
        _ => Addresses.Source(id),
    };

    /// <summary>When and by whom: "Mira, 4 Mar 2026, 12:00 UTC".</summary>
    public static string By(LedgerEvent one) => $"{one.Who}, {Words.Moment(one.At)}";
}
