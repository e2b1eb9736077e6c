using Whence.Origins;

namespace Whence.Web.Twins;

/// <summary>What an answer rests on, in this ledger.</summary>
public sealed record CountTwin
{
    /// <summary>Pages that give it.</summary>
    public required int Pages { get; init; }
    /// <summary>Outlets that published them.</summary>
    public required int Outlets { get; init; }
    /// <summary>Pages that give it and say from nobody.</summary>
    public required int Unsourced { get; init; }
    /// <summary>Low and high at each level: <c>source</c>, <c>family</c>, <c>side</c>.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<int>> Origins { get; init; }
    /// <summary>The origins.</summary>
    public required IReadOnlyList<OriginTwin> Named { get; init; }
    /// <summary>Why claims count as one.</summary>
    public required IReadOnlyList<JoinTwin> Joins { get; init; }
    /// <summary>Why this is circular reporting; null when it is not.</summary>
    public string? CircularWhy { get; init; }
    /// <summary>Where each trail ends.</summary>
    public required IReadOnlyList<TrailTwin> Trails { get; init; }

    /// <summary>The twin of <paramref name="count"/>.</summary>
    public static CountTwin Of(OriginCount count) => new()
    {
        Pages = count.Pages,
        Outlets = count.Outlets,
        Unsourced = count.Unsourced,
        Origins = new Dictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal) { ["source"] = Range(count.Levels.Source), ["family"] = Range(count.Levels.Family), ["side"] = Range(count.Levels.Side) },
        Named = [.. count.Origins.Select(OriginTwin.Of)],
        Joins = [.. count.Joins.Select(JoinTwin.Of)],
        CircularWhy = count.Circular,
        Trails = [.. count.Trails.Select(TrailTwin.Of)],
    };

    private static IReadOnlyList<int> Range(OriginRange range) => [range.Low, range.High];
}
