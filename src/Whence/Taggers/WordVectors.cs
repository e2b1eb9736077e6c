using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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

    /// <summary>Adds the vector at <paramref name="row"/>, weighed, to <paramref name="sum"/>; nothing when the word has none.</summary>
    public static void Add(int row, double weight, Span<float> sum)
    {
        if (row == 0)
            return;
        var from = MemoryMarshal.Cast<float, Vector256<float>>(Of(row));
        var to = MemoryMarshal.Cast<float, Vector256<float>>(sum);
        for (var i = 0; i < to.Length; i++)
            to[i] += from[i] * (float)weight;
    }

    /// <summary>The scalar product of two vectors of length one: their cosine.</summary>
    public static double Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        // Of one width on every machine, so that sums are the same everywhere.
        var one = MemoryMarshal.Cast<float, Vector256<float>>(a);
        var other = MemoryMarshal.Cast<float, Vector256<float>>(b);
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < one.Length && i < other.Length; i++)
            sum += one[i] * other[i];
        return Vector256.Sum(sum);
    }

    /// <summary>Scales to length one; a vector of zeros stays.</summary>
    public static void Scale(Span<float> vector)
    {
        var length = MathF.Sqrt((float)Dot(vector, vector));
        for (var i = 0; length > 0 && i < vector.Length; i++)
            vector[i] /= length;
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
}
