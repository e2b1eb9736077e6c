using Whence.Store;
using Whence.Web.Drawing;

namespace Whence.Web.Views;

/// <summary>A claim as it is shown: the row, its places, its strands.</summary>
public sealed class ClaimView
{
    private readonly PageShelf _shelf;

    private ClaimView(ClaimRow row, PageShelf shelf) => (Row, _shelf, Strands) = (row, shelf, Views.Strands.Of(row));

    /// <summary>The claim.</summary>
    public ClaimRow Row { get; }

    /// <summary>The places of its page; the page is fetched when somebody asks.</summary>
    public Places Places => _shelf.Places(Row.PageId);

    /// <summary>Where its content begins.</summary>
    public Place At => Places.At(Row.Content.IsDefaultOrEmpty ? default : Row.Content[0]);

    /// <summary>Its ways.</summary>
    public IReadOnlyList<Strand> Strands { get; }

    /// <summary>The claim with what <paramref name="shelf"/> holds of its page.</summary>
    public static ClaimView Of(ClaimRow row, PageShelf shelf) => new(row, shelf);
}
