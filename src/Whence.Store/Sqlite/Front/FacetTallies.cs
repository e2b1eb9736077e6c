using System.Globalization;
using Whence.Stances;
using Whence.Store.Front;

namespace Whence.Store.Sqlite.Front;

/// <summary>Counts what could narrow a search further, claim by claim.</summary>
internal sealed class FacetTallies
{
    private const int MostMarks = 32;

    private readonly ClaimColumns _columns;
    private readonly Tally _marks = new(MostMarks), _voices = new(2), _origins, _families, _sides, _vias, _outlets, _places, _figures, _months;
    private readonly int _firstMonth;

    public FacetTallies(ClaimColumns columns)
    {
        _columns = columns;
        (_origins, _vias) = (new(columns.SourceNames.Count), new(columns.SourceNames.Count));
        (_families, _sides, _outlets) = (new(columns.Families.Count), new(columns.Sides.Count), new(columns.Outlets.Count));
        (_places, _figures) = (new(columns.PlaceNames.Count), new(columns.FigureNames.Count));
        _firstMonth = columns.Months.First;
        _months = new(columns.Months.Count);
    }

    /// <summary>The claim in <paramref name="row"/> lacks this much to be found.</summary>
    public void Add(int row, int lacks)
    {
        if (lacks == 0)
            AddMarks(row);
        if (Counts(lacks, Narrowing.VoiceBit))
            _voices.Add(_columns.Flags[row] & ClaimColumns.Writer, row);
        if (lacks == 0 || (lacks & (Narrowing.OriginBit | Narrowing.FamilyBit | Narrowing.SideBit | Narrowing.ViaBit)) == lacks)
            AddParts(row, lacks);
        if (Counts(lacks, Narrowing.OutletBit))
            _outlets.Add(_columns.Outlet[row], row);
        if (Counts(lacks, Narrowing.PlaceBit))
        {
            foreach (var place in _columns.Places[row])
                _places.Add(place, row);
        }
        if (Counts(lacks, Narrowing.FigureBit))
        {
            foreach (var figure in _columns.Figures[row])
                _figures.Add(figure, row);
        }
        if (Counts(lacks, Narrowing.MonthBit))
            _months.Add(ClaimColumns.MonthOf(_columns.Days[row]) - _firstMonth, row);
    }

    /// <summary>The values of each facet.</summary>
    public IReadOnlyDictionary<FacetKind, IReadOnlyList<FacetCount>> Counts(BrowseQuery query)
    {
        const int ManyLines = 60;
        int Lines(FacetKind kind) => query.More.Contains(kind) ? Math.Max(ManyLines, query.FacetLines) : query.FacetLines + 1; // one more tells that there are more
        return new Dictionary<FacetKind, IReadOnlyList<FacetCount>>
        {
            [FacetKind.Mark] = _marks.Most(bit => ((Marks)(1 << bit)).ToString(), MostMarks),
            [FacetKind.Voice] = _voices.Most(voice => voice == 1 ? "writer" : "attributed", 2),
            [FacetKind.Origin] = _origins.Most(name => _columns.SourceNames[name], Lines(FacetKind.Origin)),
            [FacetKind.Family] = _families.Most(family => _columns.Families[family], Lines(FacetKind.Family)),
            [FacetKind.Side] = _sides.Most(side => _columns.Sides[side], Lines(FacetKind.Side)),
            [FacetKind.Via] = _vias.Most(name => _columns.SourceNames[name], Lines(FacetKind.Via)),
            [FacetKind.Outlet] = _outlets.Most(outlet => _columns.Outlets[outlet], Lines(FacetKind.Outlet)),
            [FacetKind.Place] = _places.Most(place => _columns.PlaceNames[place], Lines(FacetKind.Place)),
            [FacetKind.Figure] = _figures.Most(figure => _columns.FigureNames[figure], Lines(FacetKind.Figure)),
            [FacetKind.Month] = [.. _months.Most(Month, int.MaxValue).OrderByDescending(month => month.Value, StringComparer.Ordinal).Take(Lines(FacetKind.Month))],
        };
    }

    private static bool Counts(int lacks, int own) => (lacks & ~own) == 0;

    private string Month(int month) => string.Create(CultureInfo.InvariantCulture, $"{(month + _firstMonth) / 12:0000}-{((month + _firstMonth) % 12) + 1:00}");

    private void AddMarks(int row)
    {
        for (var marks = (uint)_columns.Marks[row]; marks != 0; marks &= marks - 1)
            _marks.Add(System.Numerics.BitOperations.TrailingZeroCount(marks), row);
    }

    private void AddParts(int row, int lacks)
    {
        foreach (var part in _columns.Parts[row])
        {
            if ((part & 7) is Role.Via or Role.OtherVia)
            {
                if (Counts(lacks, Narrowing.ViaBit))
                    _vias.Add(part >> 3, row);
            }
            else if ((part & 7) is Role.Origin or Role.OtherOrigin)
            {
                var source = _columns.ByName[part >> 3];
                if (Counts(lacks, Narrowing.OriginBit))
                    _origins.Add(part >> 3, row);
                if (Counts(lacks, Narrowing.FamilyBit))
                    _families.Add(source.Family, row);
                if (Counts(lacks, Narrowing.SideBit))
                    _sides.Add(source.Side, row);
            }
        }
    }
}
