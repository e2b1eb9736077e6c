using System.Text.Json;
using Whence.Store;

namespace Whence.Web.Twins;

/// <summary>An event of the log, with everything that its hash is made of but the event before.</summary>
public sealed record EventTwin
{
    /// <summary><c>e5</c>.</summary>
    public required string Id { get; init; }
    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
    /// <summary>Who.</summary>
    public required string Who { get; init; }
    /// <summary>The kind, as the log keeps it.</summary>
    public required string Kind { get; init; }
    /// <summary>What it was done to.</summary>
    public required JsonElement Subject { get; init; }
    /// <summary>Why.</summary>
    public required string Why { get; init; }
    /// <summary>The event that it undoes.</summary>
    public string? Undoes { get; init; }
    /// <summary>The event that undid it; null while it holds.</summary>
    public string? UndoneBy { get; init; }
    /// <summary>Its hash.</summary>
    public required string Hash { get; init; }
    /// <summary>In words.</summary>
    public required string Words { get; init; }

    /// <summary>The twin of <paramref name="row"/>.</summary>
    public static EventTwin Of(LogRow row) => Of(row.Event, row.UndoneBy);

    /// <summary>The twin of <paramref name="one"/>.</summary>
    public static EventTwin Of(LedgerEvent one, long? undoneBy = null) => new()
    {
        Id = $"e{one.Number}",
        At = one.At,
        Who = one.Who,
        Kind = EventKinds.Name(one.Kind),
        Subject = JsonSerializer.Deserialize<JsonElement>(one.Subject),
        Why = one.Why,
        Undoes = one.Undoes is { } undone ? $"e{undone}" : null,
        UndoneBy = undoneBy is { } undo ? $"e{undo}" : null,
        Hash = one.Hash,
        Words = EventWords.What(one),
    };
}
