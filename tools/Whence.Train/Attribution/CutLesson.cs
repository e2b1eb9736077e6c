using Whence.Language;
using Whence.Taggers;

namespace Whence.Train.Attribution;

/// <summary>A span that was found with the places where it may stand, one of them the annotator's.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Rows">The features of each place.</param>
/// <param name="Logs">The logarithm of the lattice's probability of each.</param>
/// <param name="Right">Which is the annotator's.</param>
internal sealed record CutLesson(Role Role, int[][] Rows, float[] Logs, int Right)
{
    /// <summary>What a tagger that has not seen the article finds in it; spans for which there is nothing to choose, or nothing right, teach nothing.</summary>
    public static IEnumerable<CutLesson> Of(Article article, GoldSpans gold, IRoleScorer scorer)
    {
        var wanted = gold.Spans.Select(span => (span.Role, span.First, span.End)).ToHashSet();
        var (roles, cutter, spans) = (new RoleTagger(scorer), new SpanCutter(CutModel.None), new List<RoleSpan>());
        List<ReadOnlyMemory<Sentence>> blocks = [.. Blocks.Of(article.Reading).Select(block => block.AsMemory())];
        scorer.Begin(article.Reading, blocks);
        foreach (var block in blocks)
        {
            spans.Clear();
            roles.Tag(article.Reading, block.Span, spans);
            cutter.Look(roles, spans, 0);
            for (var k = 0; k < spans.Count; k++)
            {
                cutter.Ask(roles, spans, 0, k);
                var right = cutter.Places.ToList().FindIndex(place => wanted.Contains((spans[k].Role, roles.Block.First + place.First, roles.Block.First + place.End)));
                if (right >= 0 && cutter.Places.Count > 1)
                    yield return new(spans[k].Role, [.. cutter.Places.Select((_, i) => cutter.Rows(k, i).ToArray())], [.. cutter.Places.Select(place => MathF.Log(Math.Max(place.Probability, 1e-9f)))], right);
            }
        }
    }
}
