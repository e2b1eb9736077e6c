using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Whence.Reprints;
using Whence.Web.Views;

namespace Whence.Web.Parts;

/// <summary>A paragraph beside its partner, what became of its words marked. Written in C# so that no white space is added between pieces.</summary>
public sealed class CompareCell : ComponentBase
{
    /// <summary>The pieces; null when there is nothing at this place.</summary>
    [Parameter]
    public IReadOnlyList<ComparedPiece>? Pieces { get; set; }

    /// <summary>Where they stand.</summary>
    [Parameter]
    public Place? At { get; set; }

    /// <summary>Whether every word of both is the same: then nothing is underlined, so that what changed stands out.</summary>
    [Parameter]
    public bool IsSame { get; set; }

    /// <summary>On which page.</summary>
    [Parameter, EditorRequired]
    public required string PageId { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        Svg.Open(builder, "td", ("class", Pieces is null ? "none" : null));
        if (Pieces is null)
        {
            builder.AddContent(1, "nothing at this place");
            builder.CloseElement();
            return;
        }
        Svg.Open(builder, "p", ("class", IsSame ? "w quiet" : "w"), ("dir", "auto"));
        foreach (var piece in Pieces)
        {
            if (piece.Edit is { } edit && !IsSame)
                Svg.Open(builder, edit switch { Edit.Lost => "del", Edit.New => "ins", _ => "span" }, ("class", edit == Edit.Same ? "same" : null));
            builder.AddContent(1, piece.Text);
            if (piece.Edit is not null && !IsSame)
                builder.CloseElement();
        }
        builder.CloseElement();
        if (At is { } at)
        {
            Svg.Open(builder, "a", ("class", "ref"), ("href", Addresses.Page(PageId)));
            builder.AddContent(1, $"{(at.InTitle ? "title " : "")}{Words.Number(at.Start)}–{Words.Number(at.End)}");
            builder.CloseElement();
        }
        builder.CloseElement();
    }
}
