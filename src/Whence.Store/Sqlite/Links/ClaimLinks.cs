using Microsoft.Data.Sqlite;
using Whence.Matching;

namespace Whence.Store.Sqlite.Links;

/// <summary>Which claims are alike: found by their keys, compared by what they come to.</summary>
internal sealed class ClaimLinks(Prepared db, PageLinks pages, EdgeTable edges)
{
    private const int MostPerKey = 96; // claims looked at for one key: what comes oftener than that tells nothing apart
    private const int MostCompared = 240; // claims compared with one, those with most keys in common first
    private const int MostKept = 30_000; // claims at hand, some 60 MB

    private readonly KeyIndex _index = new(db, KeySpace.Claims);
    private readonly NumberStatement _alike = db.Numbers("INSERT OR REPLACE INTO likenesses (a, b, question, answer) VALUES (?1, ?2, ?3, ?4)");
    private readonly Dictionary<long, (long Page, Weighed Weighed)> _weighed = [];
    private readonly Dictionary<long, double> _kin = []; // of the page at hand with others

    /// <summary>Compares the claims of a page with those that their keys lead to, puts them under their keys, and gives their numbers.</summary>
    public List<long> Add(long page)
    {
        var claims = db.Rows(OfPage, Row, page);
        _kin.Clear();
        foreach (var (claim, _, gist, day, weighed) in claims)
        {
            var near = _index.Sharing(ClaimKeys.Near(gist, day).AsSpan(), MostPerKey);
            foreach (var other in near.OrderByDescending(found => found.Value).ThenBy(found => found.Key).Take(MostCompared).Select(found => found.Key))
            {
                var (elsewhere, alike) = WeighedOf(other);
                if (Likeness.Score(weighed, alike) is not { Question: >= Questions.LeastLikeness and var question, Answer: var answer })
                    continue;
                var likeness = new Likeness(question, answer).On(KinOf(page, elsewhere));
                if (likeness.Question < Questions.LeastLikeness)
                    continue;
                _alike.With(Math.Min(claim, other), Math.Max(claim, other)).And(3, likeness.Question).And(4, likeness.Answer).Run();
                edges.Note(claim, other, likeness.Question);
            }
            _index.Put(claim, ClaimKeys.Of(gist, day).AsSpan());
            Keep(claim, page, weighed);
        }
        return claims.ConvertAll(found => found.Claim);
    }

    /// <summary>Puts every claim that is linked under its keys again where they are of an older version.</summary>
    public void Rekey()
    {
        if (db.Numbers("SELECT claim_keys FROM ledger_state").First() == ClaimKeys.Version)
            return;
        _index.Clear();
        foreach (var page in db.Rows("SELECT page FROM page_prints WHERE linked = 1 ORDER BY page", row => row.GetInt64(0)))
        {
            foreach (var (claim, _, gist, day, _) in db.Rows(OfPage, Row, page))
                _index.Put(claim, ClaimKeys.Of(gist, day).AsSpan());
            _index.Write();
        }
        db.Run("UPDATE ledger_state SET claim_keys = ?1", ClaimKeys.Version);
    }

    /// <summary>Writes the keys of the claims that were added.</summary>
    public void Write() => _index.Write();

    private const string Select = "SELECT g.claim, g.gist, c.day, c.rejects, c.page FROM claim_gists g JOIN claims c ON c.id = g.claim";
    private const string OfPage = $"{Select} WHERE c.page = ?1 ORDER BY c.place";

    private static (long Claim, long Page, Gist Gist, DateOnly Day, Weighed Weighed) Row(SqliteDataReader row)
    {
        var (gist, day) = (GistCodec.Read(row.GetFieldValue<byte[]>(1)), row.Day(2)!.Value);
        return (row.GetInt64(0), row.GetInt64(4), gist, day, new Weighed(gist, row.GetInt64(3) != 0));
    }

    private double KinOf(long page, long other)
    {
        if (!_kin.TryGetValue(other, out var kinship))
            _kin.Add(other, kinship = pages.KinshipOf(page, other));
        return kinship;
    }

    private (long Page, Weighed Weighed) WeighedOf(long claim)
    {
        if (!_weighed.TryGetValue(claim, out var known))
        {
            var (_, page, _, _, weighed) = db.Rows($"{Select} WHERE g.claim = ?1", Row, claim)[0];
            Keep(claim, page, weighed);
            known = (page, weighed);
        }
        return known;
    }

    private void Keep(long claim, long page, Weighed weighed)
    {
        if (_weighed.Count >= MostKept)
            _weighed.Clear();
        _weighed[claim] = (page, weighed);
    }
}
