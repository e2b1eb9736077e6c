namespace Whence.Taggers;

/// <summary>What a span does in an attribution. Persisted in the model: only grows.</summary>
public enum Role : byte
{
    /// <summary>Who.</summary>
    Source,
    /// <summary>The words that link.</summary>
    Cue,
    /// <summary>What.</summary>
    Content,
}
