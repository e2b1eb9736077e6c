using System.Collections.Immutable;
using System.Globalization;

namespace Whence.Matching;

/// <summary>Keys by which claims of one question find one another in an index from key to claim: two that share none are never compared.</summary>
/// <remarks>
/// Most keys are pairs of a claim's rarest keys together with a stretch of eight days: the same two names come again every week, and lists of claims
/// must stay short. A claim is filed under <see cref="Of"/> and looked up by <see cref="Near"/>, which asks for the stretches before and after, too.
/// Quotations and the three rarest keys together hold for all time, where these are rare: "he was not sure" is said every month of something else.
/// A key begins with its stretch, so that those of neighbouring days lie together in an index and the rest of it is left alone; those for all time lie apart.
/// </remarks>
public static class ClaimKeys
{
    /// <summary>The version of the keys: an index of other ones has to be made anew.</summary>
    public const int Version = 3;

    private const int Stretch = 8; // days
    private const int Rarest = 6; // keys that are paired: 15 pairs
    private const int Figures = 2;
    private const int Quotations = 2;
    private const double LeastForAlways = 13.5; // the three keys' rarity: on average what one page in ninety has
    private const int StretchAt = 48; // the bit of a key at which its stretch begins
    private const ulong Always = 1UL << 63; // a key that holds for all time

    /// <summary>The keys under which a claim is filed: at most 21, each once.</summary>
    /// <param name="gist">What it comes to.</param>
    /// <param name="day">The day under which its page is filed.</param>
    public static ImmutableArray<ulong> Of(Gist gist, DateOnly day) => Keys(gist, [day.DayNumber / Stretch]);

    /// <summary>The keys under which claims of the same question may be filed, those of pages up to eight days earlier or later among them.</summary>
    public static ImmutableArray<ulong> Near(Gist gist, DateOnly day)
    {
        var stretch = day.DayNumber / Stretch;
        return Keys(gist, [stretch - 1, stretch, stretch + 1]);
    }

    private static ImmutableArray<ulong> Keys(Gist gist, ReadOnlySpan<int> stretches)
    {
        ArgumentNullException.ThrowIfNull(gist);
        var rarest = RarestOf(gist);
        var keys = new HashSet<ulong>();
        foreach (var stretch in stretches)
        {
            for (var i = 0; i < rarest.Count; i++)
            {
                for (var k = i + 1; k < rarest.Count; k++)
                    keys.Add(Within(stretch, Mix(1, Math.Min(rarest[i], rarest[k]), Math.Max(rarest[i], rarest[k]))));
            }
            foreach (var figure in gist.Figures.Take(Figures))
            {
                if ((figure.Of ?? figure.Status.FirstOrDefault() ?? figure.Unit) is { } of && rarest.Count > 0)
                    keys.Add(Within(stretch, Mix(2, Rarity.Hash(of), Rarity.Hash(string.Create(CultureInfo.InvariantCulture, $"{figure.Bounds.Low ?? figure.Bounds.High}")))));
            }
        }
        if (rarest.Count >= 3 && rarest.Take(3).Sum(Rarity.Of) >= LeastForAlways)
            keys.Add(Always | rarest.Take(3).Order().Aggregate(3UL, (hash, key) => Mix(hash, key, 0)));
        foreach (var run in gist.Quoted.Order().Take(Quotations)) // the smallest hashes: two that share much of a quotation share them
            keys.Add(Always | Mix(4, run, 0));
        return [.. keys.Order()];
    }

    // Of a person's name the last word, for pages leave the first ones out.
    private static List<uint> RarestOf(Gist gist)
    {
        var keys = gist.Words.Select(word => Rarity.Hash(word)).Concat(gist.Names.SelectMany(Weighed.PartsOf).Where(part => part.Share == 1).Select(part => part.Hash));
        return [.. keys.Distinct().OrderByDescending(Rarity.Of).ThenBy(key => key).Take(Rarest)];
    }

    // Fifteen bits of the stretch come again after seven centuries; of the rest 48 tell keys apart.
    private static ulong Within(int stretch, ulong key) => ((ulong)stretch << StretchAt & ~Always) | key >> (64 - StretchAt);

    private static ulong Mix(ulong a, ulong b, ulong c)
    {
        var hash = 14695981039346656037;
        foreach (var part in (ReadOnlySpan<ulong>)[a, b, c])
        {
            hash = (hash ^ part) * 0x9E3779B97F4A7C15;
            hash ^= hash >> 29;
        }
        return hash;
    }
}
