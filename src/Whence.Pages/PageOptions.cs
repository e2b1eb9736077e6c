namespace Whence.Pages;

/// <summary>How pages are taken from bytes.</summary>
public sealed record PageOptions
{
    /// <summary>Take the text as it stands: no main-text extraction, no boilerplate removal, no normalisation.</summary>
    public bool Verbatim { get; init; }

    /// <summary>The day of publication, for pages that bring none of their own.</summary>
    public DateOnly? Published { get; init; }
}
