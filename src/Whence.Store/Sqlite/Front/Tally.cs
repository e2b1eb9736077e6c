using Whence.Store.Front;

namespace Whence.Store.Sqlite.Front;

/// <summary>Counts claims by a value; a claim that has it twice counts once.</summary>
internal sealed class Tally(int values)
{
    private readonly int[] _counts = new int[values];
    private readonly int[] _last = new int[values];

    /// <summary>The claim in <paramref name="row"/> has this value; nothing for a value below 0.</summary>
    public void Add(int value, int row)
    {
        if (value < 0 || _last[value] == row + 1)
            return;
        _last[value] = row + 1;
        _counts[value]++;
    }

    /// <summary>Those with most claims.</summary>
    public IReadOnlyList<FacetCount> Most(Func<int, string> name, int most)
    {
        var found = new List<int>();
        for (var value = 0; value < _counts.Length; value++)
        {
            if (_counts[value] > 0)
                found.Add(value);
        }
        return [.. found.OrderByDescending(value => _counts[value]).ThenBy(name, StringComparer.Ordinal).Take(most).Select(value => new FacetCount(name(value), _counts[value]))];
    }
}
