using Whence.Store;
using Whence.Store.Entries;
using Whence.Store.Front;

namespace Whence.Web.Views;

/// <summary>What a search over claims, sources, questions and pages found.</summary>
/// <param name="Words">What was searched for.</param>
/// <param name="Hits">Places in claims and pages.</param>
/// <param name="Sources">Sources whose name has the words.</param>
/// <param name="Skip">How many hits were passed over.</param>
public sealed record SearchView(string Words, Slice<SearchHit> Hits, Slice<SourceRow> Sources, int Skip)
{
    /// <summary>How many hits a page of the list holds.</summary>
    public const int PageLength = 20;

    private const int MostBeside = 6, MostSuggested = 18, MostDropped = 6;

    /// <summary>Questions whose words have all of the words.</summary>
    public IReadOnlyList<Suggestion> Questions { get; private init; } = [];

    /// <summary>Pages whose title has them.</summary>
    public IReadOnlyList<Suggestion> Titles { get; private init; } = [];

    /// <summary>When nothing was found: the word whose dropping brings most back; null when none does.</summary>
    public Offer? Drop { get; private init; }

    /// <summary>How many claims have the words, and can be narrowed further in the ledger.</summary>
    public int Claims { get; private init; }

    /// <summary>Whether there are more places than are weighed.</summary>
    public bool IsCapped => Hits.Total >= SearchHit.MostWeighed;

    /// <summary>Whether nothing at all was found.</summary>
    public bool IsNothing => Hits.Total == 0 && Sources.Total == 0 && Questions.Count == 0 && Titles.Count == 0;

    /// <summary>Puts <paramref name="words"/> to <paramref name="ledger"/>; nothing is found for nothing.</summary>
    public static SearchView Of(ILinkedLedger ledger, string words, int skip)
    {
        if (words.Length == 0)
            return new(words, new([], 0), new([], 0), 0);
        var suggested = skip > 0 ? [] : ledger.Suggest(words, MostSuggested);
        var hits = ledger.Search(words, skip, PageLength);
        return new(words, hits, ledger.Sources(new() { Text = words, Take = MostBeside + 2 }), skip)
        {
            Questions = [.. suggested.Where(one => one.Kind == SuggestionKind.Question).Take(MostBeside)],
            Titles = [.. suggested.Where(one => one.Kind == SuggestionKind.Page).Take(MostBeside)],
            Claims = ledger.CountClaims(new() { Claims = new() { Text = words } }).All,
            Drop = hits.Total == 0 ? Narrowest(ledger, words) : null,
        };
    }

    /// <summary>A snippet in parts: words, and whether they were searched for.</summary>
    public static IEnumerable<(string Text, bool IsHit)> Parts(string snippet)
    {
        var at = 0;
        while (at < snippet.Length)
        {
            var open = snippet.IndexOf('\u2068', at);
            var close = open < 0 ? -1 : snippet.IndexOf('\u2069', open);
            if (close < 0)
            {
                yield return (snippet[at..], false);
                yield break;
            }
            if (open > at)
                yield return (snippet[at..open], false);
            yield return (snippet[(open + 1)..close], true);
            at = close + 1;
        }
    }

    private static Offer? Narrowest(ILinkedLedger ledger, string words)
    {
        var terms = Terms.Of(words).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostDropped).ToList();
        return terms.Count < 2 ? null : terms
            .Select(term => (Term: term, Left: string.Join(' ', terms.Where(other => other != term))))
            .Select(one => new Offer("words", one.Term, "/search?q=" + Uri.EscapeDataString(one.Left), ledger.CountClaims(new() { Claims = new() { Text = one.Left } }).All))
            .Where(offer => offer.Claims > 0)
            .MaxBy(offer => offer.Claims);
    }
}
