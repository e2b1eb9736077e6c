using Whence.Matching;

namespace Whence.Conflicts;

/// <summary>A claim and which answer to its question it gives.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Answer">The answer's number in the question; claims with one number say the same.</param>
public readonly record struct Answered(FiledClaim Claim, int Answer);
