namespace Whence.Store.Sqlite.Links;

/// <summary>What every item was found alike to, and how much; those asked for last are kept at hand, for one batch touches what the one before did.</summary>
/// <param name="db">The statements.</param>
/// <param name="table">A table of pairs <c>a</c> and <c>b</c>.</param>
/// <param name="score">Its column that says how much.</param>
internal sealed class EdgeTable(Prepared db, string table, string score)
{
    private const int MostKept = 100_000; // items, some 20 MB

    private readonly NumberStatement _of = db.Numbers($"SELECT b, {score} FROM {table} WHERE a = ?1 UNION ALL SELECT a, {score} FROM {table} WHERE b = ?1");
    private readonly Dictionary<long, List<(long Item, double Score)>> _kept = [];

    /// <summary>The edges of an item, by the other's number.</summary>
    public IReadOnlyList<(long Item, double Score)> Of(long item)
    {
        if (_kept.TryGetValue(item, out var known))
            return known;
        if (_kept.Count >= MostKept)
            _kept.Clear();
        var edges = new List<(long Item, double Score)>();
        _of.With(item);
        while (_of.Next())
            edges.Add((_of[0], _of.Real(1)));
        edges.Sort();
        return _kept[item] = edges;
    }

    /// <summary>Takes note of an edge that was written and is new.</summary>
    public void Note(long a, long b, double score)
    {
        Note(a, (b, score));
        Note(b, (a, score));
    }

    private void Note(long item, (long Item, double Score) edge)
    {
        if (_kept.TryGetValue(item, out var edges) && edges.BinarySearch(edge) is < 0 and var at)
            edges.Insert(~at, edge);
    }
}
