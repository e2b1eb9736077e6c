using System.Collections.Immutable;

namespace Whence.Stories;

/// <summary>Keys by which pages on one event find one another in an index from key to page: two that share none are never compared.</summary>
/// <remarks>
/// A page is filed under each of its weightiest terms together with a stretch of eight days, and looked up in the stretches before and after, too: the
/// same names come again every week, and lists of pages must stay short. The weightiest five in pairs hold for all time, for pages that do not tell their day.
/// Of two pages each finds the other or neither does, so that it makes no difference which came first.
/// </remarks>
public static class StoryKeys
{
    /// <summary>The most keys under which a page is filed.</summary>
    public const int Most = Weightiest + Timeless * (Timeless - 1) / 2;

    /// <summary>How many pages to take for one key, by their ids: a term that more pages have in a week tells no event.</summary>
    public const int MostPages = 64;

    /// <summary>How many pages to compare with one, those with the most keys in common first, then by their ids.</summary>
    public const int MostCandidates = 64;

    private const int Weightiest = 12, Timeless = 5;
    private const int Stretch = 8; // days
    private const int NoStretch = -8; // where pages stand that do not tell their day

    /// <summary>The keys under which a page is filed: at most <see cref="Most"/>, each once.</summary>
    public static ImmutableArray<ulong> Of(PageGist gist)
    {
        ArgumentNullException.ThrowIfNull(gist);
        return Keys(gist, [StretchOf(gist)]);
    }

    /// <summary>The keys under which pages on the same event may be filed.</summary>
    public static ImmutableArray<ulong> Near(PageGist gist)
    {
        ArgumentNullException.ThrowIfNull(gist);
        var stretch = StretchOf(gist);
        return Keys(gist, stretch == NoStretch ? [NoStretch] : [stretch - 1, stretch, stretch + 1]);
    }

    private static int StretchOf(PageGist gist) => gist.Latest?.DayNumber / Stretch ?? NoStretch;

    private static ImmutableArray<ulong> Keys(PageGist gist, ReadOnlySpan<int> stretches)
    {
        var weightiest = gist.Terms.OrderByDescending(term => term.Weight).ThenBy(term => term.Key).Take(Weightiest).Select(term => term.Key).ToArray();
        var keys = new HashSet<ulong>();
        foreach (var stretch in stretches)
        {
            foreach (var key in weightiest)
                keys.Add(Mix((uint)stretch, key));
        }
        for (var i = 0; i < Math.Min(Timeless, weightiest.Length); i++)
        {
            for (var k = i + 1; k < Math.Min(Timeless, weightiest.Length); k++)
                keys.Add(Mix(Math.Min(weightiest[i], weightiest[k]), Math.Max(weightiest[i], weightiest[k]) | 1UL << 40));
        }
        return [.. keys.Order()];
    }

    private static ulong Mix(ulong a, ulong b) => Reprints.Wording.Mix(a * 0x9e3779b97f4a7c15 + b);
}
