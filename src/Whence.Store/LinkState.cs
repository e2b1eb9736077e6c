namespace Whence.Store;

/// <summary>How far the linking has come.</summary>
/// <param name="Waiting">Pages that are not linked yet.</param>
/// <param name="Stale">Questions and stories that must be gathered again.</param>
/// <param name="TooOld">Pages that an older reader read, which cannot be linked before they are read again.</param>
public sealed record LinkState(int Waiting, int Stale, int TooOld)
{
    /// <summary>Whether there is nothing left to do.</summary>
    public bool IsDone => Waiting == 0 && Stale == 0;
}
