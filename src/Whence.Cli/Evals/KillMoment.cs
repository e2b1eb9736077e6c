namespace Whence.Cli.Evals;

/// <summary>When a child is killed.</summary>
/// <param name="AfterPages">After so many acknowledged pages; null: from its start.</param>
/// <param name="Milliseconds">And so long after.</param>
internal sealed record KillMoment(int? AfterPages, int Milliseconds)
{
    /// <inheritdoc/>
    public override string ToString() => AfterPages is { } pages ? $"page {pages} + {Milliseconds} ms" : $"start + {Milliseconds} ms";
}
