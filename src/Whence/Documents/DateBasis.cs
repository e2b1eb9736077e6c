namespace Whence.Documents;

/// <summary>How a page's date is known. Persisted: only grows.</summary>
public enum DateBasis
{
    /// <summary>Whoever brought the page said so.</summary>
    Given,
    /// <summary>The page's metadata.</summary>
    Metadata,
    /// <summary>The page's address.</summary>
    Url,
    /// <summary>A dateline in the text.</summary>
    Text,
    /// <summary>The dates that the page mentions; an interval, never a day.</summary>
    Inferred,
}
