using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Whence.Documents;
using Whence.Matching;
using Whence.Reprints;
using Whence.Text;

namespace Whence.Stories;

/// <summary>What a page comes to when it is asked which others tell of the same event: its weightiest words and names, and its day.</summary>
/// <remarks>
/// Weights are those of vector retrieval (Salton and Buckley 1988): the logarithm of how often, times how rare in the news (<see cref="Rarity"/>),
/// with more for the headline and the opening, where news says what happened. How rare is counted once and for all, so a page's gist depends on the page alone.
/// Made once, when the page is read, and kept beside it: linking reads no page again.
/// </remarks>
public sealed class PageGist
{
    /// <summary>The most terms: what comes after them weighs little, and a page takes less than a kilobyte.</summary>
    public const int MostTerms = 150;

    private const double InHeadline = 3, InOpening = 2; // a term there counts as often as this elsewhere
    private const int Opening = 60; // terms: some hundred words
    private const double LeastRarity = 1; // rarer than on every third page
    private const int LongestInterval = 8; // days: a longer one says nothing of when a page was printed

    /// <summary>The terms by rising key, each once.</summary>
    public ImmutableArray<PageTerm> Terms { get; init; } = [];

    /// <summary>The first day on which the page may have been published; null when not known nearly enough.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>The last such day; null when not known nearly enough.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>The length of the vector of weights.</summary>
    internal double Norm => field > 0 ? field : field = Math.Sqrt(Terms.Sum(term => (double)term.Weight * term.Weight));

    /// <summary>What <paramref name="reading"/> comes to.</summary>
    public static PageGist Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var (headline, counts, opening) = (Headline(reading.Document), new Dictionary<uint, double>(), 0);
        var (terms, words) = (new Terms(reading), Wording.Of(reading.Document.Text));
        var told = Prose.In(reading.Document.Text, words);
        var word = 0;
        for (var i = 0; i < reading.Tokens.Length; i++)
        {
            var start = reading.Tokens[i].Span.Start;
            while (word < words.Count && words.Span(word, word + 1).End <= start)
                word++;
            var isHeadline = headline.Contains(start);
            if (!isHeadline && (word == words.Count || told[word] == Telling.Furniture) || terms.At(i) is not { } term)
                continue;
            var key = Rarity.Hash(term);
            if (Rarity.Of(key) >= LeastRarity)
                CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _) += isHeadline ? InHeadline : opening++ < Opening ? InOpening : 1;
        }
        var (earliest, latest) = Days(reading.Published);
        return new() { Terms = Weighed(counts), Earliest = earliest, Latest = latest };
    }

    private static ImmutableArray<PageTerm> Weighed(Dictionary<uint, double> counts)
    {
        var weighed = counts.Select(count => (count.Key, Weight: (1 + Math.Log(count.Value)) * Rarity.Of(count.Key)))
            .OrderByDescending(term => term.Weight).ThenBy(term => term.Key).Take(MostTerms).ToList();
        return [.. weighed.Select(term => new PageTerm(term.Key, (byte)Math.Max(1, Math.Round(term.Weight * byte.MaxValue / weighed[0].Weight)))).OrderBy(term => term.Key)];
    }

    private static TextSpan Headline(Document document)
    {
        if (document.TitleLength > 0)
            return new(0, document.TitleLength);
        return document.Blocks is [{ Kind: BlockKind.Headline } first, ..] ? first.Span : default;
    }

    private static (DateOnly? Earliest, DateOnly? Latest) Days(Published? published) =>
        published is { Earliest: { } earliest, Latest: { } latest } && latest.DayNumber - earliest.DayNumber <= LongestInterval ? (earliest, latest) : (null, null);
}
