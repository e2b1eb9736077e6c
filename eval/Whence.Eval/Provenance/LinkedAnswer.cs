using Whence.Matching;
using Whence.Origins;

namespace Whence.Eval.Provenance;

/// <summary>An answer as it came out of a linking.</summary>
/// <param name="Claims">Its claims.</param>
/// <param name="Links">What ties them.</param>
internal sealed record LinkedAnswer(IReadOnlyList<FiledClaim> Claims, OriginLinks Links);
