namespace Whence.Cli.Evals;

/// <summary>How a ledger was found after a kill.</summary>
/// <param name="Pages">How many pages it has.</param>
/// <param name="Missing">How many acknowledged pages it has not, or not with their bytes.</param>
/// <param name="Integrity"><c>ok</c>, or what the store's own checks found.</param>
internal sealed record LedgerState(int Pages, int Missing, string Integrity)
{
    /// <summary>Whether it kept its word.</summary>
    public bool IsWell => Missing == 0 && Integrity == "ok";
}
