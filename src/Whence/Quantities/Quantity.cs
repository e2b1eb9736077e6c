using System.Collections.Immutable;
using Whence.Text;

namespace Whence.Quantities;

/// <summary>A figure: how many of what, in which state.</summary>
public sealed record Quantity : ISpanned
{
    /// <summary>The words that give the bounds.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The numbers that they allow.</summary>
    public required Bounds Bounds { get; init; }

    /// <summary>Whether the words round.</summary>
    public bool Approximate { get; init; }

    /// <summary>The head noun of what is counted; null when none was found.</summary>
    public TextSpan? Of { get; init; }

    /// <summary>The whole phrase that is counted.</summary>
    public TextSpan? Scope { get; init; }

    /// <summary>killed, wounded, captured …, as the text reports it.</summary>
    public ImmutableArray<string> Status { get; init; } = [];

    /// <summary>A unit of measure.</summary>
    public string? Unit { get; init; }

    /// <summary>A currency, ISO 4217.</summary>
    public string? Currency { get; init; }
}
