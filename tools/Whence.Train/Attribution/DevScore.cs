using Whence.Language;
using Whence.Taggers;

namespace Whence.Train.Attribution;

/// <summary>Exact spans against gold, compared by their words, as the repository's evaluation does.</summary>
internal static class DevScore
{
    /// <summary>F1 of source, cue and content, in percent.</summary>
    public static (double Source, double Cue, double Content) Of(RoleModel model, IReadOnlyList<Article> articles) => Of(AttributionTagger.Of(model), articles);

    /// <summary>The same of any tagger.</summary>
    public static (double Source, double Cue, double Content) Of(AttributionTagger tagger, IReadOnlyList<Article> articles) => Of(articles, article => [.. tagger.Read(article.Reading).Where(found => found.Level == 0)]);

    /// <summary>What the linker alone reaches, given the annotators' spans.</summary>
    public static (double Source, double Cue, double Content) OfLinks(RowWeights links, IReadOnlyList<Article> articles)
    {
        var linker = new SpanLinker(links);
        return Of(articles, article =>
        {
            var spans = GoldSpans.Of(article).Spans;
            return [.. linker.Tie(article.Reading, spans).Select(t => new TaggedAttribution(0, t.Source < 0 ? null : spans[t.Source], spans[t.Cue], [.. t.Content.Select(c => spans[c])], [], 1, 1))];
        });
    }

    private static (double Source, double Cue, double Content) Of(IReadOnlyList<Article> articles, Func<Article, IReadOnlyList<TaggedAttribution>> read)
    {
        var (hits, predicted, wanted) = (new int[3], new int[3], new int[3]);
        foreach (var article in articles)
        {
            var found = read(article);
            for (var role = 0; role < 3; role++)
            {
                var gold = article.Gold.Select(g => Words(article.Reading, role == 0 ? g.Source : role == 1 ? g.Cue : g.Content)).Where(w => w.Length > 0).ToHashSet(StringComparer.Ordinal);
                var mine = found.Select(f => Words(article.Reading, Spans(article.Reading, f, (Role)role))).Where(w => w.Length > 0).ToHashSet(StringComparer.Ordinal);
                hits[role] += gold.Count(mine.Contains);
                predicted[role] += mine.Count;
                wanted[role] += gold.Count;
            }
        }
        double F(int r) => predicted[r] + wanted[r] == 0 ? 0 : Math.Round(200.0 * hits[r] / (predicted[r] + wanted[r]), 2);
        return (F(0), F(1), F(2));
    }

    private static (int Start, int End)[] Spans(Reading reading, TaggedAttribution found, Role role)
    {
        RoleSpan[] spans = role switch { Role.Source => found.Source is { } source ? [source] : [], Role.Cue => [found.Cue], _ => [.. found.Content] };
        return [.. spans.Select(s => (reading.Tokens[s.First].Span.Start, reading.Tokens[s.End - 1].Span.End))];
    }

    private static string Words(Reading reading, (int Start, int End)[] spans) => string.Join(',', spans.SelectMany(s => In(reading, s)).Distinct().Order());

    /// <summary>The words of a span, by token.</summary>
    public static IEnumerable<int> In(Reading reading, (int Start, int End) span)
    {
        var (low, high) = (0, reading.Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = reading.Tokens[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }
        for (; low < reading.Tokens.Length && reading.Tokens[low].Span.Start < span.End; low++)
        {
            if (reading.Tokens[low].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Clitic)
                yield return low;
        }
    }
}
