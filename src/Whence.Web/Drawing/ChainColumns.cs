namespace Whence.Web.Drawing;

/// <summary>Where origins, relays and words stand across a picture; relays keep to the page's side so that gates line up.</summary>
internal sealed class ChainColumns
{
    private const int MostRelays = 6;
    private const double OriginShare = 1.7; // of a relay's column: an origin's names are longer, and wires bend behind it
    private readonly ChainSize _size;
    private readonly int _relays;
    private readonly double _step;

    public ChainColumns(ChainSize size, IReadOnlyList<Strand> strands)
    {
        _size = size;
        _relays = Math.Min(MostRelays, strands.Count == 0 ? 0 : strands.Max(strand => strand.Relays.Count));
        var room = size.End - size.Origin - EndRoom(strands);
        _step = _relays == 0 ? room : room / (_relays + OriginShare);
        var origin = (_relays == 0 ? Math.Min(room, 316) : _step * OriginShare) - 24;
        OriginWidth = origin * (_relays > 3 ? 0.76 : 0.62);
        Bend = origin - OriginWidth;
    }

    /// <summary>How wide an origin's labels may be.</summary>
    public double OriginWidth { get; }

    /// <summary>How far a wire's bend reaches.</summary>
    public double Bend { get; }

    /// <summary>How wide a relay's labels may be.</summary>
    public double RelayWidth => _step - 14;

    /// <summary>Where the first relay of the longest strand stands.</summary>
    public double First => RelayAt(_relays - 1);

    /// <summary>Where "no relay given" stands.</summary>
    public double Middle => _relays == 0 ? Math.Min(_size.Origin + 316, _size.End) : First;

    /// <summary>The place of the relay that is <paramref name="fromPage"/> relays away from the page.</summary>
    public double RelayAt(int fromPage) => _relays == 0 ? _size.End : _size.Origin + (_step * (OriginShare + (_relays - 1 - fromPage)));

    /// <summary>The relays of <paramref name="strand"/>, those in the middle folded into one where there are too many.</summary>
    public static IReadOnlyList<Stop> Fold(Strand strand)
    {
        var all = strand.Relays;
        if (all.Count <= MostRelays)
            return all;
        var folded = all.Count - MostRelays + 1;
        return [all[0], all[1], new Stop($"folded:{strand.ClaimId}", $"and {folded} more", "in the table", StopShape.Square), .. all.Skip(all.Count - (MostRelays - 3))];
    }

    private double EndRoom(IReadOnlyList<Strand> strands) =>
        _size.IsFull || strands.Any(strand => strand.Act.Length + strand.Certainty.Length > 0) ? _size.EndRoom : 12;
}
