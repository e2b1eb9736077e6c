namespace Whence.Store.Desk;

/// <summary>The parts of a claim by name, as addresses and exports have them, and what a reading gives for each.</summary>
public static class ClaimFields
{
    /// <summary>All names, in the order of <see cref="ClaimField"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = ["source", "origin", "via", "content", "figure"];

    /// <summary>The name of <paramref name="field"/>.</summary>
    public static string Name(ClaimField field) => Names[(int)field];

    /// <summary>The part that is called so; null when none is.</summary>
    public static ClaimField? Of(string? name)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            if (Names[i].Equals(name?.Trim(), StringComparison.OrdinalIgnoreCase))
                return (ClaimField)i;
        }
        return null;
    }

    /// <summary>What the reading gives; null for nothing. A figure is not in the row: <see cref="IDeskLedger.FiguresIn"/>.</summary>
    public static string? Read(ClaimRow claim, ClaimField field) => field switch
    {
        ClaimField.Source => claim.Source?.Name,
        ClaimField.Origin => claim.Origin?.Name,
        ClaimField.Via => claim.Via.Count == 0 ? null : string.Join('\n', claim.Via.Select(hop => hop.Name)),
        ClaimField.Content => claim.Text,
        _ => null,
    };
}
