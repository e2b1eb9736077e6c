namespace Whence.Origins;

/// <summary>The same count at three levels; each is shown, none replaces the others.</summary>
/// <param name="Source">By who speaks: a person, an institution, an outlet.</param>
/// <param name="Family">By what they belong to: a government, an owner.</param>
/// <param name="Side">By whose side they are on.</param>
public readonly record struct OriginLevels(OriginRange Source, OriginRange Family, OriginRange Side);
