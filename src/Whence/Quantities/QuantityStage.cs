using System.Collections.Immutable;
using Whence.Dates;
using Whence.Names;
using Whence.Text;

namespace Whence.Quantities;

/// <summary>Finds figures: bounds, what is counted, in which state, as of when.</summary>
/// <remarks>Numbers inside names and times are none.</remarks>
public sealed class QuantityStage : IStage
{
    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Sentences | Layers.Mentions | Layers.Times;

    /// <inheritdoc/>
    public Layers Adds => Layers.Quantities;

    /// <inheritdoc/>
    public Reading Read(Reading reading)
    {
        var found = ImmutableArray.CreateBuilder<Quantity>();
        var (name, time) = (0, 0);
        foreach (var sentence in reading.Sentences)
        {
            var line = new Line(reading, sentence);
            Counted? counted = null;
            (TimeExpression, bool)? asOf = null;
            var first = time;
            for (var i = sentence.FirstToken; i < sentence.EndToken;)
            {
                var at = reading.Tokens[i].Span;
                while (name < reading.Mentions.Length && reading.Mentions[name].Span.End <= at.Start)
                    name++;
                while (time < reading.Times.Length && reading.Times[time].Span.End <= at.Start)
                    time++;
                if (IsInName(reading.Mentions, name, at) || Figure.At(line, i) is not { } figure)
                {
                    i++;
                    continue;
                }
                i = figure.End;
                if (time < reading.Times.Length && reading.Times[time].Span.Start < reading.Tokens[figure.End - 1].Span.End && reading.Times[time].Span.Start <= at.End)
                    continue;
                if (counted is null)
                    (counted, asOf) = (new(line), AsOf(reading, line, first));
                if (counted.Read(figure) is { } quantity)
                    found.Add(asOf is var (when, isBy) && !(isBy && quantity.Status.IsEmpty) ? quantity with { AsOf = when } : quantity);
            }
        }
        return reading with { Quantities = found.ToImmutable() };
    }

    private static bool IsInName(ImmutableArray<Mention> mentions, int next, TextSpan token) =>
        next < mentions.Length && mentions[next].Span.Start <= token.Start;

    /// <summary>The first time of the sentence behind "as of", "as at" or "by"; null for none.</summary>
    private static (TimeExpression Time, bool IsBy)? AsOf(Reading reading, Line line, int first)
    {
        var end = line.At(line.End - 1).Span.End;
        for (var t = first; t < reading.Times.Length && reading.Times[t].Span.Start < end; t++)
        {
            var i = reading.TokenAt(reading.Times[t].Span.Start);
            if ((line.Is(i - 1, "of") || line.Is(i - 1, "at")) && line.Is(i - 2, "as"))
                return (reading.Times[t], false);
            if (line.Is(i - 1, "by"))
                return (reading.Times[t], true);
        }
        return null;
    }
}
