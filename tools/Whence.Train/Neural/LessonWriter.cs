using System.Runtime.InteropServices;
using Whence.Language;
using Whence.Taggers;
using Whence.Train.Attribution;

namespace Whence.Train.Neural;

/// <summary>Writes articles as the network sees them, a row of numbers a token, for the trainer in Python: <c>NAME.rows</c>, and where each block ends: <c>NAME.blocks</c>.</summary>
/// <remarks>A row: the word's hash, the columns of <see cref="NeuralSight"/>, what the token starts, whether its block ends quoted, its label.</remarks>
internal sealed class LessonWriter : IDisposable
{
    private readonly FileStream _rows, _blocks;
    private readonly BlockSight _block = new();

    /// <summary>Opens the two files in <paramref name="folder"/>.</summary>
    public LessonWriter(string folder, string name)
    {
        Directory.CreateDirectory(folder);
        (_rows, _blocks) = (File.Create(Path.Combine(folder, name + ".rows")), File.Create(Path.Combine(folder, name + ".blocks")));
        Write(_blocks, [0]);
    }

    /// <summary>How many tokens were written.</summary>
    public int Tokens { get; private set; }

    /// <summary>How many blocks were written.</summary>
    public int Count { get; private set; }

    /// <summary>Adds an article, with the labels of <paramref name="gold"/> or none.</summary>
    public void Add(Reading reading, GoldSpans? gold, WordTable clusters, WordTable lexicon) => Add(reading, gold, Blocks.Of(reading), clusters, lexicon);

    /// <summary>Adds some blocks of a page, with the labels of <paramref name="gold"/>.</summary>
    public void Add(Reading reading, GoldSpans? gold, IEnumerable<Sentence[]> blocks, WordTable clusters, WordTable lexicon)
    {
        var labels = Example.LabelsOf(reading, gold);
        Span<ushort> values = stackalloc ushort[NeuralSight.Columns.Length];
        foreach (var sentences in blocks)
        {
            _block.Look(reading, sentences, clusters, lexicon);
            var rows = new List<uint>();
            for (var i = 0; i < _block.Count; i++)
            {
                rows.Add(_block.Words[i].Word);
                NeuralSight.Of(in _block.Words[i], values);
                foreach (var value in values)
                    rows.Add(value);
                rows.AddRange([(uint)_block.Starts[i], _block.EndsQuoted ? 1u : 0, labels[_block.First + i]]);
            }
            Write(_rows, CollectionsMarshal.AsSpan(rows));
            Tokens += _block.Count;
            Count++;
            Write(_blocks, [(uint)Tokens]);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _rows.Dispose();
        _blocks.Dispose();
    }

    private static void Write(FileStream to, ReadOnlySpan<uint> numbers) => to.Write(MemoryMarshal.AsBytes(numbers));
}
