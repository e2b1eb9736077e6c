using System.Collections.Immutable;
using Whence.Sources;

namespace Whence.Identities;

/// <summary>What all pages tell of a source, as far as it says whether another one is the same.</summary>
/// <param name="name">Its name.</param>
/// <param name="kind">What it is.</param>
/// <param name="aliases">Other forms.</param>
public sealed class SourceProfile(string name, SourceKind kind, ImmutableArray<string> aliases)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>What it is.</summary>
    public SourceKind Kind { get; } = kind;

    /// <summary>Other forms.</summary>
    public ImmutableArray<string> Aliases { get; } = aliases;

    /// <summary>Words by which pages name it, with title, office and apposition: "Veskaria's foreign minister Anna Berg" (<see cref="SourcePhrases"/>).</summary>
    public ImmutableArray<string> Phrases { get; init; } = [];

    /// <summary>The name as a person's, in its parts.</summary>
    internal PersonalName PersonalName => field ??= PersonalName.Of(Name);

    /// <summary>What the phrases say that it is.</summary>
    internal Duties Duties => field ??= Duties.Of(Phrases, Name);
}
