using Whence.Attributions;
using Whence.Claims;
using Whence.Dates;
using Whence.Language;
using Whence.Names;
using Whence.Places;
using Whence.Quantities;
using Whence.Sources;
using Whence.Stances;
using Whence.Taggers;

namespace Whence;

/// <summary>The stages of the reader, in their order.</summary>
public static class Stages
{
    /// <summary>A fresh row of stages.</summary>
    /// <param name="gear">How attributions are found.</param>
    public static IStage[] InOrder(Gear gear = Reader.DefaultGear) =>
    [
        new LanguageStage(),
        new NameStage(),
        new PlaceStage(),
        new TimeStage(),
        new QuantityStage(),
        new StanceStage(),
        .. gear == Gear.Rules ? Array.Empty<IStage>() : [new TaggerStage(gear)],
        new AttributionStage(),
        new SourceStage(),
        new ClaimStage(),
    ];
}
