using Whence.Origins;
using Whence.Sources;
using Whence.Store;
using Whence.Web.Drawing;

namespace Whence.Web.Views;

/// <summary>Reads the claims of an answer as strands that are numbered as the counter counts them.</summary>
internal sealed class AnswerStrands
{
    private readonly OriginCount _count;
    private readonly OriginCount? _after;
    private readonly WhatIfAsked _asked;
    private readonly ILookup<string, int> _drifts;
    private readonly ILookup<string, int> _originsOf;
    private readonly Dictionary<string, Origins.Trail> _trails;
    private readonly HashSet<(string Page, string? Id)> _holders;

    private AnswerStrands(AnswerRow answer, IReadOnlyList<ClaimView> claims, OriginCount? after, WhatIfAsked asked, ILookup<string, int> drifts)
    {
        (_count, _after, _asked, _drifts) = (answer.Count, after, asked, drifts);
        _originsOf = _count.Origins.Index().SelectMany(origin => origin.Item.Claims.Select(claim => (claim, origin.Index))).ToLookup(pair => pair.claim, pair => pair.Index, StringComparer.Ordinal);
        _holders = [.. claims.Select(claim => (claim.Row.PageId, claim.Row.Inside))];
        _trails = _count.Trails.ToDictionary(trail => trail.Claim, StringComparer.Ordinal);
    }

    /// <summary>The strands of <paramref name="claims"/>, in their order.</summary>
    /// <param name="answer">The answer that they give.</param>
    /// <param name="claims">Its claims, as they are to be shown.</param>
    /// <param name="after">What is left of it without those left out; null with all.</param>
    /// <param name="asked">Who is left out.</param>
    /// <param name="drifts">The numbers of changes by the claim that they led to.</param>
    public static IReadOnlyList<Strand> Of(AnswerRow answer, IReadOnlyList<ClaimView> claims, OriginCount? after, WhatIfAsked asked, ILookup<string, int> drifts)
    {
        var reader = new AnswerStrands(answer, claims, after, asked, drifts);
        var strands = claims.SelectMany(claim => claim.Strands.Select(strand => reader.Read(claim.Row, strand))).ToList();
        return reader.Unified(strands);
    }

    /// <summary>What the origin with this index is called as a key.</summary>
    public static string KeyOf(int origin) => $"origin:{origin}";

    private Strand Read(ClaimRow claim, Strand own)
    {
        var strand = own with { Address = Addresses.Claim(claim.Id), Drifts = [.. _drifts[claim.Id]] };
        var found = _originsOf[claim.Id].ToList();
        if (found.Count == 0)
            return strand with { IsCounted = strand.Tone == Tone.Bare, IsCovered = strand.Tone == Tone.Plain && _holders.Contains((claim.PageId, claim.LocalId)), IsLeftOut = IsLeftOut(claim, strand, null) };
        var index = found.Where(origin => IsCalled(_count.Origins[origin].Name, strand.Origin.Name)).DefaultIfEmpty(found[0]).First();
        var origin = _count.Origins[index];
        strand = strand with { CountsAs = KeyOf(index), IsLeftOut = IsLeftOut(claim, strand, origin), Origin = origin.IsUnnamed && strand.Origin.Shape == StopShape.Disc ? strand.Origin with { Shape = StopShape.Ring } : strand.Origin };
        if (strand.Tone == Tone.Bare)
            return strand with { Tone = Tone.Plain, Origin = StopOf(origin), IsReprint = true }; // it was copied from a page that names somebody
        return LeadsOn(claim) ? strand with { Origin = StopOf(origin), Relays = [strand.Origin with { Shape = StopShape.Square, Note = "its own page leads on" }, .. strand.Relays] } : strand;
    }

    /// <summary>Whether the ledger sees further than the claim's own page: the way goes on through somebody else's.</summary>
    private bool LeadsOn(ClaimRow claim) =>
        claim.Others.Count == 0 && claim.Origin is { } origin && _trails.TryGetValue(claim.Id, out var trail) && trail.Steps is [.., var last]
        && !claim.Via.Append(origin).Select(hop => hop.Name).Append(claim.Outlet ?? "").Any(name => IsCalled(name, last));

    private bool IsLeftOut(ClaimRow claim, Strand strand, Origin? origin)
    {
        if (_after is null)
            return false;
        if (claim.Outlet is { } outlet && _asked.Holds("outlet", outlet))
            return true;
        if (_trails.ContainsKey(claim.Id) && !_after.Trails.Any(trail => trail.Claim == claim.Id))
            return true;
        return origin?.Family is { } family && _asked.Holds("family", family)
            || strand.Relays.Append(strand.Origin).Any(stop => stop.SourceId is { } id && _asked.Holds("source", id) || _asked.Holds("source", stop.Name) || _asked.Holds("outlet", stop.Name));
    }

    /// <summary>One origin has one mark: where a strand leads on to somebody whom another one names itself, it takes the mark that the other has.</summary>
    private IReadOnlyList<Strand> Unified(List<Strand> strands)
    {
        var named = strands.Where(strand => strand.Origin.SourceId is not null && strand.CountsAs is not null)
            .GroupBy(strand => strand.CountsAs!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(strand => strand.Origin).ToList(), StringComparer.Ordinal);
        return [.. strands.Select(strand => strand.Origin.SourceId is null && strand.CountsAs is { } key && named.TryGetValue(key, out var stops)
            ? strand with { Origin = stops.Find(stop => IsCalled(stop.Name, strand.Origin.Name)) ?? strand.Origin }
            : strand)];
    }

    private static Stop StopOf(Origin origin) => new($"named:{origin.Name}", BareName(origin), origin.Family is { } family ? family : "", origin.IsUnnamed ? StopShape.Ring : StopShape.Disc);

    private static string BareName(Origin origin) => Words.Bare(new HopRow("", origin.Name, origin.IsUnnamed ? SourceKind.Anonymous : SourceKind.Unknown, [], null, null));

    private static bool IsCalled(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase) || a.Equals($"unnamed {b}", StringComparison.OrdinalIgnoreCase) || b.Equals($"unnamed {a}", StringComparison.OrdinalIgnoreCase);
}
