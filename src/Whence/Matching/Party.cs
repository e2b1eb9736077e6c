using Whence.Sources;

namespace Whence.Matching;

/// <summary>Somebody who has a part in a claim: its source, a relay, its origin.</summary>
/// <param name="Id">The source's id, the same on every page (<see cref="Source.Id"/>, or the one that it was merged into).</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
public sealed record Party(string Id, string Name, SourceKind Kind)
{
    /// <summary>What the page tells of an unnamed one.</summary>
    public Known? Known { get; init; }

    /// <summary>The institution that it speaks for; null when it speaks for itself.</summary>
    public string? SpeaksFor { get; init; }

    /// <summary>A link beside its name on the page.</summary>
    public string? Url { get; init; }
}
