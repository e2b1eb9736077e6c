using Microsoft.Data.Sqlite;
using Whence.Store.Entries;
using Whence.Store.Front;

namespace Whence.Store.Sqlite.Front;

/// <summary>A query over columns: what a claim lacks to be found, as a set of bits, one for each thing that was asked.</summary>
/// <remarks>A claim that lacks nothing is found; one that lacks a single thing counts for that thing's own facet, which shows what else could be chosen there.</remarks>
internal sealed class Narrowing
{
    /// <summary>More claims than these are not looked at for words.</summary>
    public const int MostWithWords = 20_000;

    public const int VoiceBit = 1, OriginBit = 2, FamilyBit = 4, SideBit = 8, ViaBit = 16, OutletBit = 32, PlaceBit = 64, FigureBit = 128, MonthBit = 256, TabBit = 512, OtherBit = 1024;

    private readonly ClaimColumns _columns;
    private readonly BrowseQuery _query;
    private readonly bool[]? _words;
    private readonly HashSet<int>? _source, _origin, _via;
    private readonly HashSet<int>? _outlet;
    private readonly long? _page;
    private readonly int _family, _side, _place, _figure, _marks, _since;
    private readonly (int From, int To) _month;

    public Narrowing(SqliteConnection db, ClaimColumns columns, BrowseQuery query)
    {
        (_columns, _query) = (columns, query);
        var claims = query.Claims;
        if (!string.IsNullOrWhiteSpace(claims.Page))
            _page = PageRows.Guess(db, claims.Page)?.Key ?? -1;
        if (!string.IsNullOrWhiteSpace(claims.Text))
            _words = WithWords(db, claims.Text);
        (_source, _origin, _via) = (Called(db, claims.Source), Called(db, claims.Origin), Called(db, claims.Via));
        if (!string.IsNullOrWhiteSpace(claims.Outlet))
        {
            var where = new Where();
            var sql = PageRows.Outlet(where, claims.Outlet);
            var keys = db.Rows(sql, row => row.Text(0)!, where.Values).ToHashSet(StringComparer.Ordinal);
            _outlet = [.. Enumerable.Range(0, columns.Outlets.Count).Where(outlet => keys.Contains(Terms.Key(columns.Outlets[outlet])))];
        }
        (_family, _side, _place) = (Number(columns.Families, query.Family), Number(columns.Sides, query.Side), Number(columns.PlaceNames, query.Place));
        _figure = query.Figure == BrowseQuery.AnyFigure ? Any : Number(columns.FigureNames, query.Figure);
        _marks = (int)claims.Marks;
        _since = claims.Since?.DayNumber ?? int.MinValue;
        _month = query.Month is { } month ? (month.DayNumber, month.AddMonths(1).DayNumber) : (int.MinValue, int.MaxValue);
    }

    /// <summary>Whether words stood in more claims than are looked at.</summary>
    public bool IsCapped { get; private set; }

    /// <summary>What the claim in <paramref name="row"/> lacks; 0 when it is found.</summary>
    public int Lacks(int row)
    {
        var lacks = 0;
        if ((_page is { } page && _columns.Pages[row] != page) || (_words is not null && !_words[row]) || (_columns.Marks[row] & _marks) != _marks || _columns.Days[row] < _since)
            lacks |= OtherBit;
        if (_source is not null && !HasPart(row, _source, -1, -1))
            lacks |= OtherBit;
        if (_query.Claims.Writer is { } writer && (_columns.Flags[row] & ClaimColumns.Writer) != 0 != writer)
            lacks |= VoiceBit;
        if (_origin is not null && !HasPart(row, _origin, Role.Origin, Role.OtherOrigin))
            lacks |= OriginBit;
        if (_via is not null && !HasPart(row, _via, Role.Via, Role.OtherVia))
            lacks |= ViaBit;
        if (_outlet is not null && !_outlet.Contains(_columns.Outlet[row]))
            lacks |= OutletBit;
        if ((_family != Nothing || _side != Nothing) && Belongs(row) is var (family, side))
            lacks |= (family ? 0 : FamilyBit) | (side ? 0 : SideBit);
        if (_place != Nothing && !_columns.Places[row].Contains(_place))
            lacks |= PlaceBit;
        if (_figure == Any ? (_columns.Flags[row] & ClaimColumns.Figure) == 0 : _figure != Nothing && !_columns.Figures[row].Contains(_figure))
            lacks |= FigureBit;
        if (_columns.Days[row] < _month.From || _columns.Days[row] >= _month.To)
            lacks |= MonthBit;
        return lacks;
    }

    private const int Nothing = -2; // not asked; -1 is asked and unknown
    private const int Any = -3;

    private static int Number(NameTable names, string? asked) => string.IsNullOrWhiteSpace(asked) ? Nothing : names.Find(asked.Trim());

    private bool HasPart(int row, HashSet<int> names, int role, int other)
    {
        foreach (var part in _columns.Parts[row])
        {
            if ((role < 0 || (part & 7) == role || (part & 7) == other) && names.Contains(part >> 3))
                return true;
        }
        return false;
    }

    private (bool Family, bool Side) Belongs(int row)
    {
        var (family, side) = (_family == Nothing, _side == Nothing);
        foreach (var part in _columns.Parts[row])
        {
            if ((part & 7) is not (Role.Origin or Role.OtherOrigin))
                continue;
            var source = _columns.ByName[part >> 3];
            family |= source.Family == _family;
            side |= source.Side == _side;
        }
        return (family, side);
    }

    private bool[] WithWords(SqliteConnection db, string typed)
    {
        var found = new bool[_columns.Count];
        if (Words.Match(typed) is not { } match)
            return found;
        var ids = db.Rows($"SELECT rowid FROM claim_words WHERE claim_words MATCH ?1 LIMIT {MostWithWords + 1}", row => row.GetInt64(0), match);
        IsCapped = ids.Count > MostWithWords;
        foreach (var id in ids)
        {
            if (_columns.Rows.TryGetValue(id, out var row))
                found[row] = true;
        }
        return found;
    }

    private HashSet<int>? Called(SqliteConnection db, string? called)
    {
        if (string.IsNullOrWhiteSpace(called))
            return null;
        var where = new Where();
        var key = where.Value(Terms.Key(called));
        return [.. db.Rows(SourceRows.Called(key), row => row.GetInt64(0), where.Values).Where(_columns.Sources.ContainsKey).Select(source => _columns.Sources[source].Name)];
    }
}
