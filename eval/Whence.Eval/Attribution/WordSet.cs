namespace Whence.Eval.Attribution;

/// <summary>The words that some spans cover, by where they start. Two are equal when they hold the same words.</summary>
internal sealed class WordSet : IEquatable<WordSet>
{
    private readonly int[] _starts;

    private WordSet(int[] starts) => _starts = starts;

    /// <summary>The words under <paramref name="spans"/> of <paramref name="text"/>.</summary>
    public static WordSet Of(string text, IEnumerable<(int Start, int End)> spans) =>
        new([.. spans.SelectMany(span => Words.In(text, span.Start, Math.Min(span.End, text.Length))).Select(word => word.Start).Distinct().Order()]);

    /// <summary>Where its words start, ascending.</summary>
    public IReadOnlyList<int> Starts => _starts;

    /// <summary>Whether it holds none.</summary>
    public bool IsEmpty => _starts.Length == 0;

    /// <summary>Whether a word of it starts at <paramref name="at"/>.</summary>
    public bool Has(int at) => Array.BinarySearch(_starts, at) >= 0;

    /// <summary>Whether it holds every word of <paramref name="other"/>.</summary>
    public bool Covers(WordSet other) => Array.TrueForAll(other._starts, Has);

    /// <summary>The share of its words that <paramref name="other"/> holds too, 0 to 1; 0 when it has none.</summary>
    public double ShareIn(WordSet other) => IsEmpty ? 0 : (double)_starts.Count(other.Has) / _starts.Length;

    /// <summary>Twice the words in common over the words of both; 1 when neither has any, 0 when one has none.</summary>
    public double Dice(WordSet other)
    {
        if (IsEmpty && other.IsEmpty)
            return 1;
        int common = 0, i = 0, k = 0;
        while (i < _starts.Length && k < other._starts.Length)
        {
            var order = _starts[i].CompareTo(other._starts[k]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return 2.0 * common / (_starts.Length + other._starts.Length);
    }

    /// <inheritdoc/>
    public bool Equals(WordSet? other) => other is not null && _starts.AsSpan().SequenceEqual(other._starts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WordSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var start in _starts)
            hash.Add(start);
        return hash.ToHashCode();
    }
}
