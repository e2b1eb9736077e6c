namespace Whence.Conflicts;

/// <summary>Whether two figures can be held against each other.</summary>
internal enum Footing
{
    /// <summary>They count different things, or too little is known of one.</summary>
    Apart,
    /// <summary>They count like things in another state or scope: not comparable.</summary>
    Unlike,
    /// <summary>They count the same.</summary>
    Same,
}
