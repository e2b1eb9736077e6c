using Whence.Origins;
using Whence.Store.Entries;

namespace Whence.Store.Sqlite.Links;

/// <summary>Reads a question with its answers and counts what they rest on: the same way when it is counted and when it is shown.</summary>
internal sealed class AnswerReader(Prepared db, Filings filings)
{
    /// <summary>The answers to a question, most pages first; none when it has no claim.</summary>
    /// <param name="question">The question.</param>
    /// <param name="withTrails">Whether the end of each trail is wanted; a claim that stands alone needs no links for its count.</param>
    public IReadOnlyList<CountedAnswer> Read(long question, bool withTrails = true)
    {
        var claims = db.Rows("SELECT claim, place FROM claim_answers WHERE question = ?1", row => (Key: row.GetInt64(0), Place: row.GetInt64(1)), question);
        return
        [
            .. claims.GroupBy(claim => claim.Place, claim => filings[claim.Key]).Select(answer => Answer(answer, withTrails || claims.Count > 1))
                .OrderByDescending(answer => answer.Count.Pages).ThenByDescending(answer => answer.Claims.Count).ThenBy(answer => answer.Place),
        ];
    }

    private OriginLinks Links(IReadOnlyList<Filed> claims)
    {
        var pages = claims.DistinctBy(claim => claim.Page).ToList();
        var parties = claims.SelectMany(claim => Parties(claim.Claim)).ToList();
        var urls = claims.Where(claim => claim.Urls.Length > 0).ToDictionary(claim => claim.Claim.Id, claim => claim.Urls, StringComparer.Ordinal);
        var asked = urls.Values.SelectMany(list => list).Concat(parties.Select(party => party.Url).OfType<string>()).Distinct(StringComparer.Ordinal);
        return new()
        {
            Copied = [.. Copied(claims)],
            Credits = pages.Where(page => page.PageRow.ReprintOf is not null).ToDictionary(page => page.PageRow.Id, page => page.PageRow.ReprintOf!, StringComparer.Ordinal),
            Urls = urls,
            Pages = asked.Select(url => (url, Page: db.Rows("SELECT hash FROM pages WHERE url = ?1 ORDER BY hash LIMIT 1", row => row.GetString(0), url)))
                .Where(found => found.Page.Count > 0).ToDictionary(found => found.url, found => found.Page[0], StringComparer.Ordinal),
            Held = parties.Select(party => party.Name).Distinct(StringComparer.Ordinal)
                .Where(name => db.Rows("SELECT 1 FROM pages WHERE outlet_key = ?1 LIMIT 1", _ => true, Terms.Key(name)).Count > 0).ToHashSet(StringComparer.Ordinal),
        };
    }

    private CountedAnswer Answer(IGrouping<long, Filed> claims, bool withLinks)
    {
        var ordered = claims.Order(Filed.ByContent).ToList();
        var links = withLinks ? Links(ordered) : OriginLinks.None;
        return new(claims.Key, ordered, links, OriginCounter.Count([.. ordered.Select(claim => claim.Claim)], links));
    }

    private static IEnumerable<Matching.Party> Parties(Matching.FiledClaim claim) =>
        new[] { claim.Route }.Concat(claim.Others).SelectMany(route => route.Via.Concat(route.Origin is { } origin ? [origin] : []));

    // Claims of two pages that stand in one copied passage: as many pairs as connect all copies of it.
    private IEnumerable<CopiedPair> Copied(IReadOnlyList<Filed> claims)
    {
        var byPage = claims.Index().GroupBy(claim => claim.Item.Page).ToDictionary(page => page.Key, page => page.ToList());
        var copies = new Partition(claims.Count);
        foreach (var (page, mine) in byPage.Count < 2 ? [] : byPage.OrderBy(page => page.Value[0].Index).ToList())
        {
            foreach (var (other, detail) in db.Rows("SELECT b, detail FROM copies WHERE a = ?1 UNION ALL SELECT a, detail FROM copies WHERE b = ?1", row => (row.GetInt64(0), row.GetFieldValue<byte[]>(1)), page))
            {
                if (!byPage.TryGetValue(other, out var theirs) || mine[0].Index > theirs[0].Index)
                    continue;
                var (a, b) = page < other ? (mine, theirs) : (theirs, mine);
                var copy = CopyDetail.Read(detail, a[0].Item.PageRow.Id, b[0].Item.PageRow.Id);
                foreach (var ((i, x), (k, y)) in a.SelectMany(x => b.Select(y => (x, y))))
                {
                    if (copies.Of(i) != copies.Of(k) && copy.Covers(x.Claim.Content, y.Claim.Content) && copies.Join(i, k))
                        yield return new(x.Claim.Id, y.Claim.Id, $"the passage stands on both pages ({string.Join(", ", copy.Evidence)})", copy.From == copy.A ? x.Claim.Id : copy.From == copy.B ? y.Claim.Id : null);
                }
            }
        }
    }
}
