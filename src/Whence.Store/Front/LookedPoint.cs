namespace Whence.Store.Front;

/// <summary>How far somebody has looked.</summary>
/// <param name="Page">The key of the newest page then.</param>
/// <param name="Change">The number of the newest change then.</param>
public sealed record LookedPoint(long Page, long Change)
{
    /// <summary>Nothing was looked at: everything is new.</summary>
    public static LookedPoint Never { get; } = new(0, 0);
}
