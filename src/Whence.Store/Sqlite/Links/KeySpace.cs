namespace Whence.Store.Sqlite.Links;

/// <summary>What is found under keys. Persisted: only grows.</summary>
internal enum KeySpace
{
    /// <summary>Claims, by what they say.</summary>
    Claims,
    /// <summary>Pages, by what they tell of.</summary>
    Pages,
    /// <summary>Pages, by the runs of words in them.</summary>
    Passages,
    /// <summary>Sources, by their names.</summary>
    Sources,
}
