using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Whence.Taggers;

/// <summary>Turns the tagger's own doubts into the probability that an attribution is right: a logistic curve, one for what the tagger found alone and one for what a rule found as well.</summary>
/// <remarks>Fitted on articles read by a tagger that had not seen them; right means that each role overlaps the annotator's by half its words (Dice).</remarks>
public sealed class Calibration
{
    /// <summary>Doubts that are weighed: one always 1, of source, cue, contents, links, and whether there is no source.</summary>
    public const int Doubted = 6;

    private readonly float[] _weights;

    /// <summary>Takes weights: <see cref="Doubted"/> for the tagger alone, as many for both.</summary>
    /// <exception cref="ArgumentException">There are more or fewer.</exception>
    public Calibration(float[] weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Length != 2 * Doubted)
            throw new ArgumentException($"A calibration has {2 * Doubted} weights, not {weights.Length}.", nameof(weights));
        _weights = weights;
    }

    /// <summary>One that takes the product of the probabilities as it is.</summary>
    public static Calibration None { get; } = new([2, -1, -1, -1, -1, 0, 2, -1, -1, -1, -1, 0]);

    /// <summary>The doubts about an attribution.</summary>
    public static float[] Doubts(RoleSpan? source, RoleSpan cue, ImmutableArray<RoleSpan> content, float link) =>
        [1, source?.Doubt ?? 0, cue.Doubt, content.Sum(c => c.Doubt), -MathF.Log(Math.Clamp(link, 1e-6f, 1)), source is null ? 1 : 0];

    /// <summary>The probability that what the tagger found alone is right.</summary>
    public double Alone(ReadOnlySpan<float> doubts) => Logistic(_weights.AsSpan(0, Doubted), doubts);

    /// <summary>The probability that what the tagger and a rule found is right.</summary>
    public double Seconded(ReadOnlySpan<float> doubts) => Logistic(_weights.AsSpan(Doubted), doubts);

    /// <summary>Reads weights as <see cref="Save"/> wrote them.</summary>
    public static Calibration Load(Stream from)
    {
        ArgumentNullException.ThrowIfNull(from);
        var weights = new float[2 * Doubted];
        from.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new(weights);
    }

    /// <summary>Writes the weights.</summary>
    public void Save(Stream to)
    {
        ArgumentNullException.ThrowIfNull(to);
        to.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
    }

    private static double Logistic(ReadOnlySpan<float> weights, ReadOnlySpan<float> doubts)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++)
            sum += weights[i] * doubts[i];
        return Math.Round(1 / (1 + Math.Exp(-sum)), 3);
    }
}
