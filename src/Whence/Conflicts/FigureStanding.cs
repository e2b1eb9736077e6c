namespace Whence.Conflicts;

/// <summary>How one figure stands to another. Persisted: only grows.</summary>
public enum FigureStanding
{
    /// <summary>They count the same, and one number satisfies both.</summary>
    Agrees,

    /// <summary>They count the same, and no one number satisfies both.</summary>
    Differs,

    /// <summary>They count the same for the same origin, and the other one has taken its place.</summary>
    Superseded,

    /// <summary>They count the same for the same origin, and it has taken the other one's place.</summary>
    Supersedes,

    /// <summary>They count the same things in statuses of which one holds more than the other.</summary>
    OtherStatus,

    /// <summary>They count like things in another scope, place, measure or stretch of time.</summary>
    OtherScope,

    /// <summary>They count different things, or too little is said of one.</summary>
    Apart,
}
