using System.Collections.Immutable;
using Whence.Text;

namespace Whence.Reprints;

/// <summary>A paragraph of one text beside the one of the other that it became; one of them may be missing.</summary>
/// <param name="A">Where it stands in the first text; null when there is nothing at this place.</param>
/// <param name="B">Where in the second.</param>
/// <param name="Runs">What became of its words, where both are there.</param>
public sealed record AlignedBlock(TextSpan? A, TextSpan? B, ImmutableArray<EditedRun> Runs)
{
    /// <summary>Whether every word is the same.</summary>
    public bool IsSame => A is not null && B is not null && Runs.All(run => run.Edit == Edit.Same);

    /// <summary>How many words are the same.</summary>
    public int SameWords => Runs.Where(run => run.Edit == Edit.Same).Sum(run => run.Words);
}
