namespace Whence.Store.Desk;

/// <summary>A part of a claim that a person can set right. Persisted: only grows.</summary>
public enum ClaimField
{
    /// <summary>Who says it, as a name.</summary>
    Source,
    /// <summary>The deepest source that the page gives, as a name.</summary>
    Origin,
    /// <summary>The relays, names, the one nearest to the page first.</summary>
    Via,
    /// <summary>What is said, in the page's words.</summary>
    Content,
    /// <summary>A figure in it, as bounds.</summary>
    Figure,
}
