namespace Whence.Lexicons;

/// <summary>Words that hold a statement at a distance or grade it.</summary>
/// <param name="Words">The words in a row.</param>
/// <param name="Kind">hedge, adjective (a hedge only before a noun), likelihood, confidence.</param>
/// <param name="Low">A likelihood's lower end.</param>
/// <param name="High">Its upper end.</param>
public sealed record HedgeEntry(string[] Words, string Kind, double Low, double High);
