using System.Collections.Immutable;

namespace Whence.Quantities;

/// <summary>Finds figures: bounds, what is counted, in which state.</summary>
public sealed class QuantityStage : IStage
{
    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Sentences;

    /// <inheritdoc/>
    public Layers Adds => Layers.Quantities;

    /// <inheritdoc/>
    public Reading Read(Reading reading)
    {
        var found = ImmutableArray.CreateBuilder<Quantity>();
        foreach (var sentence in reading.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken;)
            {
                if (Figure.At(reading, i, sentence.EndToken) is not { } figure)
                {
                    i++;
                    continue;
                }
                if (Counted.After(reading, figure, sentence) is { } quantity)
                    found.Add(quantity);
                i = figure.End;
            }
        }
        return reading with { Quantities = found.ToImmutable() };
    }
}
