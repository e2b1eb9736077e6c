using Whence.Attributions;
using Whence.Language;

namespace Whence;

/// <summary>The stages of the reader, in their order.</summary>
public static class Stages
{
    /// <summary>A fresh row of stages.</summary>
    public static IStage[] InOrder() =>
    [
        new LanguageStage(),
        new AttributionStage(),
    ];
}
