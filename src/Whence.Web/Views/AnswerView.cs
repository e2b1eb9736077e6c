using Whence.Origins;
using Whence.Store;
using Whence.Web.Drawing;

namespace Whence.Web.Views;

/// <summary>An answer as it is shown: its claims, the ways they took, what they count as.</summary>
public sealed class AnswerView
{
    private AnswerView(AnswerRow row, OriginCount? after, IReadOnlyList<ClaimView> claims, IReadOnlyList<Strand> strands)
    {
        (Row, After, Claims, Strands) = (row, after, claims, strands);
        var numbers = ChainNumbers.Of(strands);
        Origins = [.. row.Count.Origins.Index()
            .Select(origin => new CountedOrigin(numbers.TryGetValue(AnswerStrands.KeyOf(origin.Index), out var number) ? number : null, origin.Item, HopOf(origin.Item), IsGone(origin.Item)))
            .OrderBy(origin => origin.Number ?? int.MaxValue)];
    }

    /// <summary>The answer.</summary>
    public AnswerRow Row { get; }

    /// <summary>What it rests on without those left out; null when nobody is.</summary>
    public OriginCount? After { get; }

    /// <summary>What it rests on, as it was asked.</summary>
    public OriginCount Now => After ?? Row.Count;

    /// <summary>Its claims, the earliest page first; not all where there are very many.</summary>
    public IReadOnlyList<ClaimView> Claims { get; }

    /// <summary>How many claims are not among them.</summary>
    public int Left => Row.Claims.Count - Claims.Count;

    /// <summary>The ways of its claims.</summary>
    public IReadOnlyList<Strand> Strands { get; }

    /// <summary>Its origins, as they are numbered in the picture.</summary>
    public IReadOnlyList<CountedOrigin> Origins { get; }

    /// <summary>The claim whose words stand for it; null when it is gone.</summary>
    public ClaimView? Lead => Claims.FirstOrDefault(claim => claim.Row.Id == Row.ClaimId);

    /// <summary>An answer with up to <paramref name="most"/> of its claims.</summary>
    internal static AnswerView Of(ILedger ledger, PageShelf shelf, AnswerRow row, OriginCount? after, WhatIfAsked asked, ILookup<string, int> drifts, int most, string? focus = null)
    {
        var rows = ledger.ClaimsBy(row.Claims.OrderBy(id => id != focus).ThenBy(id => id != row.ClaimId).Take(most));
        var claims = InTime(rows).Select(claim => ClaimView.Of(claim, shelf)).ToList();
        return new(row, after, claims, AnswerStrands.Of(row, claims, after, asked, drifts));
    }

    /// <summary>Claims by the earliest day on which their page can have been written; those that do not tell last.</summary>
    private static IEnumerable<ClaimRow> InTime(IEnumerable<ClaimRow> claims) => claims
        .OrderBy(claim => claim.Published?.Earliest ?? claim.Published?.Latest ?? DateOnly.MaxValue)
        .ThenBy(claim => claim.PageId, StringComparer.Ordinal)
        .ThenBy(claim => claim.Content.IsDefaultOrEmpty ? 0 : claim.Content[0].Start);

    private HopRow? HopOf(Origin origin) => Claims.Where(claim => origin.Claims.Contains(claim.Row.Id))
        .SelectMany(claim => claim.Row.Others.Select(other => other.Origin).Prepend(claim.Row.Origin)).OfType<HopRow>()
        .FirstOrDefault(hop => hop.Name.Equals(origin.Name, StringComparison.OrdinalIgnoreCase));

    private bool IsGone(Origin origin) => After is not null && !After.Origins.Any(left => left.Name == origin.Name && left.Claims.Intersect(origin.Claims).Any());
}
