using System.Collections.Immutable;
using Whence.Dates;
using Whence.Text;

namespace Whence.Quantities;

/// <summary>A figure: how many of what, in which state.</summary>
public sealed record Quantity : ISpanned
{
    /// <summary>The words that give the bounds.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The numbers that they allow; of a share, in percent.</summary>
    public required Bounds Bounds { get; init; }

    /// <summary>Whether the words round.</summary>
    public bool Approximate { get; init; }

    /// <summary>The head noun of what is counted, taken from the figure before where it is left out; null when none was found.</summary>
    public TextSpan? Of { get; init; }

    /// <summary>The whole phrase that is counted.</summary>
    public TextSpan? Scope { get; init; }

    /// <summary>killed, wounded, captured …, as the text reports it.</summary>
    public ImmutableArray<string> Status { get; init; } = [];

    /// <summary>A unit of measure (<c>units.tsv</c>).</summary>
    public string? Unit { get; init; }

    /// <summary>A currency, ISO 4217.</summary>
    public string? Currency { get; init; }

    /// <summary>What it is counted per: "day" of "300 shells a day".</summary>
    public string? Per { get; init; }

    /// <summary>The whole that it is a share of; null when it is no share or the text names no whole.</summary>
    public TextSpan? Share { get; init; }

    /// <summary>Whether it is a change: "rise by", "fall to" and the like.</summary>
    public string? Change { get; init; }

    /// <summary>When the count was taken, where the text says so: "as of March 3".</summary>
    public TimeExpression? AsOf { get; init; }
}
