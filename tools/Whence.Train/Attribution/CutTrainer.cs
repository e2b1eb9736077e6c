using Whence.Taggers;

namespace Whence.Train.Attribution;

/// <summary>Learns where spans begin and end: the annotator's place among those that the lattice finds likely (softmax, AdaGrad).</summary>
/// <remarks>Half of the features are left out by lot at each sight of a lesson, the same ones for all its places, and weights are kept small: there are three times as many features as lessons.</remarks>
internal sealed class CutTrainer
{
    private const int Seed = 20230510;
    private const int Rounds = 10;
    private const float Rate = 0.02f;
    private const float Ease = 0.5f;
    private const float Drop = 0.5f;
    private const float Decay = 1e-3f;

    private readonly float[] _weights = new float[CutFeatures.Rows];
    private readonly float[] _squares = new float[CutFeatures.Rows];
    private readonly Random _random = new(Seed);
    private readonly float[] _trust = [.. CutModel.None.Trust];
    private readonly float[] _trustSquares = [1, 1, 1];

    /// <summary>Learns from <paramref name="lessons"/>.</summary>
    public CutModel Learn(IReadOnlyList<CutLesson> lessons)
    {
        var order = Enumerable.Range(0, lessons.Count).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            _random.Shuffle(order);
            foreach (var i in order)
                Learn(lessons[i]);
        }
        return new([.. _trust], new([.. _weights]));
    }

    private void Learn(CutLesson lesson)
    {
        var role = (int)lesson.Role;
        var trust = _trust[role];
        var kept = Enumerable.Range(0, CutFeatures.Count).Where(_ => _random.NextSingle() >= Drop).ToArray();
        var scores = new double[lesson.Rows.Length];
        for (var k = 0; k < scores.Length; k++)
            scores[k] = trust * lesson.Logs[k] + kept.Sum(f => (double)_weights[lesson.Rows[k][f]]) / (1 - Drop);
        var most = scores.Max();
        var sum = scores.Sum(s => Math.Exp(s - most));
        for (var k = 0; k < scores.Length; k++)
        {
            var gradient = (float)(Math.Exp(scores[k] - most) / sum) - (k == lesson.Right ? 1 : 0);
            foreach (var f in kept)
                Step(ref _weights[lesson.Rows[k][f]], ref _squares[lesson.Rows[k][f]], gradient / (1 - Drop));
            _trustSquares[role] += gradient * gradient * lesson.Logs[k] * lesson.Logs[k];
            _trust[role] -= Rate * gradient * lesson.Logs[k] / MathF.Sqrt(_trustSquares[role]);
        }
    }

    private static void Step(ref float weight, ref float square, float gradient)
    {
        gradient += Decay * weight;
        square += gradient * gradient;
        weight -= Rate * gradient / (MathF.Sqrt(square) + Ease);
    }
}
