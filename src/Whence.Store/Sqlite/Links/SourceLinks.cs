using Microsoft.Data.Sqlite;
using Whence.Identities;
using Whence.Sources;

namespace Whence.Store.Sqlite.Links;

/// <summary>Which sources are one and the same: found by the keys of their names, joined by an event of the log.</summary>
internal sealed class SourceLinks(SqliteConnection connection, Prepared db)
{
    private const int MostPerKey = 32; // a surname has few bearers among those who are quoted
    private const int MostForms = 20; // of a name, looked at
    private const int MostKept = 10_000; // profiles at hand, some 20 MB

    private readonly KeyIndex _index = new(db, KeySpace.Sources);
    private readonly Dictionary<long, SourceProfile> _profiles = [];

    /// <summary>Takes note of pages that are new: what they call their sources belongs to what is known of these.</summary>
    public void Note(IReadOnlyList<long> pages)
    {
        if (_profiles.Count >= MostKept)
            _profiles.Clear();
        foreach (var source in pages.SelectMany(page => db.Rows("SELECT source FROM appearances WHERE page = ?1", row => row.GetInt64(0), page)))
            _profiles.Remove(source);
    }

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
            _index.Replace(key, keys);
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

    private SourceProfile Profile(long source) => _profiles.TryGetValue(source, out var known) ? known : _profiles[source] = Read(source);

    private SourceProfile Read(long source)
    {
        var (name, kind) = db.Rows("SELECT name, kind FROM sources WHERE id = ?1", row => (row.Text(0)!, (SourceKind)row.GetInt32(1)), source)[0];
        return new(name, kind, [.. Distinct("aliases", "name", source).Order(StringComparer.Ordinal)]) { Phrases = [.. Distinct("phrases", "phrase", source)] };
    }

    // The first of them, each found by the one before: a president's are on thousands of pages.
    private List<string> Distinct(string table, string column, long source) => db.Rows(
        $"""
        WITH RECURSIVE found (form) AS (
            SELECT min({column}) FROM {table} WHERE source = ?1
            UNION ALL SELECT (SELECT min({column}) FROM {table} WHERE source = ?1 AND {column} > form) FROM found WHERE form IS NOT NULL LIMIT {MostForms})
        SELECT form FROM found WHERE form IS NOT NULL
        """, row => row.Text(0)!, source);
}
