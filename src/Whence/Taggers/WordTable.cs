using System.Buffers.Binary;
using System.Numerics;

namespace Whence.Taggers;

/// <summary>What training learned of single words, looked up by the hash of a word: an open table, without copies.</summary>
public sealed class WordTable
{
    private readonly uint[] _keys;
    private readonly ushort[] _values;
    private readonly int _shift;

    /// <summary>A table of <paramref name="words"/>; none has the key 0 or the value 0.</summary>
    public WordTable(IReadOnlyDictionary<uint, ushort> words)
        : this(words?.Count ?? throw new ArgumentNullException(nameof(words)))
    {
        foreach (var (key, value) in words.OrderBy(w => w.Key))
            Add(key, value);
    }

    private WordTable(int count)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, count * 2));
        (_keys, _values, _shift) = (new uint[size], new ushort[size], 32 - BitOperations.Log2((uint)size));
    }

    /// <summary>What is known of the word; 0 for nothing.</summary>
    public ushort this[uint key]
    {
        get
        {
            var at = (int)(key * 0x9E3779B1 >> _shift);
            while (_keys[at] != 0)
            {
                if (_keys[at] == key)
                    return _values[at];
                at = (at + 1) & (_keys.Length - 1);
            }
            return 0;
        }
    }

    /// <summary>Reads a table as <see cref="Save"/> wrote it.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static WordTable Load(Stream from)
    {
        ArgumentNullException.ThrowIfNull(from);
        var head = new byte[4];
        from.ReadExactly(head);
        var count = BinaryPrimitives.ReadInt32LittleEndian(head);
        if (count is < 0 or > 1 << 22)
            throw new InvalidDataException("The model's table of words is damaged; build the program again.");
        var bytes = new byte[count * 6];
        from.ReadExactly(bytes);
        var table = new WordTable(count);
        for (var i = 0; i < count; i++)
            table.Add(BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(i * 4)), BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(count * 4 + i * 2)));
        return table;
    }

    /// <summary>Writes the table: how many words, their keys, their values.</summary>
    public void Save(Stream to)
    {
        ArgumentNullException.ThrowIfNull(to);
        var words = Enumerable.Range(0, _keys.Length).Where(i => _keys[i] != 0).Select(i => (Key: _keys[i], Value: _values[i])).OrderBy(w => w.Key).ToArray();
        var bytes = new byte[4 + words.Length * 6];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4 + i * 4), words[i].Key);
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(4 + words.Length * 4 + i * 2), words[i].Value);
        }
        to.Write(bytes);
    }

    private void Add(uint key, ushort value)
    {
        var at = (int)(key * 0x9E3779B1 >> _shift);
        while (_keys[at] != 0)
            at = (at + 1) & (_keys.Length - 1);
        (_keys[at], _values[at]) = (key, value);
    }
}
