using System.Collections.Immutable;
using Whence.Documents;
using Whence.Text;

namespace Whence.Reprints;

/// <summary>What two pages have in common word for word.</summary>
/// <param name="Reprint">The copy; null when neither page copied the other.</param>
/// <param name="Quotations">The quotations that both carry: eight words or more inside quotation marks on both.</param>
public sealed record PageComparison(Reprint? Reprint, ImmutableArray<SharedQuotation> Quotations)
{
    /// <summary>Words in a row inside quotation marks on both pages that make a shared quotation.</summary>
    public const int ShortestQuotation = 8;

    /// <summary>Words outside quotation marks in one passage that make a copy of pages from two outlets.</summary>
    public const int ShortestPassage = 20;

    /// <summary>The share of both pages that makes a copy where one outlet printed them, unless nearly all of one stands in the other: less is background that it writes under every report.</summary>
    public const double LeastOfOneOutlet = 0.4;

    private const double NearDuplicate = 0.8, Containment = 0.5, Whole = 0.35, Part = 0.3; // shares of a page
    private const int LeastContained = 30; // words: with fewer, two brief reports that quote the same sentence would be copies
    private const int LongestRun = 14; // of a passage's words some must stand in a row: sentences about the same thing share shorter ones
    private const int Edge = 80; // words at a page's head and foot, where an author's or outlet's standing notes are
    private const int DaysApart = 30; // what comes again after so long, and is a small part, is such a note or background

    /// <summary>Compares two pages; the answer is the same whichever comes first, with the sides changed over.</summary>
    public static PageComparison Of(PrintedPage a, PrintedPage b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (string.CompareOrdinal(a.Id, b.Id) > 0) // passages are sought in one direction
        {
            var turned = Of(b, a);
            return new(turned.Reprint?.Turned(), [.. turned.Quotations.Select(q => new SharedQuotation(q.B, q.A, q.Words)).OrderBy(q => q.A)]);
        }
        var passages = Passages.Between(a, b);
        return new(
            Reprinted(a, b, passages),
            [.. passages.Where(passage => passage.LongestQuoted >= ShortestQuotation).Select(passage => new SharedQuotation(passage.A, passage.B, passage.LongestQuoted))]);
    }

    /// <summary>The copy alone, as <see cref="Of"/> has it: sooner told where the pages have too few words in common, as most have that share a turn of phrase.</summary>
    public static Reprint? Copy(PrintedPage a, PrintedPage b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (string.CompareOrdinal(a.Id, b.Id) > 0)
            return Copy(b, a)?.Turned();
        var sought = Passages.Sought(a, b);
        return sought.Sum(passage => passage.Words) >= LeastContained || sought.Exists(passage => passage.Words >= ShortestPassage && passage.LongestRun >= LongestRun)
            ? Reprinted(a, b, Passages.Made(a, b, sought))
            : null;
    }

    private static Reprint? Reprinted(PrintedPage a, PrintedPage b, ImmutableArray<CopiedPassage> passages)
    {
        var (shareOfA, shareOfB) = (Share(passages, a, passage => passage.A), Share(passages, b, passage => passage.B));
        var larger = Math.Max(shareOfA, shareOfB);
        var isWhole = larger >= Whole && passages.Sum(passage => passage.Copied) >= LeastContained;
        var isPart = passages.Any(passage => passage.Unquoted >= ShortestPassage && passage.LongestRun >= LongestRun && (larger >= Part || !IsStanding(passage, a, b)));
        var isOwn = Outlets.PrintedBoth(a, b) && Math.Min(shareOfA, shareOfB) < LeastOfOneOutlet && larger < NearDuplicate;
        if (!isWhole && !isPart || isOwn || larger < Part && AreApart(a.Published, b.Published))
            return null;
        var evidence = ImmutableArray.CreateBuilder<string>();
        evidence.Add(Math.Min(shareOfA, shareOfB) >= NearDuplicate ? "near-duplicate" : larger >= Containment ? "containment" : "passage");
        if (passages.Any(passage => passage.LongestQuoted >= ShortestQuotation))
            evidence.Add("shared quotation");
        var from = Direction(a, b, evidence);
        return new(a.Id, b.Id) { Passages = passages, ShareOfA = shareOfA, ShareOfB = shareOfB, From = from, Evidence = evidence.ToImmutable() };
    }

    // Of a page's words that are no furniture, those that a passage covers; one may have been copied from one place to two.
    private static double Share(ImmutableArray<CopiedPassage> passages, PrintedPage page, Func<CopiedPassage, TextSpan> where)
    {
        var (covered, all) = (0, page.Told.Count(told => told != Telling.Furniture));
        var done = 0;
        foreach (var passage in passages.OrderBy(where))
        {
            for (var i = Math.Max(done, page.Words.WordAfter(where(passage).Start)); i < page.Words.Count && page.Words.Span(i, i + 1).Start < where(passage).End; done = ++i)
                covered += page.Told[i] == Telling.Furniture ? 0 : 1;
        }
        return all == 0 ? 0 : (double)covered / all;
    }

    private static bool IsStanding(CopiedPassage passage, PrintedPage a, PrintedPage b) => IsAtEdge(passage.A, a.Words) && IsAtEdge(passage.B, b.Words);

    private static bool IsAtEdge(TextSpan span, Wording words) => words.WordAfter(span.Start) >= words.Count - Edge || words.WordAfter(span.End) <= Edge;

    /// <summary>Whether so long lies between two pages that only a good part of one of them counts as copied.</summary>
    public static bool AreApart(Published? one, Published? other) =>
        one?.Latest is { } last && other?.Earliest is { } first && first.DayNumber - last.DayNumber > DaysApart ||
        other?.Latest is { } ended && one?.Earliest is { } began && began.DayNumber - ended.DayNumber > DaysApart;

    private static string? Direction(PrintedPage a, PrintedPage b, ImmutableArray<string>.Builder evidence)
    {
        var (creditsB, creditsA) = (Outlets.AreSame(a.Credit, b.Outlet), Outlets.AreSame(b.Credit, a.Outlet));
        if (creditsA || creditsB || Outlets.AreSame(a.Credit, b.Credit))
            evidence.Add("credit");
        var earlier = IsEarlier(a.Published, b.Published) ? a.Id : IsEarlier(b.Published, a.Published) ? b.Id : null;
        var credited = creditsA == creditsB ? null : creditsA ? a.Id : b.Id;
        if (earlier is not null && (credited ?? earlier) == earlier)
            evidence.Add("earlier");
        return credited ?? (Outlets.AreSame(a.Credit, b.Credit) ? null : earlier); // two copies of one agency's report did not copy each other
    }

    private static bool IsEarlier(Published? one, Published? other) => one?.Latest < other?.Earliest;
}
