namespace Whence.Names;

/// <summary>A run of capitals that may be a name.</summary>
/// <param name="Whole">Its first token, titles included.</param>
/// <param name="Start">The name's first token.</param>
/// <param name="End">The first token after.</param>
/// <param name="IsTitled">Whether a title or office before it says that it is a person.</param>
internal readonly record struct Run(int Whole, int Start, int End, bool IsTitled);
