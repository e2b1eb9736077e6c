namespace Whence.Origins;

/// <summary>How near the ledger comes to the origin of a claim. Persisted: only grows.</summary>
public enum TrailEnd
{
    /// <summary>The origin is named, and that is all.</summary>
    Named,
    /// <summary>The page links to it.</summary>
    Linked,
    /// <summary>A page of the origin's own is in the ledger.</summary>
    Held,
}
