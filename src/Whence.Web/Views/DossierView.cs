using Whence.Store;
using Whence.Web.Drawing;

namespace Whence.Web.Views;

/// <summary>A claim with everything that it rests on, in one file: for those who do not have the ledger.</summary>
public sealed class DossierView
{
    private const int MostPages = 80;

    private DossierView(ILedger ledger, ClaimPageView claim, DateTimeOffset made)
    {
        (Claim, Made) = (claim, made);
        Drawing = claim.Drawing with { Labels = [.. claim.Drawing.Labels.Select(label => label with { Href = null })] };
        Pages = [.. claim.Strands.Select(strand => strand.PageId).Prepend(claim.Claim.Row.PageId).Distinct(StringComparer.Ordinal).Take(MostPages).Select(ledger.Page).OfType<PageRow>()];
    }

    /// <summary>The claim as its page shows it.</summary>
    public ClaimPageView Claim { get; }

    /// <summary>When the file was made.</summary>
    public DateTimeOffset Made { get; }

    /// <summary>The picture, leading nowhere.</summary>
    public ChainDrawing Drawing { get; }

    /// <summary>The pages that it rests on.</summary>
    public IReadOnlyList<PageRow> Pages { get; }

    /// <summary>The dossier of the claim <paramref name="id"/>; null when there is none.</summary>
    public static DossierView? Of(ILinkedLedger ledger, string id, WhatIfAsked asked, DateTimeOffset made) =>
        ClaimPageView.Of(ledger, id, asked) is { } claim ? new(ledger, claim, made) : null;
}
