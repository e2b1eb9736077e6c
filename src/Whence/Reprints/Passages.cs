using System.Collections.Immutable;

namespace Whence.Reprints;

/// <summary>Finds the passages that two pages have in common.</summary>
/// <remarks>
/// Seed and extend, as texts and genomes are aligned: a run of <see cref="SeedLength"/> words that stands on both pages is followed to both
/// sides as far as the words agree, over gaps of at most <see cref="LongestGap"/> words behind which they agree again for the longer the wider
/// the gap was. Words of a passage are passed over afterwards and seeds that stand in many places are left out, so the work grows with the
/// length of the pages, whatever they say.
/// </remarks>
public static class Passages
{
    /// <summary>The fewest words of a passage that is worth the name.</summary>
    public const int Shortest = 8;

    /// <summary>Words that must agree for a passage to be sought.</summary>
    public const int SeedLength = 5;

    /// <summary>The most words that may be changed, added or left out at one place.</summary>
    public const int LongestGap = 12;

    /// <summary>The most passages of two pages: more is a list, or hostile.</summary>
    public const int Most = 400;

    private const int MostPlaces = 4; // a seed that stands in more places of a page is a turn of phrase, or hostile

    /// <summary>The passages of two texts, in the order of <paramref name="a"/>; none overlaps another there.</summary>
    public static ImmutableArray<CopiedPassage> Between(string a, string b) =>
        Between(new PrintedPage { Id = "", Text = a }, new PrintedPage { Id = "", Text = b });

    /// <summary>The passages of two pages, in the order of <paramref name="a"/>; none overlaps another there.</summary>
    public static ImmutableArray<CopiedPassage> Between(PrintedPage a, PrintedPage b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return Made(a, b, Sought(a, b));
    }

    /// <summary>The same words on two pages, passage by passage, before it is looked at how they are told: never fewer than <see cref="Made(PrintedPage, PrintedPage, IReadOnlyList{Agreement})"/> keeps of them.</summary>
    internal static List<Agreement> Sought(PrintedPage a, PrintedPage b)
    {
        var (seeds, places) = (a.Seeds, b.Places);
        var passages = new List<Agreement>();
        Span<int> starts = stackalloc int[MostPlaces];
        var done = 0;
        for (var i = 0; i < seeds.Length && passages.Count < Most;)
        {
            var best = new Agreement([]);
            foreach (var j in starts[..places.Find(seeds[i], starts)])
            {
                var found = new Agreement(Extend(a.Words, b.Words, i, j, done));
                best = found.Words > best.Words ? found : best;
            }
            if (best.Words >= Shortest)
            {
                passages.Add(best);
                i = done = best.Runs[^1].A + best.Runs[^1].Length;
            }
            else
                i++;
        }
        return passages;
    }

    /// <summary>What was sought as passages: cut where a title ends, with what of it is reported, quoted, furniture.</summary>
    internal static ImmutableArray<CopiedPassage> Made(PrintedPage a, PrintedPage b, IReadOnlyList<Agreement> sought) =>
        [.. sought.SelectMany(passage => Parts(a, b, passage.Runs)).Take(Most).Select(part => Made(a, b, part))];

    private static List<(int A, int B, int Length)> Extend(Wording a, Wording b, int i, int j, int done)
    {
        var runs = new List<(int A, int B, int Length)>();
        var (endA, endB) = (i, j);
        while (true)
        {
            var length = 0;
            while (endA + length < a.Count && endB + length < b.Count && a[endA + length] == b[endB + length])
                length++;
            runs.Add((endA, endB, length));
            (endA, endB) = (endA + length, endB + length);
            if (Resume(a, b, endA, endB, step: 1, 0, a.Count) is not var (x, y))
                break;
            (endA, endB) = (x, y);
        }
        var (startA, startB, before) = (i, j, new List<(int A, int B, int Length)>());
        while (true)
        {
            var length = 0;
            while (startA - length > done && startB - length > 0 && a[startA - length - 1] == b[startB - length - 1])
                length++;
            (startA, startB) = (startA - length, startB - length);
            if (before.Count > 0)
                before.Add((startA, startB, length));
            else if (length > 0)
                runs[0] = (startA, startB, runs[0].Length + length);
            if (Resume(a, b, startA - 1, startB - 1, step: -1, done, a.Count) is not var (x, y))
                break;
            if (before.Count == 0)
                before.Add(runs[0]);
            (startA, startB) = (x + 1, y + 1);
        }
        if (before.Count > 0)
        {
            before.Reverse();
            runs.RemoveAt(0);
            runs.InsertRange(0, before);
        }
        return runs;
    }

    // Where the words agree again: the nearest place, with fewer of them needed the nearer it is.
    private static (int A, int B)? Resume(Wording a, Wording b, int i, int j, int step, int first, int end)
    {
        for (var away = 1; away <= 2 * LongestGap; away++)
        {
            for (var x = Math.Max(0, away - LongestGap); x <= Math.Min(away, LongestGap); x++)
            {
                var (p, q) = (i + step * x, j + step * (away - x));
                var needed = 3 + Math.Max(x, away - x) / 3;
                var matched = 0;
                while (matched < needed && p >= first && p < end && q >= 0 && q < b.Count && a[p] == b[q])
                    (matched, p, q) = (matched + 1, p + step, q + step);
                if (matched == needed)
                    return (i + step * x, j + step * (away - x));
            }
        }
        return null;
    }

    /// <summary>The runs as they stand in titles and bodies; what is left of a passage in a title is kept when it is long enough for one.</summary>
    private static IEnumerable<List<(int A, int B, int Length)>> Parts(PrintedPage a, PrintedPage b, List<(int A, int B, int Length)> runs)
    {
        var (bodyOfA, bodyOfB) = (a.FirstOfBody, b.FirstOfBody);
        var cut = runs.SelectMany(run => Cut(run, bodyOfA - run.A)).SelectMany(run => Cut(run, bodyOfB - run.B));
        var parts = cut.GroupBy(run => (run.A < bodyOfA, run.B < bodyOfB)).Select(part => part.ToList()).ToList();
        return parts.Count == 1 ? parts : parts.Where(part => part.Sum(run => run.Length) >= Shortest);
    }

    private static IEnumerable<(int A, int B, int Length)> Cut((int A, int B, int Length) run, int at) =>
        at <= 0 || at >= run.Length ? [run] : [(run.A, run.B, at), (run.A + at, run.B + at, run.Length - at)];

    private static CopiedPassage Made(PrintedPage a, PrintedPage b, List<(int A, int B, int Length)> runs)
    {
        var (copied, unquoted, longest) = (0, 0, 0);
        foreach (var (startA, startB, length) in runs)
        {
            var quoted = 0;
            for (var i = 0; i < length; i++)
            {
                var (onA, onB) = (a.Quoted[startA + i], b.Quoted[startB + i]);
                var told = (Telling)Math.Min((byte)a.Told[startA + i], (byte)b.Told[startB + i]);
                copied += told != Telling.Furniture ? 1 : 0;
                unquoted += told == Telling.Report && !onA && !onB ? 1 : 0;
                quoted = onA && onB ? quoted + 1 : 0;
                longest = Math.Max(longest, quoted);
            }
        }
        return new([.. runs.Select(run => new CopiedRun(a.Words.Span(run.A, run.A + run.Length), b.Words.Span(run.B, run.B + run.Length), run.Length))], copied, unquoted, longest);
    }
}
