namespace Whence.Eval.Attribution;

/// <summary>Where the three roles of an attribution stand, each in one piece or several, in UTF-16 units.</summary>
/// <param name="Source">Who.</param>
/// <param name="Cue">The linking words.</param>
/// <param name="Content">What.</param>
internal sealed record RoleSpans(IReadOnlyList<(int Start, int End)> Source, IReadOnlyList<(int Start, int End)> Cue, IReadOnlyList<(int Start, int End)> Content);
