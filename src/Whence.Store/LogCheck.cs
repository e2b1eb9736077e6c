namespace Whence.Store;

/// <summary>Whether the log is whole.</summary>
/// <param name="Events">How many events there are.</param>
/// <param name="Hash">The last one's hash: kept elsewhere, it proves that no event was changed or taken away since.</param>
/// <param name="Wrong">What is wrong, a line each; empty when all is well.</param>
public sealed record LogCheck(int Events, string Hash, IReadOnlyList<string> Wrong);
