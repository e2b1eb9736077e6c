using System.Collections.Immutable;

namespace Whence.Origins;

/// <summary>What of an answer is left when somebody is left out: all of it when nobody is.</summary>
internal sealed class Remaining
{
    private readonly Strands _strands;
    private readonly Ways _all;
    private readonly Partition _ends;
    private readonly bool[] _out;
    private readonly HashSet<int> _outEnds;
    private readonly ImmutableArray<Strand>[] _ways;
    private readonly HashSet<int> _claims = [];

    /// <summary>Leaves out those of <paramref name="leftOut"/>; null leaves out nobody.</summary>
    public Remaining(Strands strands, Ways ways, Partition ends, Levels levels, LeftOut? leftOut)
    {
        (_strands, _all, _ends) = (strands, ways, ends);
        _out = Out(levels, leftOut ?? new LeftOut());
        _outEnds = [.. Enumerable.Range(0, _out.Length).Where(node => _out[node] && ways.IsEnd(node)).Select(ends.Of)];
        var gone = Gone(leftOut ?? new LeftOut());
        _ways = new ImmutableArray<Strand>[strands.Claims.Length];
        var endsOf = new ImmutableArray<int>[_ways.Length];
        for (var claim = 0; claim < _ways.Length; claim++)
        {
            _ways[claim] = gone.Contains(claim) ? [] : [.. strands.Of(claim).Where(way => !way.Path.Any(node => _out[node]) && EndsFrom(way).Any())];
            endsOf[claim] = [.. _ways[claim].SelectMany(EndsFrom).Distinct()];
            // what is covered counts through the claim that stands in it; what led to somebody and does no more is gone
            if (!gone.Contains(claim) && !strands.IsCovered[claim] && (endsOf[claim].Length > 0 || strands.Of(claim).Count == 0))
                _claims.Add(claim);
        }
        EndsOf = [.. endsOf];
        Pages = _claims.Select(claim => strands.Claims[claim].PageId).ToHashSet(StringComparer.Ordinal);
        Outlets = _claims.Select(claim => strands.Outlets[claim]).Where(outlet => outlet >= 0).ToHashSet();
        UnsourcedPages = Pages.Except(_claims.Where(strands.IsSourced).Select(claim => strands.Claims[claim].PageId), StringComparer.Ordinal).Count();
    }

    /// <summary>Of each claim the nodes at which it still ends.</summary>
    public ImmutableArray<ImmutableArray<int>> EndsOf { get; }

    /// <summary>The pages left, by id.</summary>
    public IReadOnlySet<string> Pages { get; }

    /// <summary>The outlets left, as nodes.</summary>
    public IReadOnlySet<int> Outlets { get; }

    /// <summary>How many of the pages say from nobody.</summary>
    public int UnsourcedPages { get; }

    /// <summary>Whether the claim is left.</summary>
    public bool Has(int claim) => _claims.Contains(claim);

    /// <summary>The ways of a claim that are left.</summary>
    public ImmutableArray<Strand> WaysOf(int claim) => _ways[claim];

    /// <summary>Where one way ends, the first node first.</summary>
    public IEnumerable<int> EndsFrom(Strand way) => _all.EndsFrom(way.End, _out).Where(end => !_outEnds.Contains(_ends.Of(end)));

    private bool[] Out(Levels levels, LeftOut leftOut)
    {
        var nodes = _strands.Nodes;
        var isOut = new bool[nodes.Count];
        var families = leftOut.Families.Select(PartyKeys.Folded).ToHashSet(StringComparer.Ordinal);
        var named = leftOut.Sources.Concat(leftOut.Outlets).Select(_strands.Find).ToHashSet();
        for (var node = 0; node < isOut.Length; node++)
            isOut[node] = named.Contains(node) || leftOut.Sources.Contains(nodes[node].Party.Id) || families.Count > 0 && levels.FamiliesOf(node).Append(nodes[node].Party.Name).Any(name => families.Contains(PartyKeys.Folded(name)));
        return isOut;
    }

    /// <summary>The claims of outlets that are left out, and what was copied from them.</summary>
    private HashSet<int> Gone(LeftOut leftOut)
    {
        var outlets = leftOut.Outlets.Select(_strands.Find).Where(node => node >= 0).ToHashSet();
        var gone = new HashSet<int>(Enumerable.Range(0, _strands.Claims.Length).Where(claim => outlets.Contains(_strands.Outlets[claim])));
        foreach (var (a, b, pair) in _strands.Copies)
        {
            if (pair.From is { } from && (from == _strands.Claims[a].Id ? gone.Contains(a) : gone.Contains(b)))
                gone.Add(from == _strands.Claims[a].Id ? b : a);
        }
        return gone;
    }
}
