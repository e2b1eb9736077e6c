using Whence.Store;

namespace Whence.Web.Views;

/// <summary>The ledger as it is shown: counts, the claims that were asked for, what could narrow them, what was refused.</summary>
public sealed class LedgerView
{
    private const int FacetLines = 8;
    private const int MostQuestions = 4;

    /// <summary>What was asked.</summary>
    public required LedgerQuery Asked { get; init; }

    /// <summary>How much the ledger holds.</summary>
    public required LedgerCounts Counts { get; init; }

    /// <summary>The claims, with how many there are in all.</summary>
    public required Slice<ClaimView> Claims { get; init; }

    /// <summary>Marks with counts.</summary>
    public required IReadOnlyList<Facet> Marks { get; init; }

    /// <summary>The writer's own, or attributed.</summary>
    public required IReadOnlyList<Facet> Voices { get; init; }

    /// <summary>The sources that most claims go back to.</summary>
    public required IReadOnlyList<Facet> Origins { get; init; }

    /// <summary>Those that pass most on.</summary>
    public required IReadOnlyList<Facet> Relays { get; init; }

    /// <summary>Pages that could not be read.</summary>
    public required Slice<RefusedPage> Refused { get; init; }

    /// <summary>When nothing was found: the facet whose dropping brings most back; null when none does.</summary>
    public Offer? Drop { get; init; }

    /// <summary>What is most repeated on fewest origins; none where the list is narrowed or turned.</summary>
    public required Slice<QuestionLine> Repeated { get; init; }

    /// <summary>Whether the ledger holds nothing at all.</summary>
    public bool IsFirstRun => Counts is { Pages: 0, Refused: 0 };

    /// <summary>Puts <paramref name="asked"/> to <paramref name="ledger"/>.</summary>
    public static LedgerView Of(ILinkedLedger ledger, LedgerQuery asked)
    {
        var shelf = new PageShelf(ledger);
        var found = ledger.Claims(asked.Query);
        var sources = ledger.Sources(new() { Take = 200 }).Items;
        return new()
        {
            Asked = asked,
            Counts = ledger.Count(),
            Claims = new([.. found.Items.Select(row => ClaimView.Of(row, shelf))], found.Total),
            Marks = [.. MarkFacets(ledger, asked).Where(facet => facet.Count > 0 || facet.IsOn)],
            Voices = [.. VoiceFacets(ledger, asked)],
            Origins = [.. SourceFacets("origin", asked, sources, source => source.AsOrigin)],
            Relays = [.. SourceFacets("via", asked, sources, source => source.AsRelay)],
            Refused = ledger.Refused(),
            Repeated = asked.IsNarrowed || asked.Query.Skip > 0 ? new([], 0) : MostRepeated(ledger, shelf),
            Drop = found.Total == 0 ? Narrowest(ledger, asked) : null,
        };
    }

    private static Slice<QuestionLine> MostRepeated(ILinkedLedger ledger, PageShelf shelf)
    {
        var found = ledger.Questions(new() { Sort = QuestionSort.Rests, LeastPages = 2, Take = MostQuestions });
        return new([.. found.Items.Select(row => QuestionLine.Of(ledger, shelf, row))], found.Total);
    }

    private static IEnumerable<Facet> MarkFacets(ILedger ledger, LedgerQuery asked)
    {
        foreach (var (mark, value, word) in Words.Marks)
        {
            var count = ledger.Claims(asked.Query with { Marks = asked.Query.Marks | mark, Skip = 0, Take = 1 }).Total;
            yield return new(word, value, asked.WithMark(value), count, asked.Query.Marks.HasFlag(mark));
        }
    }

    private static IEnumerable<Facet> VoiceFacets(ILedger ledger, LedgerQuery asked)
    {
        foreach (var (value, word, writer) in new[] { ("attributed", "attributed", false), ("writer", "no source given", true) })
        {
            var isOn = asked.Query.Writer == writer;
            var count = ledger.Claims(asked.Query with { Writer = writer, Skip = 0, Take = 1 }).Total;
            yield return new(word, value, asked.With("voice", isOn ? null : value), count, isOn);
        }
    }

    private static IEnumerable<Facet> SourceFacets(string name, LedgerQuery asked, IReadOnlyList<SourceRow> sources, Func<SourceRow, int> count)
    {
        var chosen = asked.Given.Where(pair => pair.Key == name).Select(pair => pair.Value).ToList();
        return sources.Where(source => count(source) > 0)
            .OrderByDescending(count).ThenBy(source => source.Name, StringComparer.Ordinal)
            .Take(FacetLines)
            .Select(source =>
            {
                var isOn = chosen.Contains(source.Name, StringComparer.OrdinalIgnoreCase) || chosen.Contains(source.Id, StringComparer.Ordinal);
                return new Facet(source.Name, source.Name, asked.With(name, isOn ? null : source.Name), count(source), isOn);
            });
    }

    private static Offer? Narrowest(ILedger ledger, LedgerQuery asked) => asked.Given
        .Where(pair => pair.Key is not ("sort" or "skip" or "take"))
        .Select(pair => new Offer(pair.Key, pair.Value, asked.Without(pair), ledger.Claims(LedgerQuery.Question(asked.Given.Where(other => (other.Key != pair.Key || other.Value != pair.Value) && other.Key != "skip")) with { Take = 1 }).Total))
        .Where(offer => offer.Claims > 0)
        .MaxBy(offer => offer.Claims);
}
