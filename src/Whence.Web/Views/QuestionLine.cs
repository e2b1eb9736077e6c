using Whence.Store;
using Whence.Web.Drawing;

namespace Whence.Web.Views;

/// <summary>A question as it stands in a list.</summary>
public sealed class QuestionLine
{
    private const int MostClaims = 12;
    private const int MostDenials = 3;

    private QuestionLine(QuestionRow row, ClaimView? lead, IReadOnlyList<Strand> strands) => (Row, Lead, Strands) = (row, lead, strands);

    /// <summary>The question.</summary>
    public QuestionRow Row { get; }

    /// <summary>The claim whose words stand for it; null when it is gone.</summary>
    public ClaimView? Lead { get; }

    /// <summary>The ways of its first answer and of those who deny it, for the small picture.</summary>
    public IReadOnlyList<Strand> Strands { get; }

    /// <summary>Some of the names that its first answer goes back to.</summary>
    public string Behind => Row.Answers is not [var first, ..] || first.Count.Origins.Length == 0
        ? "no source given"
        : string.Join(" · ", first.Count.Origins.Take(3).Select(origin => origin.Name)) + (first.Count.Origins.Length > 3 ? $" and {first.Count.Origins.Length - 3} more" : "");

    /// <summary>A line of <paramref name="row"/>.</summary>
    internal static QuestionLine Of(ILedger ledger, PageShelf shelf, QuestionRow row)
    {
        if (row.Answers is not [var first, ..])
            return new(row, null, []);
        var answer = AnswerView.Of(ledger, shelf, first, null, WhatIfAsked.Nobody, Nothing, MostClaims, row.ClaimId);
        return new(row, answer.Claims.FirstOrDefault(claim => claim.Row.Id == row.ClaimId), [.. answer.Strands.Where(strand => !strand.IsCovered), .. Denying(ledger, row, first)]);
    }

    private static IEnumerable<Strand> Denying(ILedger ledger, QuestionRow row, AnswerRow first) => row.Answers
        .Where(answer => answer.Rejects && !first.Rejects).SelectMany(answer => answer.Claims).Take(MostDenials) is var denials && denials.Any()
        ? ledger.ClaimsBy(denials).SelectMany(claim => Views.Strands.Of(claim)).Where(strand => strand.Tone == Tone.Against) : [];

    private static ILookup<string, int> Nothing { get; } = Array.Empty<string>().ToLookup(claim => claim, _ => 0);
}
