using Whence.Taggers;

namespace Whence.Train.Attribution;

/// <summary>Spans of an article with the cue that each content belongs to and the source that each cue has.</summary>
/// <param name="Reading">The article.</param>
/// <param name="Spans">The spans, in order.</param>
/// <param name="CueOf">For each content its cue among the spans; -1 for none.</param>
/// <param name="SourceOf">For each cue its source among the spans; -1 for none.</param>
internal sealed record LinkLesson(Reading Reading, IReadOnlyList<RoleSpan> Spans, int[] CueOf, int[] SourceOf)
{
    /// <summary>The annotator's own spans.</summary>
    public static LinkLesson OfGold(Article article, GoldSpans gold) => Of(article, gold, gold.Spans);

    /// <summary>Spans that a tagger found that had not seen the article: those that match nothing of the annotator's belong to nothing.</summary>
    public static LinkLesson Of(Article article, GoldSpans gold, IReadOnlyList<RoleSpan> spans)
    {
        var matched = spans.Select(span => Match(gold.Spans, span)).ToArray();
        var cueOf = new Dictionary<int, int>();
        var spanOf = new Dictionary<int, int>();
        for (var i = 0; i < spans.Count; i++)
        {
            if (matched[i] < 0)
                continue;
            spanOf.TryAdd(matched[i], i);
            if (spans[i].Role == Role.Cue)
                cueOf.TryAdd(gold.Owners[matched[i]], i);
        }
        var (cues, sources) = (new int[spans.Count], new int[spans.Count]);
        for (var i = 0; i < spans.Count; i++)
        {
            (cues[i], sources[i]) = (-1, -1);
            if (matched[i] < 0)
                continue;
            var owner = gold.Owners[matched[i]];
            if (spans[i].Role == Role.Content)
                cues[i] = cueOf.GetValueOrDefault(owner, -1);
            else if (spans[i].Role == Role.Cue && gold.Sources[owner] is >= 0 and var source)
                sources[i] = spanOf.GetValueOrDefault(source, -1);
        }
        return new(article.Reading, spans, cues, sources);
    }

    /// <summary>The gold span of the same role that shares most with <paramref name="span"/>; -1 for none.</summary>
    private static int Match(IReadOnlyList<RoleSpan> gold, RoleSpan span)
    {
        var (low, high) = (0, gold.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = gold[middle].End <= span.First ? (middle + 1, high) : (low, middle);
        }
        var (best, most) = (-1, 0);
        for (; low < gold.Count && gold[low].First < span.End; low++)
        {
            var shared = Math.Min(gold[low].End, span.End) - Math.Max(gold[low].First, span.First);
            if (gold[low].Role == span.Role && shared > most)
                (best, most) = (low, shared);
        }
        return best;
    }
}
