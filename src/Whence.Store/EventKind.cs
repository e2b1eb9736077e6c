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
    /// <summary>A claim is read as its page has it.</summary>
    AcceptClaim,
    /// <summary>What was read as a claim is none.</summary>
    RejectClaim,
    /// <summary>A part of a claim is otherwise than it was read.</summary>
    CorrectClaim,
    /// <summary>Somebody says something about a claim.</summary>
    Comment,
    /// <summary>A source was graded on the Admiralty scale.</summary>
    GradeSource,
    /// <summary>A case was begun.</summary>
    MakeCase,
    /// <summary>A case has another name.</summary>
    RenameCase,
    /// <summary>A note was written in a case.</summary>
    NoteCase,
    /// <summary>Something was put into a case.</summary>
    Keep,
    /// <summary>Something was taken out of a case.</summary>
    TakeOut,
    /// <summary>Somebody looks after something from its present state on.</summary>
    Watch,
    /// <summary>Somebody looks after it no longer.</summary>
    Unwatch,
}
