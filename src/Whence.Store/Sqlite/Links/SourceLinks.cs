using Microsoft.Data.Sqlite;
using Whence.Identities;
using Whence.Sources;

namespace Whence.Store.Sqlite.Links;

/// <summary>Which sources are one and the same: found by the keys of their names, joined by an event of the log.</summary>
internal sealed class SourceLinks(SqliteConnection connection, Prepared db)
{
    private const int MostPerKey = 32; // a surname has few bearers among those who are quoted

    private readonly KeyIndex _index = new(db, KeySpace.Sources);

    /// <summary>Looks at the sources that a page names: whether each is one that is known already.</summary>
    public void Add(long page, Act by)
    {
        var named = db.Rows("SELECT s.id, s.code FROM appearances a JOIN sources s ON s.id = a.source WHERE a.page = ?1 AND s.kind <> ?2 ORDER BY s.code", row => (Key: row.GetInt64(0), Code: row.GetString(1)), page, (int)SourceKind.Anonymous);
        foreach (var (key, code) in named)
        {
            var profile = Profile(key);
            var keys = Identity.Keys(profile).ToArray();
            if (Best(key, code, profile, keys) is var (into, match))
                Join(code, into, match, by);
            _index.Take(key);
            _index.Put(key, keys);
        }
    }

    private (string Into, IdentityMatch Match)? Best(long key, string code, SourceProfile profile, ulong[] keys)
    {
        var own = Merged.Into(db, code);
        var candidates = new List<(string Code, SourceProfile Profile)>();
        foreach (var other in _index.Sharing(keys, MostPerKey).Keys.Where(other => other != key).Order())
        {
            var theirs = db.Rows("SELECT code FROM sources WHERE id = ?1", row => row.GetString(0), other)[0];
            if (Merged.Into(db, theirs) != own && !AreApart(code, theirs))
                candidates.Add((theirs, Profile(other)));
        }
        return Identity.Best(profile, candidates.Select(candidate => candidate.Profile)) is var (best, match)
            ? (candidates.Find(candidate => ReferenceEquals(candidate.Profile, best)).Code, match)
            : null;
    }

    // A name of two words or more stays before a surname, then the one that more pages name: a longer name may only have a title in it.
    private void Join(string one, string other, IdentityMatch match, Act by)
    {
        var (a, b) = (Merged.Into(db, one), Merged.Into(db, other));
        var (from, into) = Weight(a).CompareTo(Weight(b)) > 0 ? (b, a) : (a, b);
        Acts.MergeSources(connection, from, into, by with { Why = $"{match.Evidence} ({match.Score:0.00})" });
    }

    private (bool IsFull, long Pages, string Name) Weight(string code)
    {
        var (key, name) = db.Rows("SELECT id, name FROM sources WHERE code = ?1", row => (row.GetInt64(0), row.Text(1)!), code)[0];
        return (name.Contains(' ', StringComparison.Ordinal), db.Key("SELECT count(*) FROM appearances WHERE source = ?1", key), name);
    }

    private bool AreApart(string a, string b) => string.CompareOrdinal(a, b) < 0
        ? db.Rows("SELECT 1 FROM kept_apart WHERE a = ?1 AND b = ?2", _ => true, a, b).Count > 0
        : db.Rows("SELECT 1 FROM kept_apart WHERE a = ?1 AND b = ?2", _ => true, b, a).Count > 0;

    private SourceProfile Profile(long source)
    {
        var (name, kind) = db.Rows("SELECT name, kind FROM sources WHERE id = ?1", row => (row.Text(0)!, (SourceKind)row.GetInt32(1)), source)[0];
        var aliases = db.Rows("SELECT DISTINCT name FROM aliases WHERE source = ?1 ORDER BY name LIMIT 20", row => row.Text(0)!, source);
        var phrases = db.Rows("SELECT DISTINCT phrase FROM phrases WHERE source = ?1 ORDER BY phrase LIMIT 20", row => row.Text(0)!, source);
        return new(name, kind, [.. aliases.Order(StringComparer.Ordinal)]) { Phrases = [.. phrases] };
    }
}
