using System.Collections.Immutable;

namespace Whence.Sources;

/// <summary>Somebody who says something, resolved as far as the page allows: the same string everywhere for the same one.</summary>
public sealed record Source
{
    /// <summary>The name by which it is called everywhere: "General Staff of the Armed Forces of Ukraine", "unnamed source".</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Other usual forms, at most five.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>A stable id: <c>src:</c> and a hash of kind and name.</summary>
    public string Id => Ids.Of("src", Kind == SourceKind.Unknown ? Name : $"{Kind}\n{Name}");

    /// <summary>What is known of an unnamed one.</summary>
    public Known? Known { get; init; }

    /// <summary>The institution a spokesperson speaks for.</summary>
    public string? SpeaksFor { get; init; }
}
