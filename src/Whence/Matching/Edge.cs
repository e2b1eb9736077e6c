namespace Whence.Matching;

/// <summary>How much speaks for two items belonging together.</summary>
/// <param name="A">The first item's index.</param>
/// <param name="B">The second one's.</param>
/// <param name="Score">From 0 to 1; below 0 where something keeps them apart.</param>
public readonly record struct Edge(int A, int B, double Score);
