using Whence.Web.Drawing;

namespace Whence.Web.Twins;

/// <summary>The ways of claims as lines of a table: what the chain picture draws.</summary>
public static class StrandColumns
{
    /// <summary>A way.</summary>
    public static IReadOnlyList<(string Name, Func<Strand, object?> Cell)> All { get; } =
    [
        ("claim", strand => strand.ClaimId),
        ("words", strand => strand.Words),
        ("origin", strand => strand.Origin.Name),
        ("origin id", strand => strand.Origin.SourceId),
        ("passed on by, farthest first", strand => strand.Relays.Select(stop => stop.Name)),
        ("page", strand => strand.PageName),
        ("outlet", strand => strand.HasOutlet ? strand.PageNote : null),
        ("published from", strand => strand.Earliest),
        ("published to", strand => strand.Latest),
        ("counts as", strand => strand.CountsAs),
        ("voice", strand => strand.Tone switch { Tone.Bare => "writer", Tone.Against => "against", _ => "attributed" }),
        ("act", strand => strand.Act),
        ("certainty", strand => strand.Certainty),
        ("reprint", strand => strand.IsReprint),
        ("update", strand => strand.IsUpdate),
        ("left out", strand => strand.IsLeftOut),
        ("drifts", strand => strand.Drifts.Select(drift => $"{drift}")),
        ("page hash", strand => strand.PageId),
    ];
}
