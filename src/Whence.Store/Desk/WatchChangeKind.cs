namespace Whence.Store.Desk;

/// <summary>What can change in something that is looked after.</summary>
public enum WatchChangeKind
{
    /// <summary>It is no longer in the ledger.</summary>
    Gone,
    /// <summary>It is in the ledger again.</summary>
    Back,
    /// <summary>It rests on fewer origins.</summary>
    LostSupport,
    /// <summary>It rests on more origins.</summary>
    NewOrigin,
    /// <summary>Somebody denies it now.</summary>
    Denied,
    /// <summary>A page corrects it now.</summary>
    Corrected,
    /// <summary>Its answers cannot all be so now.</summary>
    Contested,
    /// <summary>A page brings it up to date now.</summary>
    Updated,
    /// <summary>Many pages rest on one origin now.</summary>
    Circular,
    /// <summary>More or fewer denials by a source.</summary>
    Denials,
    /// <summary>More or fewer answers.</summary>
    Answers,
    /// <summary>More or fewer pages.</summary>
    Pages,
    /// <summary>More or fewer claims.</summary>
    Claims,
    /// <summary>More or fewer remarks of people.</summary>
    Remarks,
}
