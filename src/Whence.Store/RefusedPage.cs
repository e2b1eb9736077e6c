namespace Whence.Store;

/// <summary>A page that could not be read.</summary>
/// <param name="Name">What it was called.</param>
/// <param name="Hash"><c>sha256:</c> of its bytes.</param>
/// <param name="ReceivedFrom">Whence.</param>
/// <param name="Received">When.</param>
/// <param name="Code">A stable code of the reason.</param>
/// <param name="Message">The reason and what would help.</param>
public sealed record RefusedPage(string Name, string Hash, string ReceivedFrom, DateTimeOffset Received, string Code, string Message);
