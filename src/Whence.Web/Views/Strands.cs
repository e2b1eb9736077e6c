using Whence.Sources;
using Whence.Stances;
using Whence.Store;
using Whence.Web.Drawing;

namespace Whence.Web.Views;

/// <summary>Reads a claim of the ledger as the strands that a picture shows: its own way first, then the parallel ones.</summary>
public static class Strands
{
    /// <summary>The strands of <paramref name="claim"/>.</summary>
    public static IReadOnlyList<Strand> Of(ClaimRow claim)
    {
        var strands = new List<Strand> { Read(claim, claim.Via, claim.Origin) };
        foreach (var other in claim.Others)
            strands.Add(Read(claim, other.Via, other.Origin));
        return strands;
    }

    private static Strand Read(ClaimRow claim, IReadOnlyList<HopRow> via, HopRow? origin)
    {
        var tone = claim.IsWriter ? Tone.Bare : claim.Rejects ? Tone.Against : Tone.Plain;
        var relays = via.Reverse().Select(Relay).ToList();
        if (claim.Medium is { Length: > 0 } medium && origin is not null && origin.SourceId == claim.Source?.SourceId)
            relays.Insert(0, new($"medium:{medium}:{origin.SourceId}", medium, "a medium", StopShape.Square));
        var credit = claim.Credit;
        if (credit is not null && !via.Any(hop => hop.Name.Equals(credit, StringComparison.OrdinalIgnoreCase)))
            relays.Add(new($"credit:{credit}", credit, "credited, reprint", StopShape.Ghost));
        return new()
        {
            ClaimId = claim.Id,
            Origin = claim.IsWriter ? new("none", "no source given", "the writer’s own voice", StopShape.Bar) : Origin(claim, origin),
            Relays = relays,
            Words = claim.Text,
            PageId = claim.PageId,
            PageName = claim.PageName,
            PageNote = claim.Outlet ?? "outlet not stated",
            HasOutlet = claim.Outlet is not null,
            Earliest = claim.Published?.Earliest,
            Latest = claim.Published?.Latest,
            Written = Words.Day(claim.Published),
            WrittenNote = Words.Basis(claim.Published),
            Tone = tone,
            Act = tone == Tone.Against ? Words.Rejecting(claim) : claim.Marks.HasFlag(Marks.Update) ? "update" : "",
            Certainty = Words.Certainty(claim),
            IsUpdate = tone != Tone.Against && claim.Marks.HasFlag(Marks.Update),
            IsReprint = credit is not null,
        };
    }

    private static Stop Origin(ClaimRow claim, HopRow? origin)
    {
        if (origin is null)
            return new($"unresolved:{claim.PageId}:{claim.LocalId}", claim.SourceText is { Length: > 0 } words ? $"“{words}”" : "not named", $"who: {claim.Unresolved ?? "not stated"}", StopShape.Ring);
        var shape = origin.Known?.SelfDescribed == true ? StopShape.Half : origin.Kind == SourceKind.Anonymous ? StopShape.Ring : StopShape.Disc;
        var note = claim.SpeaksFor is { Length: > 0 } body && origin.SourceId == claim.Source?.SourceId ? $"for {body}" : Words.Known(origin);
        return new(origin.SourceId, Words.Bare(origin), note, shape) { SourceId = origin.SourceId };
    }

    private static Stop Relay(HopRow hop) =>
        new(hop.SourceId, Words.Bare(hop), Words.Known(hop), hop.Kind == SourceKind.Anonymous ? StopShape.Ring : StopShape.Square) { SourceId = hop.SourceId };
}
