namespace Whence.Store;

/// <summary>A page to be taken in.</summary>
/// <param name="Bytes">As received.</param>
/// <param name="ReceivedFrom">Whence: a path, <c>-</c>, an address.</param>
/// <param name="Received">When.</param>
/// <param name="Reading">What was read in it.</param>
public sealed record NewPage(ReadOnlyMemory<byte> Bytes, string ReceivedFrom, DateTimeOffset Received, Reading Reading);
