namespace Whence.Reprints;

/// <summary>Words that agree on two pages, over gaps of a few that do not.</summary>
/// <param name="Runs">The runs without a change: the first word on either page, and how many.</param>
internal readonly record struct Agreement(List<(int A, int B, int Length)> Runs)
{
    /// <summary>How many words agree.</summary>
    public int Words { get; } = Runs.Sum(run => run.Length);

    /// <summary>How many of them stand in a row at most.</summary>
    public int LongestRun => Runs.Max(run => run.Length);
}
