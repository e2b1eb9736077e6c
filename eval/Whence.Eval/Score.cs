namespace Whence.Eval;

/// <summary>What a measurement found.</summary>
/// <param name="Eval">Which measurement.</param>
/// <param name="Data">The hash of the data that it was taken on.</param>
/// <param name="Figures">The figures.</param>
/// <param name="Misses">What was missed, one line each.</param>
public sealed record Score(string Eval, string Data, IReadOnlyList<Figure> Figures, IReadOnlyList<string> Misses);
