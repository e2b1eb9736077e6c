using Whence.Matching;
using Whence.Stories;

namespace Whence.Store.Sqlite.Links;

/// <summary>Gathers pages into stories.</summary>
internal sealed class StoryGathering(Prepared db, EdgeTable edges)
{
    private readonly Neighbourhood _around = new(Kinship.Threshold);

    /// <summary>Gathers the neighbourhoods of <paramref name="pages"/> and of stories that are stale.</summary>
    public void Gather(IEnumerable<long> pages)
    {
        var stale = db.Rows("SELECT story FROM stale_stories ORDER BY story", row => row.GetInt64(0));
        if (stale.Count > 0)
            _around.Forget();
        var groups = new List<IReadOnlyList<long>>();
        foreach (var found in _around.Of(pages.Concat(stale.SelectMany(Members)), edges.Of))
            groups.AddRange(Groups(found));
        var before = groups.SelectMany(group => group).ToDictionary(page => page, StoryOf);
        var heirs = Heirs.Of(groups, page => before[page]);
        var touched = new HashSet<long>(stale);
        for (var g = 0; g < groups.Count; g++)
        {
            var story = heirs[g] ?? db.Key("INSERT INTO stories (pages) VALUES (0) RETURNING id");
            touched.Add(story);
            foreach (var page in groups[g].Where(page => before[page] != story))
            {
                if (before[page] is { } old)
                    touched.Add(old);
                db.Run("INSERT INTO page_stories (page, story) VALUES (?1, ?2) ON CONFLICT (page) DO UPDATE SET story = excluded.story", page, story);
            }
        }
        foreach (var story in touched)
            Count(story);
        db.Run("DELETE FROM stale_stories");
    }

    private long? StoryOf(long page) => db.Numbers("SELECT story FROM page_stories WHERE page = ?1").With(page).First();

    private void Count(long story)
    {
        var rows = db.Rows(
            """
            SELECT count(*), min(coalesce(p.published_earliest, p.published_latest)), max(coalesce(p.published_latest, p.published_earliest))
            FROM page_stories s JOIN pages p ON p.id = s.page WHERE s.story = ?1
            """, row => (Pages: row.GetInt32(0), Earliest: row.Day(1), Latest: row.Day(2)), story);
        if (rows[0].Pages == 0)
        {
            db.Run("UPDATE questions SET story = NULL WHERE story = ?1", story);
            db.Run("DELETE FROM stories WHERE id = ?1", story);
        }
        else
        {
            db.Run("UPDATE stories SET pages = ?2, earliest = ?3, latest = ?4 WHERE id = ?1", story, rows[0].Pages, rows[0].Earliest, rows[0].Latest);
        }
    }

    private List<long> Members(long story) => db.Rows("SELECT page FROM page_stories WHERE story = ?1 ORDER BY page", row => row.GetInt64(0), story);

    private IEnumerable<IReadOnlyList<long>> Groups(IReadOnlyList<long> pages)
    {
        if (pages.Count == 1)
            return [pages];
        // In the order of their hashes, which is the same whatever the order in which they came.
        var ordered = pages.OrderBy(page => db.Rows("SELECT hash FROM pages WHERE id = ?1", row => row.GetString(0), page)[0], StringComparer.Ordinal).ToList();
        var at = ordered.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var among = ordered.SelectMany(page => edges.Of(page).Where(edge => edge.Item > page && at.ContainsKey(edge.Item)).Select(edge => new Edge(at[page], at[edge.Item], edge.Score)));
        return Gathering.Groups(ordered.Count, among, Kinship.Threshold).Index().GroupBy(pair => pair.Item, pair => ordered[pair.Index]).Select(IReadOnlyList<long> (group) => [.. group]);
    }
}
