using Whence.Attributions;
using Whence.Claims;
using Whence.Dates;
using Whence.Language;
using Whence.Names;
using Whence.Places;
using Whence.Quantities;
using Whence.Sources;
using Whence.Stances;

namespace Whence;

/// <summary>The stages of the reader, in their order.</summary>
public static class Stages
{
    /// <summary>A fresh row of stages.</summary>
    public static IStage[] InOrder() =>
    [
        new LanguageStage(),
        new NameStage(),
        new PlaceStage(),
        new TimeStage(),
        new QuantityStage(),
        new StanceStage(),
        new AttributionStage(),
        new SourceStage(),
        new ClaimStage(),
    ];
}
