using Whence.Matching;

namespace Whence.Store.Sqlite.Links;

/// <summary>Which claims are alike: found by their keys, compared by what they come to.</summary>
internal sealed class ClaimLinks(Prepared db)
{
    private const int MostPerKey = 96; // claims looked at for one key: what comes oftener than that tells nothing apart
    private const int MostCompared = 240; // claims compared with one, those with most keys in common first
    private const int MostKept = 30_000; // claims at hand, some 60 MB

    private readonly KeyIndex _index = new(db, KeySpace.Claims);
    private readonly Dictionary<long, Weighed> _gists = [];

    /// <summary>Compares the claims of a page with those that their keys lead to, puts them under their keys, and gives their numbers.</summary>
    public List<long> Add(long page)
    {
        var claims = db.Rows(
            "SELECT g.claim, g.gist, c.day FROM claim_gists g JOIN claims c ON c.id = g.claim WHERE c.page = ?1 ORDER BY c.place",
            row => (Claim: row.GetInt64(0), Gist: GistCodec.Read(row.GetFieldValue<byte[]>(1)), Day: row.Day(2)!.Value), page);
        foreach (var (claim, gist, day) in claims)
        {
            var near = _index.Sharing(ClaimKeys.Near(gist, day).AsSpan(), MostPerKey);
            var weighed = new Weighed(gist, day);
            foreach (var other in near.OrderByDescending(found => found.Value).ThenBy(found => found.Key).Take(MostCompared).Select(found => found.Key))
            {
                var likeness = Likeness.Score(weighed, WeighedOf(other));
                if (likeness.Question >= Questions.LeastLikeness)
                    db.Run("INSERT OR REPLACE INTO likenesses (a, b, question, answer) VALUES (?1, ?2, ?3, ?4)", Math.Min(claim, other), Math.Max(claim, other), likeness.Question, likeness.Answer);
            }
            _index.Put(claim, ClaimKeys.Of(gist, day).AsSpan());
            Keep(claim, weighed);
        }
        return claims.ConvertAll(found => found.Claim);
    }

    private Weighed WeighedOf(long claim)
    {
        if (_gists.TryGetValue(claim, out var known))
            return known;
        var found = db.Rows("SELECT g.gist, c.day FROM claim_gists g JOIN claims c ON c.id = g.claim WHERE g.claim = ?1", row => new Weighed(GistCodec.Read(row.GetFieldValue<byte[]>(0)), row.Day(1)!.Value), claim)[0];
        Keep(claim, found);
        return found;
    }

    private void Keep(long claim, Weighed gist)
    {
        if (_gists.Count >= MostKept)
            _gists.Clear();
        _gists[claim] = gist;
    }
}
