using System.Collections.Concurrent;

namespace Whence.Taggers;

/// <summary>Adds what the trained tagger finds: source, cue and content as tokens, tied together, with a probability.</summary>
/// <param name="gear">Which tagger: <see cref="Gear.Linear"/>, <see cref="Gear.Fast"/> or <see cref="Gear.Accurate"/>.</param>
public sealed class TaggerStage(Gear gear) : IStage
{
    /// <summary>How often the accurate gear reads contents again: a second time finds next to nothing, and the linear tagger is not good enough for one.</summary>
    public const int Depth = 1;

    private static readonly Lazy<RoleModel> Linear = new(() => Load("attribution.bin", RoleModel.Load));
    internal static readonly Lazy<NeuralModel> Neural = new(() => Load("network.bin", NeuralModel.Load));

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
            tagger = NewTagger();
        var tagged = tagger.Read(reading);
        _idle.Add(tagger);
        return reading with { Tagged = tagged };
    }

    private AttributionTagger NewTagger()
    {
        var linear = Linear.Value;
        return gear switch
        {
            Gear.Linear => AttributionTagger.Of(linear),
            Gear.Fast => AttributionTagger.Of(linear, surer: Network(linear, depth: 0)),
            _ => Network(linear, Depth),
        };
    }

    private static AttributionTagger Network(RoleModel linear, int depth) =>
        new(new NeuralScorer(Neural.Value, linear.Clusters, linear.Lexicon), cuts: null, linear.Links, Neural.Value.Calibration, depth);

    private static T Load<T>(string file, Func<Stream, T> load)
    {
        var name = "models/attribution/" + file;
        using var model = typeof(TaggerStage).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The model {name} is missing from the program; build it again with ./do build.");
        return load(model);
    }
}
