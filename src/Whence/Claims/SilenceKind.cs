namespace Whence.Claims;

/// <summary>How somebody kept silent. Persisted: only grows.</summary>
public enum SilenceKind
{
    /// <summary>Asked; the page tells no more.</summary>
    Asked,
    /// <summary>Would not say anything.</summary>
    Declined,
    /// <summary>Did not answer, or could not be reached.</summary>
    NoAnswer,
}
