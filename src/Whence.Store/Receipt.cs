namespace Whence.Store;

/// <summary>One time that the bytes of a page came.</summary>
/// <param name="From">Whence: a path, <c>-</c>, an address.</param>
/// <param name="Received">When.</param>
public sealed record Receipt(string From, DateTimeOffset Received);
