namespace Whence.Store.Desk;

/// <summary>What somebody says of a claim as it was read. Persisted: only grows.</summary>
public enum RemarkKind
{
    /// <summary>It is read as the page has it.</summary>
    Accept,
    /// <summary>It is no claim.</summary>
    Reject,
    /// <summary>A part of it is otherwise.</summary>
    Correct,
    /// <summary>Anything else.</summary>
    Comment,
}
