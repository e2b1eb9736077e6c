namespace Whence.Lexicons;

/// <summary>Words that report a status.</summary>
/// <param name="Words">The words in a row.</param>
/// <param name="Status">The status.</param>
/// <param name="Part">How the words stand to what is counted.</param>
public sealed record StatusEntry(string[] Words, string Status, StatusPart Part);
