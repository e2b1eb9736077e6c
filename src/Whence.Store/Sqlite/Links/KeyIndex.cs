using System.Globalization;
using System.Runtime.InteropServices;

namespace Whence.Store.Sqlite.Links;

/// <summary>An inverted index: under which keys a thing is found, and which things are found under a key.</summary>
/// <remarks>
/// What is put is found at once, but written by <see cref="Write"/>: keys are hashes, so that those of a batch lie all over the table, and in their
/// order each part of it is gone to once.
/// </remarks>
internal sealed class KeyIndex(Prepared db, KeySpace space)
{
    private readonly Dictionary<ulong, List<long>> _unwritten = [];
    private readonly NumberStatement _put = db.Numbers("INSERT OR IGNORE INTO link_keys (space, key, item) VALUES (?1, ?2, ?3)");
    private readonly NumberStatement _take = db.Numbers("DELETE FROM link_keys WHERE space = ?1 AND key = ?2 AND item = ?3");

    /// <summary>Puts an item under its keys.</summary>
    public void Put(long item, ReadOnlySpan<ulong> keys)
    {
        foreach (var key in keys)
            (CollectionsMarshal.GetValueRefOrAddDefault(_unwritten, key, out _) ??= []).Add(item);
        db.Run("INSERT OR REPLACE INTO item_keys (space, item, keys) VALUES (?1, ?2, ?3)", (int)space, item, Packed(keys));
    }

    /// <summary>Puts an item under these keys and no others; nothing is written where it is under them already.</summary>
    public void Replace(long item, ReadOnlySpan<ulong> keys)
    {
        if (db.Rows("SELECT keys FROM item_keys WHERE space = ?1 AND item = ?2", row => row.GetFieldValue<byte[]>(0), (int)space, item) is [var known] && known.AsSpan().SequenceEqual(Packed(keys)))
            return;
        Take(item);
        Put(item, keys);
        Write();
    }

    /// <summary>Takes everything out.</summary>
    public void Clear()
    {
        db.Run("DELETE FROM link_keys WHERE space = ?1", (int)space);
        db.Run("DELETE FROM item_keys WHERE space = ?1", (int)space);
    }

    /// <summary>Writes what was put.</summary>
    public void Write()
    {
        foreach (var (key, items) in _unwritten.OrderBy(row => (long)row.Key))
        {
            foreach (var item in items.Order())
                _put.With((long)space, (long)key, item).Run();
        }
        _unwritten.Clear();
    }

    /// <summary>Takes an item out, which has been written.</summary>
    public void Take(long item)
    {
        foreach (var keys in db.Rows("SELECT keys FROM item_keys WHERE space = ?1 AND item = ?2", row => row.GetFieldValue<byte[]>(0), (int)space, item))
        {
            foreach (var key in Unpacked(keys))
                _take.With((long)space, (long)key, item).Run();
        }
        db.Run("DELETE FROM item_keys WHERE space = ?1 AND item = ?2", (int)space, item);
    }

    /// <summary>Which items are found under any of <paramref name="keys"/>, and under how many of them.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="most">The last this many items of each key are looked at: so the cost stays flat however often a key comes.</param>
    public Dictionary<long, int> Sharing(ReadOnlySpan<ulong> keys, int most) => Sharing(keys, most, rare: 0).Shared;

    /// <summary>The same, and which of them share a key that no more than <paramref name="rare"/> items have.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="most">The last this many items of each key are looked at.</param>
    /// <param name="rare">The most items of a key that tells something by itself.</param>
    public (Dictionary<long, int> Shared, HashSet<long> Rarely) Sharing(ReadOnlySpan<ulong> keys, int most, int rare)
    {
        // The limit stands in the words: bound as a value, it would make SQLite prepare the statement anew for every key.
        var find = db.Numbers(string.Create(CultureInfo.InvariantCulture, $"SELECT item FROM link_keys WHERE space = ?1 AND key = ?2 ORDER BY item DESC LIMIT {most}"));
        var (shared, rarely, found) = (new Dictionary<long, int>(), new HashSet<long>(), new List<long>(most));
        foreach (var key in keys)
        {
            found.Clear();
            find.With((long)space, (long)key);
            while (find.Next())
                found.Add(find[0]);
            if (_unwritten.TryGetValue(key, out var fresh))
                Join(found, fresh, most);
            foreach (var item in found)
                CollectionsMarshal.GetValueRefOrAddDefault(shared, item, out _)++;
            if (found.Count <= rare)
                rarely.UnionWith(found);
        }
        return (shared, rarely);
    }

    // The last of both, as if they had been written.
    private static void Join(List<long> found, List<long> fresh, int most)
    {
        found.AddRange(fresh);
        found.Sort(static (a, b) => b.CompareTo(a));
        if (found.Count > most)
            found.RemoveRange(most, found.Count - most);
    }

    /// <summary>Keys as bytes, little-endian.</summary>
    public static byte[] Packed(ReadOnlySpan<ulong> keys)
    {
        var bytes = new byte[keys.Length * sizeof(ulong)];
        for (var i = 0; i < keys.Length; i++)
            System.Buffers.Binary.BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(i * sizeof(ulong)), keys[i]);
        return bytes;
    }

    /// <summary>What <see cref="Packed"/> made.</summary>
    public static ulong[] Unpacked(ReadOnlySpan<byte> bytes)
    {
        var keys = new ulong[bytes.Length / sizeof(ulong)];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bytes[(i * sizeof(ulong))..]);
        return keys;
    }
}
