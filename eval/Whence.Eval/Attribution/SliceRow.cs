namespace Whence.Eval.Attribution;

/// <summary>The figures of one slice of all attributions. Shares are percent, and null where there was nothing to take a share of.</summary>
/// <remarks>
/// A slice is cut on each side by the same rule, and held against the whole other side: what a slice wants may be answered by an attribution of another slice.
/// So recall tells of what was wanted in the slice, precision of what was read in it.
/// </remarks>
/// <param name="Cut">By what it is cut: <c>all</c>, <c>cue</c>, <c>speech</c>, <c>publisher</c>.</param>
/// <param name="Slice">Its name.</param>
/// <param name="Wanted">How many attributions the annotators have in it.</param>
/// <param name="Read">How many were read in it.</param>
/// <param name="Source">F1 of sources with exactly the words wanted.</param>
/// <param name="Cue">The same of cues.</param>
/// <param name="Content">The same of contents.</param>
/// <param name="LinkedPrecision">Of the attributions read, those linked to one that was wanted: all roles share half their words.</param>
/// <param name="LinkedRecall">Of the attributions wanted, those linked to one that was read.</param>
/// <param name="LinkedF1">F1 of both.</param>
public sealed record SliceRow(
    string Cut,
    string Slice,
    int Wanted,
    int Read,
    double? Source,
    double? Cue,
    double? Content,
    double? LinkedPrecision,
    double? LinkedRecall,
    double? LinkedF1)
{
    /// <summary>The figures by name.</summary>
    public IReadOnlyList<Figure> Figures =>
    [
        new("wanted", Wanted), new("read", Read),
        new("source exact f1", Source), new("cue exact f1", Cue), new("content exact f1", Content),
        new("linked p", LinkedPrecision), new("linked r", LinkedRecall), new("linked f1", LinkedF1),
    ];
}
