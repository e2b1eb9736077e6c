using Whence.Origins;

namespace Whence.Cli.Show;

/// <summary>How near the ledger comes to an origin, in words.</summary>
internal static class TrailEnds
{
    /// <summary>The words for <paramref name="end"/>.</summary>
    public static string Name(TrailEnd end) => end switch
    {
        TrailEnd.Held => "held (a page of the origin's own is in this ledger)",
        TrailEnd.Linked => "linked (the page links to it)",
        _ => "named only",
    };
}
