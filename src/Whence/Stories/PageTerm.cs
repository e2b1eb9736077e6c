namespace Whence.Stories;

/// <summary>A word or name that tells what a page is about.</summary>
/// <param name="Key">The number that stands for it (<see cref="Matching.Rarity.Hash"/>).</param>
/// <param name="Weight">How much it tells, in 255ths of what the page's weightiest one does.</param>
public readonly record struct PageTerm(uint Key, byte Weight);
