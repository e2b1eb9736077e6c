namespace Whence.Store.Sqlite.Links;

/// <summary>Which source a source was merged into, however often.</summary>
internal static class Merged
{
    private const int Longest = 32; // merges one after another; more of them lead in a circle

    /// <summary>The code of the source that <paramref name="code"/> stands for now: its own where it was merged into none.</summary>
    /// <exception cref="InvalidDataException">The merges lead in a circle.</exception>
    public static string Into(Prepared db, string code)
    {
        var at = code;
        for (var hops = 0; hops < Longest; hops++)
        {
            if (db.Rows("SELECT into_source FROM merges WHERE source = ?1", row => row.GetString(0), at) is not [var into])
                return at;
            at = into;
        }
        throw new InvalidDataException($"the merges of source {code} lead in a circle.");
    }
}
