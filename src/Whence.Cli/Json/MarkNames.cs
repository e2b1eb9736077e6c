using Whence.Stances;

namespace Whence.Cli.Json;

/// <summary>Marks as the contract spells them: <c>confidence:low</c>.</summary>
internal static class MarkNames
{
    private static readonly (Marks Mark, string Name)[] All =
    [
        (Marks.Hedged, "hedged"),
        (Marks.Anonymous, "anonymous"),
        (Marks.Unverified, "unverified"),
        (Marks.Denied, "denied"),
        (Marks.Update, "update"),
        (Marks.ConfidenceLow, "confidence:low"),
        (Marks.ConfidenceMedium, "confidence:medium"),
        (Marks.ConfidenceHigh, "confidence:high"),
    ];

    /// <summary>Every name.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(x => x.Name)];

    /// <summary>The names in <paramref name="marks"/>, in the order of the contract.</summary>
    public static IEnumerable<string> Of(Marks marks) => All.Where(x => marks.HasFlag(x.Mark)).Select(x => x.Name);

    /// <summary>The mark called <paramref name="name"/>, which must be one of <see cref="Names"/>.</summary>
    public static Marks Parse(string name) => All.Single(x => x.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Mark;
}
