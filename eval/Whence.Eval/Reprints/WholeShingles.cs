using Whence.Reprints;

namespace Whence.Eval.Reprints;

/// <summary>The pairs of pages of which most of the smaller stands in the other, by counting every run of eight words: what winnowing must not lose.</summary>
/// <remarks>Words are told apart by letters and digits alone, by code of its own, so that a mistake in the reprints' own wording shows.</remarks>
internal static class WholeShingles
{
    private const int Length = 8;
    private const int MostPages = 20; // a run on more pages is a site's menu

    /// <summary>Pairs of ids with at least <paramref name="least"/> of the smaller page's runs in common.</summary>
    public static IEnumerable<(string A, string B)> Alike(IReadOnlyList<PrintedPage> pages, double least)
    {
        var runs = pages.Select(page => Runs(page.Text)).ToList();
        var places = new Dictionary<ulong, List<int>>();
        for (var page = 0; page < pages.Count; page++)
        {
            foreach (var run in runs[page])
            {
                if (!places.TryGetValue(run, out var others))
                    places[run] = others = new(1);
                others.Add(page);
            }
        }
        var (sizes, shared) = (new int[pages.Count], new Dictionary<(int, int), int>());
        foreach (var on in places.Values.Where(on => on.Count <= MostPages))
        {
            for (var i = 0; i < on.Count; i++)
            {
                sizes[on[i]]++;
                for (var k = i + 1; k < on.Count; k++)
                    shared[(on[i], on[k])] = shared.GetValueOrDefault((on[i], on[k])) + 1;
            }
        }
        return shared.Where(pair => pair.Value >= least * Math.Min(sizes[pair.Key.Item1], sizes[pair.Key.Item2])).Select(pair => (pages[pair.Key.Item1].Id, pages[pair.Key.Item2].Id));
    }

    private static HashSet<ulong> Runs(string text)
    {
        var words = Words.In(text, 0, text.Length).Select(word => Hash(text.AsSpan(word.Start, word.End - word.Start))).ToArray();
        var runs = new HashSet<ulong>();
        for (var i = 0; i + Length <= words.Length; i++)
            runs.Add(words.AsSpan(i, Length).ToArray().Aggregate(7UL, (hash, word) => (hash ^ word) * 0x9ddfea08eb382d69));
        return runs;
    }

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 5381UL;
        foreach (var c in word)
            hash = hash * 31 + char.ToLowerInvariant(c);
        return hash;
    }
}
