using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Whence.Store.Sqlite.Front;

/// <summary>What is dear to make and holds until the ledger changes: counts, standings, questions with what they rest on.</summary>
internal sealed class Remembered
{
    private const int Most = 4000; // questions of some kilobytes each

    private volatile Shelf _shelf = new(default, []);

    /// <summary>What was made under this name in the ledger's present state, or is made now.</summary>
    public T Of<T>(SqliteConnection db, string name, Func<T> make) where T : class
    {
        var state = LedgerState.Of(db);
        var shelf = _shelf;
        if (shelf.State != state || shelf.Things.Count > Most)
            _shelf = shelf = new(state, []);
        return shelf.Things.TryGetValue(name, out var known) ? (T)known : (T)shelf.Things.GetOrAdd(name, make());
    }

    private sealed record Shelf(LedgerState State, ConcurrentDictionary<string, object> Things);
}
