namespace Whence.Store;

/// <summary>What kind of act an event of the log is.</summary>
public enum EventKind
{
    /// <summary>Two sources are one.</summary>
    MergeSources,
    /// <summary>A source was parted from the one that it had been merged into.</summary>
    SplitSource,
    /// <summary>Two questions are one.</summary>
    MergeQuestions,
    /// <summary>A claim does not belong under its question.</summary>
    SplitClaim,
    /// <summary>A page's content was erased.</summary>
    Redact,
    /// <summary>An earlier event no longer holds.</summary>
    Undo,
}
