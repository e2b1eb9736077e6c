using Whence.Store;
using Whence.Web.Drawing;

namespace Whence.Web.Views;

/// <summary>A claim as it is shown: the row, its places, its strands.</summary>
public sealed class ClaimView
{
    private ClaimView(ClaimRow row, PageText? page, Places places)
    {
        Row = row;
        Places = places;
        At = places.At(row.Content.IsDefaultOrEmpty ? default : row.Content[0]);
        Strands = Views.Strands.Of(row, page?.Row);
    }

    /// <summary>The claim.</summary>
    public ClaimRow Row { get; }

    /// <summary>The places of its page.</summary>
    public Places Places { get; }

    /// <summary>Where its content begins.</summary>
    public Place At { get; }

    /// <summary>Its ways.</summary>
    public IReadOnlyList<Strand> Strands { get; }

    /// <summary>The claim with what <paramref name="shelf"/> holds of its page.</summary>
    public static ClaimView Of(ClaimRow row, PageShelf shelf) => new(row, shelf.Leaf(row.PageId), shelf.Places(row.PageId));
}
