using Whence.Language;

namespace Whence.Taggers;

/// <summary>How near two words are in meaning, by the vectors that the accurate tagger ships with (<c>models/attribution/MODEL.md</c>).</summary>
public static class WordVectors
{
    /// <summary>The row of a word's vector; 0 when it has none.</summary>
    public static int RowOf(ReadOnlySpan<char> word) => TaggerStage.Neural.Value.Words[PosFeatures.Key(word)];

    /// <summary>The cosine of two vectors by their rows; 0 when either word has none.</summary>
    public static double Cosine(int row, int other)
    {
        if (row == 0 || other == 0)
            return 0;
        var model = TaggerStage.Neural.Value;
        var a = Of(model, row);
        var b = Of(model, other);
        return Dot(a, b) / Math.Sqrt((double)Dot(a, a) * Dot(b, b));
    }

    /// <summary>The mean of the vectors at some rows, each by its weight.</summary>
    public static float[] Mean(IEnumerable<(int Row, double Weight)> rows)
    {
        var mean = new float[NeuralModel.VectorSize];
        foreach (var (row, weight) in rows)
        {
            var vector = Of(TaggerStage.Neural.Value, row);
            for (var i = 0; i < mean.Length; i++)
                mean[i] += (float)weight * vector[i];
        }
        return mean;
    }

    /// <summary>The cosine of two means; 0 when either is of nothing.</summary>
    public static double Cosine(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var (both, one, other) = (0.0, 0.0, 0.0);
        for (var i = 0; i < a.Length; i++)
            (both, one, other) = (both + a[i] * b[i], one + a[i] * a[i], other + b[i] * b[i]);
        return one == 0 || other == 0 ? 0 : both / Math.Sqrt(one * other);
    }

    private static ReadOnlySpan<sbyte> Of(NeuralModel model, int row) => model.Vectors.AsSpan(row * NeuralModel.VectorSize, NeuralModel.VectorSize);

    private static int Dot(ReadOnlySpan<sbyte> a, ReadOnlySpan<sbyte> b)
    {
        var sum = 0;
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }
}
