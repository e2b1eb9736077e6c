using System.Collections.Immutable;
using Whence.Quantities;

namespace Whence.Matching;

/// <summary>A figure in a claim, with the words resolved to keys: two figures answer one question only when these agree.</summary>
public sealed record GistFigure
{
    /// <summary>The numbers that the words allow.</summary>
    public required Bounds Bounds { get; init; }

    /// <summary>Whether the words round.</summary>
    public bool Approximate { get; init; }

    /// <summary>The key of what is counted; null when the text leaves it out.</summary>
    public string? Of { get; init; }

    /// <summary>Keys of the words of the whole phrase that is counted.</summary>
    public ImmutableArray<string> Scope { get; init; } = [];

    /// <summary>killed, wounded, captured …, as the text reports it.</summary>
    public ImmutableArray<string> Status { get; init; } = [];

    /// <summary>Unit, currency (ISO 4217) or "%": what one of it is; null for a plain count.</summary>
    public string? Unit { get; init; }

    /// <summary>What it is counted per: "day".</summary>
    public string? Per { get; init; }

    /// <summary>Whether it is a change rather than a level.</summary>
    public bool IsChange { get; init; }

    /// <summary>The day up to which was counted, where the text says so.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The words that give the bounds.</summary>
    public required string Text { get; init; }
}
