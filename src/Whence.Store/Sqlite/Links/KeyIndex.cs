using System.Globalization;
using System.Runtime.InteropServices;

namespace Whence.Store.Sqlite.Links;

/// <summary>An inverted index: under which keys a thing is found, and which things are found under a key.</summary>
internal sealed class KeyIndex(Prepared db, KeySpace space)
{
    private readonly NumberStatement _put = db.Numbers("INSERT OR IGNORE INTO link_keys (space, key, item) VALUES (?1, ?2, ?3)");
    private readonly NumberStatement _take = db.Numbers("DELETE FROM link_keys WHERE space = ?1 AND key = ?2 AND item = ?3");

    /// <summary>Puts an item under its keys.</summary>
    public void Put(long item, ReadOnlySpan<ulong> keys)
    {
        foreach (var key in keys)
            _put.With((long)space, (long)key, item).Run();
        db.Run("INSERT OR REPLACE INTO item_keys (space, item, keys) VALUES (?1, ?2, ?3)", (int)space, item, Packed(keys));
    }

    /// <summary>Takes an item out.</summary>
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
            foreach (var item in found)
                CollectionsMarshal.GetValueRefOrAddDefault(shared, item, out _)++;
            if (found.Count <= rare)
                rarely.UnionWith(found);
        }
        return (shared, rarely);
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
