namespace Whence.Compile.Outline;

/// <summary>A line that belongs to the same countries from end to end: a coast of one, or a border of two.</summary>
/// <param name="Countries">Their codes, in order.</param>
/// <param name="Points">Its points.</param>
internal sealed record Arc(string[] Countries, (int X, int Y)[] Points);
