namespace Whence.Eval;

/// <summary>One figure of a score.</summary>
/// <param name="Name">What it measures: <c>found</c>, <c>content exact f1</c>.</param>
/// <param name="Value">Its value; mostly percent; null when nothing of the kind was wanted.</param>
public sealed record Figure(string Name, double? Value);
