using Whence.Taggers;

namespace Whence.Train.Attribution;

/// <summary>Learns which spans belong together: the right cue of a content, the right source of a cue, among the nearest (softmax, AdaGrad).</summary>
internal sealed class LinkTrainer
{
    private const int Seed = 20230510;
    private const int Rounds = 6;
    private const float Rate = 0.3f;

    private readonly float[] _weights = new float[LinkFeatures.Rows];
    private readonly float[] _squares = new float[LinkFeatures.Rows];
    private readonly LinkFeatures _features = new();

    /// <summary>Learns from <paramref name="lessons"/>.</summary>
    public RowWeights Learn(IReadOnlyList<LinkLesson> lessons)
    {
        var order = Enumerable.Range(0, lessons.Count).ToArray();
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var i in order)
                Learn(lessons[i]);
        }
        return new(_weights);
    }

    private void Learn(LinkLesson lesson)
    {
        _features.Look(lesson.Reading, lesson.Spans);
        var choices = new List<(int Span, int Cue)>();
        for (var i = 0; i < lesson.Spans.Count; i++)
        {
            choices.Clear();
            choices.Add((i, -1));
            if (lesson.Spans[i].Role == Role.Content)
            {
                var (first, end) = _features.Near(i);
                for (var k = first; k < end; k++)
                    choices.Add((i, _features.Cues[k]));
                Choose(choices, Math.Max(0, lesson.CueOf[i] < 0 ? 0 : choices.FindIndex(c => c.Cue == lesson.CueOf[i])));
            }
            else if (lesson.Spans[i].Role == Role.Cue)
            {
                choices.AddRange(SpanLinker.SourcesNear(i, lesson.Spans).Select(s => (s, i)));
                Choose(choices, Math.Max(0, lesson.SourceOf[i] < 0 ? 0 : choices.FindIndex(c => c.Span == lesson.SourceOf[i])));
            }
        }
    }

    private void Choose(List<(int Span, int Cue)> choices, int right)
    {
        var rows = new int[choices.Count][];
        var scores = new double[choices.Count];
        for (var k = 0; k < choices.Count; k++)
        {
            rows[k] = new int[LinkFeatures.Count];
            _features.Of(choices[k].Span, choices[k].Cue, rows[k]);
            scores[k] = rows[k].Sum(r => (double)_weights[r]);
        }
        var most = scores.Max();
        var sum = scores.Sum(s => Math.Exp(s - most));
        for (var k = 0; k < choices.Count; k++)
        {
            var gradient = (float)(Math.Exp(scores[k] - most) / sum) - (k == right ? 1 : 0);
            foreach (var row in rows[k])
            {
                if (row == 0)
                    continue;
                _squares[row] += gradient * gradient;
                _weights[row] -= Rate * gradient / (MathF.Sqrt(_squares[row]) + 0.1f);
            }
        }
    }
}
