namespace Whence.Attributions;

/// <summary>What a cue tells of the source. Persisted: only grows.</summary>
public enum CueType
{
    /// <summary>It said so.</summary>
    Speech,
    /// <summary>It holds so.</summary>
    Belief,
    /// <summary>It means to.</summary>
    Intention,
    /// <summary>It feels so.</summary>
    Attitude,
    /// <summary>It did so.</summary>
    Action,
}
