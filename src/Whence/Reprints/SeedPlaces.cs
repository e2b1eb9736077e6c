namespace Whence.Reprints;

/// <summary>Where each seed stands on a page.</summary>
internal sealed class SeedPlaces
{
    private readonly Dictionary<ulong, int> _first;
    private readonly int[] _next; // the place after it with the same seed; -1 when it is the last

    /// <summary>Files <paramref name="seeds"/> by their places.</summary>
    public SeedPlaces(ulong[] seeds)
    {
        (_first, _next) = (new(seeds.Length), new int[seeds.Length]);
        for (var i = seeds.Length - 1; i >= 0; i--)
        {
            _next[i] = _first.GetValueOrDefault(seeds[i], -1);
            _first[seeds[i]] = i;
        }
    }

    /// <summary>Writes the places of <paramref name="seed"/> into <paramref name="places"/> and says how many; none when there is no room for all.</summary>
    public int Find(ulong seed, Span<int> places)
    {
        var count = 0;
        for (var place = _first.GetValueOrDefault(seed, -1); place >= 0; place = _next[place])
        {
            if (count == places.Length)
                return 0;
            places[count++] = place;
        }
        return count;
    }
}
