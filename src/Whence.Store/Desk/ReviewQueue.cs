namespace Whence.Store.Desk;

/// <summary>Claims that wait for somebody to look at them, by why they do.</summary>
public enum ReviewQueue
{
    /// <summary>The page attributes them, and to whom could not be resolved; newest page first.</summary>
    Unresolved,
    /// <summary>They stand under a contested question; most pages first.</summary>
    Contested,
    /// <summary>Nobody has looked at them yet; newest first.</summary>
    All,
    /// <summary>Somebody has looked at them; the last one first.</summary>
    Reviewed,
}
