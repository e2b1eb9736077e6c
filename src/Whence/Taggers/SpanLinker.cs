namespace Whence.Taggers;

/// <summary>Ties spans together: to each content its cue, to each cue its source, by a linear ranker over the nearest cues.</summary>
/// <remarks>A source can serve several cues ("he said … and added …"); a cue can hold several pieces of one content.</remarks>
public sealed class SpanLinker(RowWeights weights)
{
    private readonly LinkFeatures _features = new();

    /// <summary>For each span the number of the cue that it belongs to, itself for a cue, -1 for none, with the choice's probability.</summary>
    /// <remarks>A source is given the cue that it fits best; a cue without one takes the nearest that fits (<see cref="Tie"/>).</remarks>
    public void Rank(Reading reading, IReadOnlyList<RoleSpan> spans, Span<int> owners, Span<float> probabilities)
    {
        ArgumentNullException.ThrowIfNull(spans);
        _features.Look(reading, spans);
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i].Role == Role.Content)
                (owners[i], probabilities[i]) = Best(i);
            else
                (owners[i], probabilities[i]) = (spans[i].Role == Role.Cue ? i : -1, 1);
        }
    }

    /// <summary>The attributions: cues that have a content, in order.</summary>
    public List<(int Cue, int Source, List<int> Content, float Probability)> Tie(Reading reading, IReadOnlyList<RoleSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(spans);
        var (owners, probabilities) = (new int[spans.Count], new float[spans.Count]);
        Rank(reading, spans, owners, probabilities);
        var byCue = new SortedDictionary<int, (int Cue, int Source, List<int> Content, float Probability)>();
        var near = Enumerable.Range(0, spans.Count).Where(i => spans[i].Role == Role.Content && owners[i] >= 0 && _features.InOneBlock(i, owners[i])).Select(i => owners[i]).ToHashSet();
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i].Role != Role.Content || owners[i] < 0)
                continue;
            if (near.Contains(owners[i]) && !_features.InOneBlock(i, owners[i]))
                continue; // a cue that has its content beside it has no other in the next paragraph
            if (!byCue.TryGetValue(owners[i], out var tied))
                byCue[owners[i]] = tied = (owners[i], -1, [], 1);
            tied.Content.Add(i);
            byCue[owners[i]] = tied with { Probability = tied.Probability * probabilities[i] };
        }
        var all = byCue.Values.ToList();
        for (var k = 0; k < all.Count; k++)
        {
            var (source, probability) = SourceOf(all[k].Cue, spans);
            all[k] = all[k] with { Source = source, Probability = all[k].Probability * probability };
        }
        return all;
    }

    /// <summary>Among the sources near a cue the one that fits best; -1 when none fits better than no source.</summary>
    private (int Source, float Probability) SourceOf(int cue, IReadOnlyList<RoleSpan> spans)
    {
        var (best, most, sum) = (-1, ScoreOfNoSource(cue), 0.0);
        sum = Math.Exp(most);
        foreach (var i in SourcesNear(cue, spans))
        {
            var score = Score(i, cue);
            sum += Math.Exp(score);
            if (score > most)
                (best, most) = (i, score);
        }
        return (best, (float)(Math.Exp(most) / sum));
    }

    /// <summary>Four sources before and four after, at most.</summary>
    public static IEnumerable<int> SourcesNear(int cue, IReadOnlyList<RoleSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(spans);
        for (int i = cue - 1, found = 0; i >= 0 && i > cue - 16 && found < 4; i--)
        {
            if (spans[i].Role == Role.Source)
            {
                found++;
                yield return i;
            }
        }
        for (int i = cue + 1, found = 0; i < spans.Count && i < cue + 16 && found < 4; i++)
        {
            if (spans[i].Role == Role.Source)
            {
                found++;
                yield return i;
            }
        }
    }

    private (int Cue, float Probability) Best(int span)
    {
        var (first, end) = _features.Near(span);
        double most = Score(span, -1), sum = Math.Exp(most);
        var best = -1;
        for (var k = first; k < end; k++)
        {
            double score = Score(span, _features.Cues[k]);
            sum += Math.Exp(score);
            if (score > most)
                (best, most) = (_features.Cues[k], score);
        }
        return (best, (float)(Math.Exp(most) / sum));
    }

    private double ScoreOfNoSource(int cue) => Score(cue, -1);

    private float Score(int span, int cue)
    {
        Span<int> rows = stackalloc int[LinkFeatures.Count];
        _features.Of(span, cue, rows);
        return Math.Clamp(weights.Sum(rows), -60, 60);
    }
}
