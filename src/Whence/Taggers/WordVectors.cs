using System.Numerics;
using Whence.Language;

namespace Whence.Taggers;

/// <summary>How near two words are in meaning, by the vectors that the accurate tagger ships with (<c>models/attribution/MODEL.md</c>).</summary>
public static class WordVectors
{
    private const int Stride = 104; // a vector's place in the table, with room so that whole machine words fit

    private static readonly Lazy<float[]> Units = new(Scaled);

    /// <summary>Numbers of a vector.</summary>
    public static int Size => Stride;

    /// <summary>The row of a word's vector; 0 when it has none.</summary>
    public static int RowOf(ReadOnlySpan<char> word) => TaggerStage.Neural.Value.Words[PosFeatures.Key(word)];

    /// <summary>The cosine of two vectors by their rows; 0 when either word has none.</summary>
    public static double Cosine(int row, int other) => row == 0 || other == 0 ? 0 : Dot(Of(row), Of(other));

    /// <summary>The mean of the vectors at some rows, each by its weight, scaled to length one; zeros for nothing.</summary>
    public static float[] Mean(IEnumerable<(int Row, double Weight)> rows)
    {
        var mean = new float[Stride];
        foreach (var (row, weight) in rows)
        {
            var vector = Of(row);
            for (var i = 0; i < mean.Length; i++)
                mean[i] += (float)weight * vector[i];
        }
        Scale(mean);
        return mean;
    }

    /// <summary>The scalar product of two vectors of length one: their cosine.</summary>
    public static double Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector4.Zero;
        for (var i = 0; i < Stride; i += 4)
            sum += new Vector4(a[i..]) * new Vector4(b[i..]);
        return Vector4.Dot(sum, Vector4.One);
    }

    private static ReadOnlySpan<float> Of(int row) => Units.Value.AsSpan(row * Stride, Stride);

    private static float[] Scaled()
    {
        var model = TaggerStage.Neural.Value;
        var units = new float[model.Vectors.Length / NeuralModel.VectorSize * Stride];
        for (var row = 0; row * Stride < units.Length; row++)
        {
            for (var i = 0; i < NeuralModel.VectorSize; i++)
                units[row * Stride + i] = model.Vectors[row * NeuralModel.VectorSize + i];
            Scale(units.AsSpan(row * Stride, Stride));
        }
        return units;
    }

    private static void Scale(Span<float> vector)
    {
        var length = MathF.Sqrt((float)Dot(vector, vector));
        for (var i = 0; length > 0 && i < vector.Length; i++)
            vector[i] /= length;
    }
}
