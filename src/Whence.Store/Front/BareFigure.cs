namespace Whence.Store.Front;

/// <summary>A figure for which its page gives no source.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Words">The words that give the number.</param>
/// <param name="Low">The least that they allow.</param>
/// <param name="High">The most.</param>
/// <param name="Unit">Unit, currency or "%"; null for a plain count.</param>
public sealed record BareFigure(ClaimRow Claim, string Words, double? Low, double? High, string? Unit);
