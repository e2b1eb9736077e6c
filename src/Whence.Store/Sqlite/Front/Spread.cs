namespace Whence.Store.Sqlite.Front;

/// <summary>Several numbers for each claim, one after the other.</summary>
internal sealed class Spread
{
    private readonly List<int> _ends;
    private readonly List<int> _values;

    public Spread() => (_ends, _values) = ([], []);

    public Spread(Spread before) => (_ends, _values) = ([.. before._ends], [.. before._values]);

    /// <summary>The numbers of a claim.</summary>
    public ReadOnlySpan<int> this[int claim]
    {
        get
        {
            var start = claim == 0 ? 0 : _ends[claim - 1];
            return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_values)[start.._ends[claim]];
        }
    }

    /// <summary>Adds a number to the claim that is being filled.</summary>
    public void Put(int value) => _values.Add(value);

    /// <summary>The claim has all its numbers.</summary>
    public void Close() => _ends.Add(_values.Count);
}
