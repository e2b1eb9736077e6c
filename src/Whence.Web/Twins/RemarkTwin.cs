using Whence.Store.Desk;

namespace Whence.Web.Twins;

/// <summary>What somebody said of a claim as it was read.</summary>
public sealed record RemarkTwin
{
    /// <summary>The event: <c>e5</c>.</summary>
    public required string Event { get; init; }
    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
    /// <summary>Who.</summary>
    public required string Who { get; init; }
    /// <summary><c>accept</c>, <c>reject</c>, <c>correct</c> or <c>comment</c>.</summary>
    public required string Kind { get; init; }
    /// <summary><c>source</c>, <c>origin</c>, <c>via</c>, <c>content</c> or <c>figure</c>; null but for a correction.</summary>
    public string? Field { get; init; }
    /// <summary>What was read; null for nothing.</summary>
    public string? Read { get; init; }
    /// <summary>What it should be; null for nothing.</summary>
    public string? Corrected { get; init; }
    /// <summary>Why, or what they say.</summary>
    public required string Comment { get; init; }
    /// <summary>The claim on which it stands; null when none of its page is the one that was meant.</summary>
    public string? Claim { get; init; }
    /// <summary>The page.</summary>
    public required string Page { get; init; }
    /// <summary>Where the claim that was meant stood.</summary>
    public required IReadOnlyList<PlaceTwin> Content { get; init; }
    /// <summary>Its words.</summary>
    public required string Text { get; init; }
    /// <summary>The event that undid it; null while it holds.</summary>
    public string? UndoneBy { get; init; }

    /// <summary>The twin of <paramref name="remark"/>.</summary>
    public static RemarkTwin Of(Remark remark) => new()
    {
        Event = $"e{remark.Number}",
        At = remark.At,
        Who = remark.Who,
        Kind = Twin.Word(remark.Kind),
        Field = remark.Field is { } field ? ClaimFields.Name(field) : null,
        Read = remark.Read,
        Corrected = remark.Corrected,
        Comment = remark.Comment,
        Claim = remark.ClaimId,
        Page = remark.PageId,
        Content = [.. remark.Spans.Select(span => new PlaceTwin(span.Start, span.End, span.InTitle ? "title" : null))],
        Text = remark.Text,
        UndoneBy = remark.UndoneBy is { } undo ? $"e{undo}" : null,
    };
}
