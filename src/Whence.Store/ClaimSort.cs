namespace Whence.Store;

/// <summary>In which order claims come.</summary>
public enum ClaimSort
{
    /// <summary>By page as received, then by place.</summary>
    Place,
    /// <summary>Newest page first, by publication, then by receipt.</summary>
    Newest,
    /// <summary>Oldest page first, by the same day.</summary>
    Oldest,

    /// <summary>By the origin's name.</summary>
    Origin,
    /// <summary>By the outlet's name.</summary>
    Outlet,
    /// <summary>The longest chains first.</summary>
    Chain,
}
