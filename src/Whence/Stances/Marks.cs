namespace Whence.Stances;

/// <summary>What the text gives about how far a statement is to be relied on; never a verdict of ours. Persisted: only grows.</summary>
[Flags]
public enum Marks
{
    /// <summary>Nothing said.</summary>
    None = 0,
    /// <summary>The page or a relay holds it at a distance: <i>apparently, reportedly</i>.</summary>
    Hedged = 1,
    /// <summary>A person, document or outlet that is referred to and not named.</summary>
    Anonymous = 2,
    /// <summary>The page says that it has not been verified.</summary>
    Unverified = 4,
    /// <summary>The source rejects the content.</summary>
    Denied = 8,
    /// <summary>Marked as an update.</summary>
    Update = 16,
    /// <summary>Low confidence, as the source grades it.</summary>
    ConfidenceLow = 32,
    /// <summary>Medium confidence.</summary>
    ConfidenceMedium = 64,
    /// <summary>High confidence.</summary>
    ConfidenceHigh = 128,
}
