using System.Runtime.InteropServices;

namespace Whence.Store.Sqlite.Links;

/// <summary>An inverted index: under which keys a thing is found, and which things are found under a key.</summary>
internal sealed class KeyIndex(Prepared db, KeySpace space)
{
    /// <summary>Puts an item under its keys.</summary>
    public void Put(long item, ReadOnlySpan<ulong> keys)
    {
        foreach (var key in keys)
            db.Run("INSERT OR IGNORE INTO link_keys (space, key, item) VALUES (?1, ?2, ?3)", (int)space, (long)key, item);
        db.Run("INSERT OR REPLACE INTO item_keys (space, item, keys) VALUES (?1, ?2, ?3)", (int)space, item, Packed(keys));
    }

    /// <summary>Takes an item out.</summary>
    public void Take(long item)
    {
        foreach (var keys in db.Rows("SELECT keys FROM item_keys WHERE space = ?1 AND item = ?2", row => row.GetFieldValue<byte[]>(0), (int)space, item))
        {
            foreach (var key in Unpacked(keys))
                db.Run("DELETE FROM link_keys WHERE space = ?1 AND key = ?2 AND item = ?3", (int)space, (long)key, item);
        }
        db.Run("DELETE FROM item_keys WHERE space = ?1 AND item = ?2", (int)space, item);
    }

    /// <summary>Which items are found under any of <paramref name="keys"/>, and under how many of them.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="most">The last this many items of each key are looked at: so the cost stays flat however often a key comes.</param>
    public Dictionary<long, int> Sharing(ReadOnlySpan<ulong> keys, int most)
    {
        var shared = new Dictionary<long, int>();
        foreach (var key in keys)
        {
            foreach (var item in db.Rows("SELECT item FROM link_keys WHERE space = ?1 AND key = ?2 ORDER BY item DESC LIMIT ?3", row => row.GetInt64(0), (int)space, (long)key, most))
                CollectionsMarshal.GetValueRefOrAddDefault(shared, item, out _)++;
        }
        return shared;
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
