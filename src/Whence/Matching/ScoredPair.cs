namespace Whence.Matching;

/// <summary>Two claims that were compared.</summary>
/// <param name="A">The first one's index.</param>
/// <param name="B">The second one's.</param>
/// <param name="Question">The probability that both are under one question.</param>
/// <param name="Answer">The probability that they give the same answer.</param>
public readonly record struct ScoredPair(int A, int B, double Question, double Answer);
