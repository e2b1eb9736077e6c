using System.Collections.Immutable;
using Whence.Text;

namespace Whence.Reprints;

/// <summary>A passage that stands on two pages, perhaps with a word changed or a clause left out.</summary>
/// <param name="Runs">The words that are the same on both, in the order of the text; never empty.</param>
/// <param name="Copied">How many of these words stand in sentences rather than in a site's furniture.</param>
/// <param name="Unquoted">How many of those stand outside quotation marks on both, and in no speech: two reporters may quote the same words, but do not write the same ones.</param>
/// <param name="LongestQuoted">The longest run of these words that stands inside quotation marks on both.</param>
public sealed record CopiedPassage(ImmutableArray<CopiedRun> Runs, int Copied, int Unquoted, int LongestQuoted)
{
    /// <summary>Where it stands on the first page.</summary>
    public TextSpan A => new(Runs[0].A.Start, Runs[^1].A.End);

    /// <summary>Where on the second one.</summary>
    public TextSpan B => new(Runs[0].B.Start, Runs[^1].B.End);

    /// <summary>How many words are the same.</summary>
    public int Words => Runs.Sum(run => run.Words);

    /// <summary>How many of them stand in a row at most.</summary>
    public int LongestRun => Runs.Max(run => run.Words);

    /// <summary>The same passage with the pages changed over.</summary>
    public CopiedPassage Turned() => this with { Runs = [.. Runs.Select(run => new CopiedRun(run.B, run.A, run.Words))] };
}
