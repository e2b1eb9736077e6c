using Whence.Matching;

namespace Whence.Store;

/// <summary>A claim of the ledger that may say the same as one that is not in it.</summary>
/// <param name="ClaimId">The claim.</param>
/// <param name="Question">Its question.</param>
/// <param name="Answer">Its answer.</param>
/// <param name="Likeness">How alike they are, and why.</param>
public sealed record AlikeClaim(string ClaimId, string Question, string Answer, Likeness Likeness);
