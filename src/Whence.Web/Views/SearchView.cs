using Whence.Store;

namespace Whence.Web.Views;

/// <summary>What a search over claims, sources and pages found.</summary>
/// <param name="Words">What was searched for.</param>
/// <param name="Hits">Places in claims and pages.</param>
/// <param name="Sources">Sources whose name has the words.</param>
/// <param name="Skip">How many hits were passed over.</param>
public sealed record SearchView(string Words, Slice<SearchHit> Hits, Slice<SourceRow> Sources, int Skip)
{
    /// <summary>How many hits a page of the list holds.</summary>
    public const int PageLength = 20;

    /// <summary>Puts <paramref name="words"/> to <paramref name="ledger"/>; nothing is found for nothing.</summary>
    public static SearchView Of(ILedger ledger, string words, int skip) => words.Length == 0
        ? new(words, new([], 0), new([], 0), 0)
        : new(words, ledger.Search(words, skip, PageLength), ledger.Sources(new() { Text = words, Take = 8 }), skip);

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
}
