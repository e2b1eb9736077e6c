namespace Whence.Origins;

/// <summary>How many origins there are at least and at most: unnamed sources may be one and the same, or not.</summary>
/// <param name="Low">With all unnamed ones that nothing joins taken for one.</param>
/// <param name="High">With each of them taken for another.</param>
public readonly record struct OriginRange(int Low, int High)
{
    /// <summary>Whether the number lies in it.</summary>
    public bool Holds(int count) => Low <= count && count <= High;

    /// <summary>"origin", or "origins", as it stands behind the number.</summary>
    public string Noun => this is { Low: 1, High: 1 } ? "origin" : "origins";

    /// <summary>"1 origin", "1–3 origins".</summary>
    public string InWords => $"{this} {Noun}";

    /// <summary>"2", or "1–3".</summary>
    public override string ToString() => Low == High ? $"{Low}" : $"{Low}–{High}";
}
