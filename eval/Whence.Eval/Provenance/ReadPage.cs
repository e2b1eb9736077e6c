using System.Collections.Immutable;
using Whence.Matching;

namespace Whence.Eval.Provenance;

/// <summary>A written page as the program read it.</summary>
/// <param name="Written">As it was written.</param>
/// <param name="Bytes">As it was sent.</param>
/// <param name="Reading">As it was read.</param>
/// <param name="Claims">What it claims.</param>
internal sealed record ReadPage(WrittenPage Written, byte[] Bytes, Reading Reading, ImmutableArray<FiledClaim> Claims)
{
    /// <summary>The claims that lie in the sentence of the statement, by more than half.</summary>
    public IEnumerable<FiledClaim> OfStatement()
    {
        var start = Reading.Document.Text.IndexOf(Written.Sentence, StringComparison.Ordinal);
        var end = start + Written.Sentence.Length;
        return start < 0 ? [] : Claims.Where(claim => 2 * claim.Content.Sum(span => Math.Max(0, Math.Min(span.End, end) - Math.Max(span.Start, start))) > claim.Content.Sum(span => span.Length));
    }
}
