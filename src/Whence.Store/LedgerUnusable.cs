namespace Whence.Store;

/// <summary>A ledger cannot be opened or used: the message names the file, the reason and the next step.</summary>
public sealed class LedgerUnusable : Exception
{
    /// <summary>Says that the ledger at <paramref name="location"/> cannot be used.</summary>
    /// <param name="location">The file.</param>
    /// <param name="message">What is wrong and what to do, naming the file.</param>
    /// <param name="inner">What the engine said.</param>
    public LedgerUnusable(string location, string message, Exception? inner = null) : base(message, inner) => Location = location;

    /// <summary>The file.</summary>
    public string Location { get; }
}
