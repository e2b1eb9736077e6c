using Whence.Store.Desk;

namespace Whence.Web.Views;

/// <summary>A part of a claim as it was read, with what people say it should be.</summary>
/// <param name="Field">Which part.</param>
/// <param name="Read">What was read; null for nothing.</param>
/// <param name="Corrections">What people say of it, oldest first.</param>
public sealed record ReadPart(ClaimField Field, string? Read, IReadOnlyList<Remark> Corrections)
{
    /// <summary>What it should be, as the last person says it, else as it was read: what a form begins with.</summary>
    public string? Latest => Corrections.Count > 0 ? Corrections[^1].Corrected : Read;

    /// <summary>The parts of <paramref name="claim"/>: one for each figure.</summary>
    public static IReadOnlyList<ReadPart> Of(Store.ClaimRow claim, IReadOnlyList<string> figures, IReadOnlyList<Remark> remarks)
    {
        var corrections = remarks.Where(remark => remark is { Kind: RemarkKind.Correct, UndoneBy: null }).ToList();
        var parts = new List<ReadPart>();
        foreach (var field in (ReadOnlySpan<ClaimField>)[ClaimField.Source, ClaimField.Via, ClaimField.Origin, ClaimField.Content])
            parts.Add(new(field, ClaimFields.Read(claim, field), [.. corrections.Where(remark => remark.Field == field)]));
        foreach (var figure in figures.Count == 0 ? [null] : figures.Cast<string?>())
            parts.Add(new(ClaimField.Figure, figure, [.. corrections.Where(remark => remark.Field == ClaimField.Figure && remark.Read == figure)]));
        return parts;
    }
}
