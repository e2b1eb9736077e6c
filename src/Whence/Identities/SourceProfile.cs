using System.Collections.Immutable;
using Whence.Sources;

namespace Whence.Identities;

/// <summary>What all pages tell of a source, as far as it says whether another one is the same.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Aliases">Other forms.</param>
public sealed record SourceProfile(string Name, SourceKind Kind, ImmutableArray<string> Aliases)
{
    /// <summary>Words by which pages name it, with title, office and apposition: "Veskaria's foreign minister Anna Berg" (<see cref="SourcePhrases"/>).</summary>
    public ImmutableArray<string> Phrases { get; init; } = [];
}
