using Microsoft.Data.Sqlite;
using Whence.Matching;
using Whence.Names;
using Whence.Origins;
using Whence.Sources;
using Whence.Stances;

namespace Whence.Store.Sqlite.Front;

/// <summary>Reads a ledger's claims, or those of the pages that came since, into columns.</summary>
internal static class ColumnReader
{
    /// <summary>The columns of the ledger, made from those <paramref name="before"/> where pages only came.</summary>
    public static ClaimColumns Read(SqliteConnection db, ClaimColumns? before)
    {
        var columns = before is null ? new ClaimColumns() : new ClaimColumns(before);
        var last = before is { Count: > 0 } ? before.Pages[^1] : 0;
        ReadSources(db, columns);
        var parts = PartsOf(db, columns, last);
        var outlets = db.Rows("SELECT outlet_key, min(outlet) FROM pages WHERE outlet_key IS NOT NULL GROUP BY outlet_key", row => (Key: row.Text(0)!, Name: row.Text(1)!)).ToDictionary(pair => pair.Key, pair => pair.Name, StringComparer.Ordinal);
        using var command = db.Sql("SELECT c.id, c.page, c.day, c.marks, c.writer, c.hops, c.outlet_key, c.origin_key, g.gist FROM claims c LEFT JOIN claim_gists g ON g.claim = c.id WHERE c.page > ?1 ORDER BY c.page, c.place", last);
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            var id = row.GetInt64(0);
            columns.Ids.Add(id);
            columns.Pages.Add(row.GetInt64(1));
            columns.Days.Add(row.Day(2)!.Value.DayNumber);
            columns.Marks.Add(row.GetInt32(3));
            columns.Hops.Add(row.GetInt32(5));
            var outlet = row.Text(6);
            columns.OutletKey.Add(outlet);
            columns.Outlet.Add(outlet is null ? -1 : columns.Outlets.Add(outlets.GetValueOrDefault(outlet, outlet)));
            columns.OriginKey.Add(row.Text(7));
            var flags = row.GetInt64(4) != 0 ? ClaimColumns.Writer : (byte)0;
            flags |= Put(columns, parts.GetValueOrDefault(id));
            if (!row.IsDBNull(8))
                flags |= Put(columns, GistCodec.Read(row.GetFieldValue<byte[]>(8)));
            columns.Places.Close();
            columns.Figures.Close();
            columns.Flags.Add(flags);
        }
        return columns;
    }

    private static byte Put(ClaimColumns columns, List<int>? parts)
    {
        var (origins, unnamed) = (0, 0);
        foreach (var part in parts ?? [])
        {
            columns.Parts.Put(part);
            if ((part & 7) is not (Role.Origin or Role.OtherOrigin))
                continue;
            origins++;
            if (columns.ByName[part >> 3].Kind == SourceKind.Anonymous)
                unnamed++;
        }
        columns.Parts.Close();
        return origins > 0 && origins == unnamed ? ClaimColumns.UnnamedOnly : (byte)0;
    }

    private static byte Put(ClaimColumns columns, Gist gist)
    {
        foreach (var name in gist.Names)
        {
            if (name.Kind == MentionKind.Place)
                columns.Places.Put(columns.PlaceNames.Add(name.Name));
        }
        foreach (var status in gist.Figures.SelectMany(figure => figure.Status).Distinct(StringComparer.Ordinal))
            columns.Figures.Put(columns.FigureNames.Add(status));
        return gist.Figures.Length > 0 ? ClaimColumns.Figure : (byte)0;
    }

    private static void ReadSources(SqliteConnection db, ClaimColumns columns)
    {
        foreach (var (key, code, name, kind) in db.Rows("SELECT id, code, name, kind FROM sources ORDER BY id", row => (row.GetInt64(0), row.Text(1)!, row.Text(2)!, (SourceKind)row.GetInt32(3))))
        {
            if (columns.Sources.ContainsKey(key))
                continue;
            var party = new Party(code, name, kind);
            var families = Families.Usual.Of(party);
            var family = families.Length > 0 ? families[^1] : null;
            columns.Sources[key] = new(columns.SourceNames.Add(name), kind, family is null ? -1 : columns.Families.Add(family), Families.Usual.SideOf(party) is { } side ? columns.Sides.Add(side) : -1);
        }
    }

    private static Dictionary<long, List<int>> PartsOf(SqliteConnection db, ClaimColumns columns, long last)
    {
        var parts = new Dictionary<long, List<int>>();
        using var command = last == 0
            ? db.Sql("SELECT claim, role, source FROM claim_hops")
            : db.Sql("SELECT h.claim, h.role, h.source FROM claims c JOIN claim_hops h ON h.claim = c.id WHERE c.page > ?1", last);
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            var claim = row.GetInt64(0);
            if (!parts.TryGetValue(claim, out var list))
                parts[claim] = list = [];
            list.Add((columns.Sources[row.GetInt64(2)].Name << 3) | row.GetInt32(1));
        }
        return parts;
    }
}
