using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Whence.Web.Views;

namespace Whence.Web.Parts;

/// <summary>A page's words with source, cue, content and hedge marked in place. Written in C# so that no white space is added between pieces.</summary>
public sealed class MarkedText : ComponentBase
{
    private static readonly (PieceKind Kind, string Class)[] Layers =
    [
        (PieceKind.Bare, "vo"), (PieceKind.Content, "con"), (PieceKind.Inner, "inner"), (PieceKind.Quotation, "quo"), (PieceKind.Source, "src"),
        (PieceKind.Denial, "noline"), (PieceKind.Cue, "cue"), (PieceKind.Place, "pl"), (PieceKind.Name, "nam"), (PieceKind.Hedge, "hd"), (PieceKind.Figure, "fgr"),
    ];

    /// <summary>The pieces, in order.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Piece> Pieces { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var piece in Pieces)
        {
            var open = 0;
            foreach (var (kind, name) in Layers)
            {
                if (!piece.Kind.HasFlag(kind))
                    continue;
                builder.OpenElement(0, "span");
                builder.AddAttribute(1, "class", open == 0 && piece.Kind.HasFlag(PieceKind.Focus) ? name + " fo" : name);
                open++;
            }
            builder.AddContent(2, piece.Text);
            for (; open > 0; open--)
                builder.CloseElement();
        }
    }
}
