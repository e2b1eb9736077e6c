namespace Whence.Store.Desk;

/// <summary>A grade on the Admiralty scale: the source A to F, what it says 1 to 6. A person gives it, never the program.</summary>
/// <param name="Reliability">A to F; null when it is not graded.</param>
/// <param name="Information">1 to 6; null when it is not graded.</param>
public sealed record Grade(char? Reliability, int? Information)
{
    /// <summary>The letters with what the scale calls them.</summary>
    public static IReadOnlyList<(char Letter, string Words)> Letters { get; } =
    [
        ('A', "completely reliable"), ('B', "usually reliable"), ('C', "fairly reliable"),
        ('D', "not usually reliable"), ('E', "unreliable"), ('F', "reliability cannot be judged"),
    ];

    /// <summary>The numbers with what the scale calls them.</summary>
    public static IReadOnlyList<(int Number, string Words)> Numbers { get; } =
    [
        (1, "confirmed by other sources"), (2, "probably so"), (3, "possibly so"), (4, "doubtful"), (5, "improbable"), (6, "cannot be judged"),
    ];

    /// <summary>Whether both parts are on the scale.</summary>
    public bool IsOnScale => Reliability is null or (>= 'A' and <= 'F') && Information is null or (>= 1 and <= 6);

    /// <summary>What <paramref name="typed"/> means: <c>B2</c>, <c>b</c>, <c>2</c>; null when it is no grade.</summary>
    public static Grade? Read(string typed) => typed.Trim().ToUpperInvariant() switch
    {
        [>= 'A' and <= 'F' and var letter] => new(letter, null),
        [>= '1' and <= '6' and var digit] => new(null, digit - '0'),
        [>= 'A' and <= 'F' and var letter, >= '1' and <= '6' and var digit] => new(letter, digit - '0'),
        _ => null,
    };

    /// <summary><c>B2</c>, <c>B</c>, <c>2</c>; empty when neither is given.</summary>
    public override string ToString() => $"{Reliability}{Information}";
}
