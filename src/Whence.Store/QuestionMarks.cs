namespace Whence.Store;

/// <summary>What a reader should know of a question at first sight. Persisted: only grows.</summary>
[Flags]
public enum QuestionMarks
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary>It has answers that cannot all be so.</summary>
    Contested = 1,
    /// <summary>Somebody denies an answer.</summary>
    Denied = 2,
    /// <summary>A page says that an answer is not verified.</summary>
    Unverified = 4,
    /// <summary>An answer was brought up to date.</summary>
    Updated = 8,
    /// <summary>An answer was corrected.</summary>
    Corrected = 16,
    /// <summary>Many pages of several outlets rest on one origin.</summary>
    Circular = 32,
    /// <summary>Some pages repeat it without a source.</summary>
    Unsourced = 64,
}
