namespace Whence.Conflicts;

/// <summary>How two claims of one question stand to each other. Persisted: only grows.</summary>
public enum ConflictType
{
    /// <summary>Both count the same, and no one number satisfies both.</summary>
    Figures,
    /// <summary>One rejects what another source asserts.</summary>
    Denial,
    /// <summary>The same source, or the same outlet, says otherwise later.</summary>
    Update,
    /// <summary>One says that an earlier text was wrong.</summary>
    Correction,
    /// <summary>A newer figure of the same source takes the place of an older one.</summary>
    Supersession,
    /// <summary>Both give figures of like things, and what they count differs in state or scope: no conflict, and no agreement either.</summary>
    NotComparable,
    /// <summary>Another source confirms it.</summary>
    Confirmation,
}
