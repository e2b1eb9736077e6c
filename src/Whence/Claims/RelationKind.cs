namespace Whence.Claims;

/// <summary>How a claim answers another of the same page. Persisted: only grows.</summary>
public enum RelationKind
{
    /// <summary>It rejects it.</summary>
    Denies,
    /// <summary>It supports it.</summary>
    Confirms,
    /// <summary>It corrects it.</summary>
    Corrects,
    /// <summary>It brings it up to date.</summary>
    Updates,
}
