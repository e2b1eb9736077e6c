namespace Whence.Lexicons;

/// <summary>Words that give a figure its bounds.</summary>
/// <param name="Words">The words in a row.</param>
/// <param name="Kind">above, below, nearly, about: of the number that follows; figure: bounds of its own.</param>
/// <param name="Low">A figure's least.</param>
/// <param name="High">Its most.</param>
public sealed record BoundEntry(string[] Words, string Kind, double Low, double High);
