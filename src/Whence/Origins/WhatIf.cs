namespace Whence.Origins;

/// <summary>An answer with and without somebody.</summary>
/// <param name="Before">With all.</param>
/// <param name="After">Without those who were left out.</param>
public sealed record WhatIf(OriginCount Before, OriginCount After)
{
    /// <summary>Whether it had an origin and has none any more.</summary>
    public bool LosesSupport => Before.Levels.Source.High > 0 && After.Levels.Source.High == 0;
}
