namespace Whence.Store.Front;

/// <summary>A part of the claims that people look at by itself.</summary>
public enum ClaimTab
{
    /// <summary>All of them.</summary>
    All,
    /// <summary>Of pages that came since a reader looked.</summary>
    New,
    /// <summary>Under a question with answers that cannot all be so.</summary>
    Contested,
    /// <summary>The writer's own: no source given.</summary>
    NoSource,
    /// <summary>Resting on unnamed sources only.</summary>
    UnnamedOnly,
}
