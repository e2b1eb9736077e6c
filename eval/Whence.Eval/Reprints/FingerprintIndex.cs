using Whence.Reprints;

namespace Whence.Eval.Reprints;

/// <summary>Pages by their fingerprints, looked up as a ledger looks them up: so many pages a fingerprint, so many candidates a page.</summary>
internal sealed class FingerprintIndex
{
    private readonly List<PrintedPage> _pages = [];
    private readonly Dictionary<ulong, List<int>> _places = [];

    /// <summary>Candidates looked up so far.</summary>
    public int Candidates { get; private set; }

    /// <summary>Compares <paramref name="page"/> with the pages before it and files it.</summary>
    public IReadOnlyList<(string Other, PageComparison Comparison)> Add(PrintedPage page)
    {
        var (fingerprints, shared, rarely) = (Fingerprints.Of(page.Text), new Dictionary<int, int>(), new HashSet<int>());
        foreach (var fingerprint in fingerprints)
        {
            if (!_places.TryGetValue(fingerprint, out var places))
                _places[fingerprint] = places = [];
            foreach (var place in places.TakeLast(Fingerprints.MostPages))
                shared[place] = shared.GetValueOrDefault(place) + 1;
            if (places.Count <= Fingerprints.FewPages)
                rarely.UnionWith(places);
            places.Add(_pages.Count);
        }
        _pages.Add(page);
        var candidates = shared.Where(pair => rarely.Contains(pair.Key) || Fingerprints.AreMany(pair.Value, fingerprints.Length))
            .OrderByDescending(pair => pair.Value).ThenBy(pair => _pages[pair.Key].Id, StringComparer.Ordinal).Take(Fingerprints.MostCandidates).ToList();
        Candidates += candidates.Count;
        return [.. candidates.Select(candidate => (_pages[candidate.Key].Id, PageComparison.Of(_pages[candidate.Key], page)))];
    }
}
