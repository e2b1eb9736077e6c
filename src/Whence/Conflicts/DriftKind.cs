namespace Whence.Conflicts;

/// <summary>What changed in a statement on its way. Persisted: only grows.</summary>
public enum DriftKind
{
    /// <summary>It got surer: a likelihood, a confidence or a belief became a plain assertion.</summary>
    Certainty,
    /// <summary>Words that held it at a distance fell away.</summary>
    Hedge,
    /// <summary>Its source fell away, or lost its name.</summary>
    Source,
    /// <summary>A figure was rounded, sharpened or changed.</summary>
    Figure,
    /// <summary>A quotation was shortened or altered.</summary>
    Quotation,
    /// <summary>It speaks of more than it did: "a unit" became "Veskarian troops".</summary>
    Subject,
    /// <summary>A headline claims more than the body carries.</summary>
    Headline,
}
