using System.Collections.Immutable;
using Whence.Documents;

namespace Whence;

/// <summary>Stages in an order that is possible.</summary>
public sealed class Pipeline
{
    private readonly ImmutableArray<IStage> _stages;

    /// <summary>Puts <paramref name="stages"/> in a row.</summary>
    /// <exception cref="ArgumentException">A stage needs a layer that no earlier one adds, or adds one that is there already.</exception>
    public Pipeline(params ReadOnlySpan<IStage> stages)
    {
        var there = Layers.None;
        foreach (var stage in stages)
        {
            if ((stage.Needs & ~there) is var missing and not Layers.None)
                throw new ArgumentException($"{stage.GetType().Name} needs {missing}, which no stage before it adds.", nameof(stages));
            if ((stage.Adds & there) is var twice and not Layers.None)
                throw new ArgumentException($"{stage.GetType().Name} adds {twice}, which is there already.", nameof(stages));
            there |= stage.Adds;
        }
        _stages = [.. stages];
    }

    /// <summary>The stages in their order.</summary>
    public ImmutableArray<IStage> Stages => _stages;

    /// <summary>Reads <paramref name="document"/> through all stages.</summary>
    public Reading Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var reading = new Reading(document);
        foreach (var stage in _stages)
            reading = stage.Read(reading) with { Layers = reading.Layers | stage.Adds };
        return reading;
    }
}
