namespace Whence.Cli.Checks;

/// <summary>What one check of <c>doctor</c> found.</summary>
/// <param name="Name">What was looked at.</param>
/// <param name="Outcome">How it is.</param>
/// <param name="Found">What was found, in words.</param>
/// <param name="Next">What to do; null when there is nothing to do.</param>
internal sealed record CheckResult(string Name, CheckOutcome Outcome, string Found, string? Next = null);
