namespace Whence.Reprints;

/// <summary>What became of words between one text and another.</summary>
public enum Edit
{
    /// <summary>They stand in both, in the same order.</summary>
    Same,
    /// <summary>They stand in the first alone.</summary>
    Lost,
    /// <summary>They stand in the second alone.</summary>
    New,
}
