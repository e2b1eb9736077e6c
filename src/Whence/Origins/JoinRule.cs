namespace Whence.Origins;

/// <summary>Why two claims do not count twice. Persisted: only grows.</summary>
public enum JoinRule
{
    /// <summary>Both end at the same source.</summary>
    SameOrigin,
    /// <summary>One ends at somebody through whom the other came, or both unnamed sources came through the same relay.</summary>
    RelayOf,
    /// <summary>Both hold the same eight words of a quotation.</summary>
    SharedQuotation,
    /// <summary>Both stand in the same copied passage.</summary>
    Reprint,
    /// <summary>Their origins belong to one family: no join at the level of sources.</summary>
    Family,
    /// <summary>Their origins are on one side: no join at the level of families.</summary>
    Side,
}
