using System.Collections.Concurrent;

namespace Whence.Taggers;

/// <summary>Adds what the trained tagger finds: source, cue and content as tokens, tied together, with a probability.</summary>
public sealed class TaggerStage : IStage
{
    private const string Name = "models/attribution/attribution.bin";

    private static readonly Lazy<RoleModel> Model = new(() =>
    {
        using var model = typeof(TaggerStage).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"The model {Name} is missing from the program; build it again with ./do build.");
        return RoleModel.Load(model);
    });

    // A tagger keeps its tables from page to page and serves one page at a time: as many as there are pages read at once.
    private readonly ConcurrentBag<AttributionTagger> _idle = [];

    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Sentences | Layers.Quotations;

    /// <inheritdoc/>
    public Layers Adds => Layers.Tagged;

    /// <inheritdoc/>
    public Reading Read(Reading reading)
    {
        if (!_idle.TryTake(out var tagger))
            tagger = new(Model.Value);
        var tagged = tagger.Read(reading);
        _idle.Add(tagger);
        return reading with { Tagged = tagged };
    }
}
