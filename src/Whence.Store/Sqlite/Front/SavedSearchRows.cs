using Microsoft.Data.Sqlite;
using Whence.Store.Front;

namespace Whence.Store.Sqlite.Front;

/// <summary>Searches that people keep.</summary>
internal static class SavedSearchRows
{
    private const string Newest = "coalesce((SELECT max(id) FROM pages), 0)";

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<SavedSearch> List(SqliteConnection db) =>
        db.Rows("SELECT id, name, address, page FROM saved_searches ORDER BY name", row => new SavedSearch(row.GetInt64(0), row.Text(1)!, row.Text(2)!, row.GetInt64(3)));

    /// <summary>Keeps one.</summary>
    public static int Save(SqliteConnection db, string name, string address) => db.Run(
        $"INSERT INTO saved_searches (name, address, page) VALUES (?1, ?2, {Newest}) ON CONFLICT (name) DO UPDATE SET address = excluded.address, page = excluded.page", name, address);

    /// <summary>Somebody looked at one.</summary>
    public static int Look(SqliteConnection db, long id) => db.Run($"UPDATE saved_searches SET page = {Newest} WHERE id = ?1", id);

    /// <summary>One goes.</summary>
    public static int Drop(SqliteConnection db, long id) => db.Run("DELETE FROM saved_searches WHERE id = ?1", id);
}
