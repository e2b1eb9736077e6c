using Whence.Attributions;
using Whence.Claims;
using Whence.Dates;
using Whence.Documents;
using Whence.Names;
using Whence.Sources;
using Whence.Stances;

namespace Whence.Exports;

/// <summary>How exports spell what the core enumerates. Persisted: a spelling never changes.</summary>
internal static class Spelling
{
    public static string Of(DateBasis basis) => basis switch
    {
        DateBasis.Given => "given",
        DateBasis.Metadata => "metadata",
        DateBasis.Url => "url",
        DateBasis.Text => "text",
        _ => "inferred",
    };

    public static string Of(BlockKind kind) => kind switch
    {
        BlockKind.Headline => "headline",
        BlockKind.Standfirst => "standfirst",
        BlockKind.Caption => "caption",
        BlockKind.List => "list",
        BlockKind.Quote => "quote",
        BlockKind.Credit => "credit",
        BlockKind.Post => "post",
        BlockKind.Table => "table",
        _ => "paragraph",
    };

    public static string Of(Speech speech) => speech switch
    {
        Speech.Direct => "direct",
        Speech.Mixed => "mixed",
        _ => "indirect",
    };

    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.Person => "person",
        SourceKind.Institution => "institution",
        SourceKind.Outlet => "outlet",
        SourceKind.Publication => "publication",
        SourceKind.Group => "group",
        SourceKind.Anonymous => "anonymous",
        _ => "unknown",
    };

    public static string Of(CueType type) => type switch
    {
        CueType.Belief => "belief",
        CueType.Intention => "intention",
        CueType.Attitude => "attitude",
        CueType.Action => "action",
        _ => "speech",
    };

    public static string Of(RelationKind kind) => kind switch
    {
        RelationKind.Denies => "denies",
        RelationKind.Confirms => "confirms",
        RelationKind.Corrects => "corrects",
        _ => "updates",
    };

    public static string Of(SilenceKind kind) => kind switch
    {
        SilenceKind.Asked => "asked",
        SilenceKind.Declined => "declined",
        _ => "no answer",
    };

    public static string Of(MentionKind kind) => kind switch
    {
        MentionKind.Person => "person",
        MentionKind.Place => "place",
        MentionKind.Unit => "unit",
        MentionKind.Weapon => "weapon",
        MentionKind.Event => "event",
        MentionKind.Product => "product",
        _ => "organisation",
    };

    public static string Of(TimePrecision precision) => precision switch
    {
        TimePrecision.Week => "week",
        TimePrecision.Month => "month",
        TimePrecision.Year => "year",
        _ => "day",
    };

    /// <summary>Each mark that is set, in the order of the contract.</summary>
    public static IEnumerable<string> Of(Marks marks)
    {
        foreach (var (mark, spelling) in AllMarks)
            if (marks.HasFlag(mark))
                yield return spelling;
    }

    private static readonly (Marks Mark, string Spelling)[] AllMarks =
    [
        (Marks.Hedged, "hedged"), (Marks.Anonymous, "anonymous"), (Marks.Unverified, "unverified"), (Marks.Denied, "denied"), (Marks.Update, "update"),
        (Marks.ConfidenceLow, "confidence:low"), (Marks.ConfidenceMedium, "confidence:medium"), (Marks.ConfidenceHigh, "confidence:high"),
    ];
}
