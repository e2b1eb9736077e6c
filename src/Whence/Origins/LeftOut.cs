using System.Collections.Immutable;

namespace Whence.Origins;

/// <summary>Whom to leave out, to see what still stands.</summary>
public sealed record LeftOut
{
    /// <summary>Sources, by name or id: what ends at them or came through them alone falls away.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Families, by name: every source that belongs to them falls away.</summary>
    public ImmutableArray<string> Families { get; init; } = [];

    /// <summary>Outlets, by name: their pages fall away, and what came through them.</summary>
    public ImmutableArray<string> Outlets { get; init; } = [];
}
