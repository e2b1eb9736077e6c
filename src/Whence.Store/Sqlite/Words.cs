using Whence.Store.Entries;

namespace Whence.Store.Sqlite;

/// <summary>What people type as a full-text query; nothing of it is ever read as FTS5's syntax.</summary>
internal static class Words
{
    private const int Most = 64; // FTS5 refuses expressions much deeper

    /// <summary>The query for text that holds every word of <paramref name="typed"/> or, where <see cref="Terms.IsBeginning"/> says so, one that begins so; null when it has no word.</summary>
    public static string? Match(string typed)
    {
        var terms = Terms.Of(typed);
        return terms.Count == 0 ? null : string.Join(" AND ", terms.Distinct(StringComparer.Ordinal).Take(Most).Select(term => Terms.IsBeginning(term) ? $"\"{term}\" *" : $"\"{term}\""));
    }
}
