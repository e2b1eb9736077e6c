namespace Whence.Matching;

/// <summary>Two claims of a list that were compared.</summary>
/// <param name="A">The first one's index.</param>
/// <param name="B">The second one's.</param>
/// <param name="Likeness">How alike they are.</param>
public readonly record struct ScoredPair(int A, int B, Likeness Likeness);
