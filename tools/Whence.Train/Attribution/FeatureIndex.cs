namespace Whence.Train.Attribution;

/// <summary>Numbers the features that are frequent enough to learn from; the others are -1.</summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<uint, int> _numbers = [];

    /// <summary>Counts the features of all examples and keeps those met <paramref name="least"/> times.</summary>
    public FeatureIndex(IEnumerable<uint[]> examples, int least)
    {
        var counts = new Dictionary<uint, int>(8_000_000);
        foreach (var keys in examples)
        {
            foreach (var key in keys)
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
        }
        foreach (var (key, count) in counts)
        {
            if (count >= least)
                _numbers[key] = _numbers.Count;
        }
    }

    /// <summary>How many features have a number.</summary>
    public int Count => _numbers.Count;

    /// <summary>The features with their numbers.</summary>
    public IEnumerable<KeyValuePair<uint, int>> Numbers => _numbers;

    /// <summary>The numbers of <paramref name="keys"/>.</summary>
    public int[] Of(uint[] keys) => [.. keys.Select(key => _numbers.GetValueOrDefault(key, -1))];
}
