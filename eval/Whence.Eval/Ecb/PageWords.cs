using Whence.Matching;

namespace Whence.Eval.Ecb;

/// <summary>All that a document says, as weights of keys: how near two documents are tells whether they tell of one story.</summary>
internal sealed class PageWords
{
    private readonly Dictionary<uint, double> _weights = [];
    private readonly double _length;

    /// <summary>Weighs the keys of a document by how often they stand there and how rare they are.</summary>
    public PageWords(Terms terms, int length)
    {
        foreach (var key in terms.In(new(0, length)).GroupBy(key => Rarity.Hash(key)))
            _weights[key.Key] = (1 + Math.Log(key.Count())) * Rarity.Of(key.Key);
        _length = Math.Sqrt(_weights.Values.Sum(weight => weight * weight));
    }

    /// <summary>The cosine of two documents.</summary>
    public double Cosine(PageWords other) =>
        _length == 0 || other._length == 0 ? 0 : _weights.Sum(key => key.Value * other._weights.GetValueOrDefault(key.Key)) / (_length * other._length);
}
