namespace Whence.Store.Desk;

/// <summary>What can be kept in a case.</summary>
public enum ThingKind
{
    /// <summary>A page, <c>sha256:…</c>.</summary>
    Page,
    /// <summary>A claim, <c>c12</c>.</summary>
    Claim,
    /// <summary>A question, <c>q4</c>.</summary>
    Question,
    /// <summary>A source, <c>src:…</c>.</summary>
    Source,
}
