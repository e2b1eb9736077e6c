using Microsoft.Data.Sqlite;

namespace Whence.Store.Sqlite.Links;

/// <summary>Finds stories.</summary>
internal static class StoryRows
{
    /// <summary>Stories of more than one page, most pages first.</summary>
    public static Slice<StoryRow> List(SqliteConnection db, int skip, int take) => new(
        [.. db.Rows("SELECT id, earliest, latest FROM stories WHERE pages > 1 ORDER BY pages DESC, id LIMIT ?1 OFFSET ?2", Key, Math.Max(0, take), Math.Max(0, skip)).Select(found => Row(db, found))],
        (int)db.Number("SELECT count(*) FROM stories WHERE pages > 1"));

    /// <summary>One story.</summary>
    public static StoryRow? Find(SqliteConnection db, string id) =>
        LedgerIds.Number(id, 's') is { } number && db.Rows("SELECT id, earliest, latest FROM stories WHERE id = ?1", Key, number) is [var found] ? Row(db, found) : null;

    private static (long Id, DateOnly? Earliest, DateOnly? Latest) Key(SqliteDataReader row) => (row.GetInt64(0), row.Day(1), row.Day(2));

    private static StoryRow Row(SqliteConnection db, (long Id, DateOnly? Earliest, DateOnly? Latest) story)
    {
        var pages = db.Rows(
            "SELECT p.hash, p.name, p.title, p.id FROM page_stories s JOIN pages p ON p.id = s.page WHERE s.story = ?1 ORDER BY p.day, p.hash",
            row => (Hash: row.GetString(0), Name: row.Text(1)!, Title: row.Text(2), Key: row.GetInt64(3)), story.Id);
        var central = pages.MaxBy(page => (Kinship(db, page.Key), page.Title is null ? 0 : 1));
        return new($"s{story.Id}", central.Title ?? central.Name, [.. pages.Select(page => page.Hash)], [.. pages.Select(page => page.Name)], story.Earliest, story.Latest);
    }

    private static double Kinship(SqliteConnection db, long page) =>
        db.Rows("SELECT coalesce((SELECT sum(score) FROM kinships WHERE a = ?1), 0.0) + coalesce((SELECT sum(score) FROM kinships WHERE b = ?1), 0.0)", row => row.GetDouble(0), page)[0];
}
