using Whence.Matching;
using Whence.Store.Entries;

namespace Whence.Store.Sqlite.Links;

/// <summary>Claims as the rooms that look across pages know them; those used last are kept at hand.</summary>
internal sealed class Filings(Prepared db)
{
    private const int Most = 20_000; // some 60 MB; a batch seldom touches more

    private readonly Dictionary<long, Filed> _kept = [];
    private readonly Dictionary<string, (string Id, string Name)?> _called = new(StringComparer.Ordinal);

    /// <summary>One claim.</summary>
    /// <exception cref="InvalidDataException">It is not there.</exception>
    public Filed this[long claim]
    {
        get
        {
            if (_kept.TryGetValue(claim, out var known))
                return known;
            if (_kept.Count >= Most)
                _kept.Clear();
            return _kept[claim] = Load(claim);
        }
    }

    /// <summary>Forgets everything: rows have changed.</summary>
    public void Forget()
    {
        _kept.Clear();
        _called.Clear();
    }

    private Filed Load(long claim)
    {
        const string Sql = $"""
            SELECT c.id, t.text, t.detail, c.page, c.place, c.day, g.gist, g.context, {PageRows.Columns}
            FROM claims c JOIN claim_texts t ON t.claim = c.id JOIN pages p ON p.id = c.page LEFT JOIN claim_gists g ON g.claim = c.id WHERE c.id = ?1
            """;
        var rows = db.Rows(Sql, row =>
        {
            var page = PageRows.Row(row, 8);
            var claimRow = Details.Claim(row.GetFieldValue<byte[]>(2), $"c{row.GetInt64(0)}", row.Text(1)!, page);
            var gist = row.IsDBNull(6) ? null : GistCodec.Read(row.GetFieldValue<byte[]>(6));
            var context = row.IsDBNull(7) ? ClaimContext.None : ClaimContext.Read(row.GetFieldValue<byte[]>(7));
            return new Filed(row.GetInt64(0), row.GetInt64(3), row.GetInt32(4), page, context.Urls, Filing.Of(claimRow, row.Day(5)!.Value, context, gist, Called));
        }, claim);
        return rows is [var one] ? one : throw new InvalidDataException($"claim c{claim} is not there.");
    }

    private (string Id, string Name)? Called(string code)
    {
        if (_called.TryGetValue(code, out var known))
            return known;
        var at = Merged.Into(db, code);
        return _called[code] = at == code ? null : (at, db.Rows("SELECT name FROM sources WHERE code = ?1", row => row.Text(0)!, at) is [var name] ? name : at);
    }
}
