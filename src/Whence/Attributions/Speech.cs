namespace Whence.Attributions;

/// <summary>How the words are given. Persisted: only grows.</summary>
public enum Speech
{
    /// <summary>In the page's words.</summary>
    Indirect,
    /// <summary>Inside quotation marks.</summary>
    Direct,
    /// <summary>Partly.</summary>
    Mixed,
}
