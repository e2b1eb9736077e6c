using System.Collections.Immutable;
using Whence.Dates;
using Whence.Documents;
using Whence.Language;
using Whence.Names;
using Whence.Places;
using Whence.Quantities;
using Whence.Store;
using Whence.Text;

namespace Whence.Web.Views;

/// <summary>What the words of a page are beside its claims: figures, names, places, quotations. Found again when the page is shown, by the stages that found them when it was read.</summary>
/// <remarks>Only spans are kept at hand, never text: what is erased from the ledger stays nowhere.</remarks>
public sealed class PageWords
{
    private const int MostKept = 128;
    private const int Longest = 200_000; // characters: beyond, a page is shown without them

    private static readonly Pipeline Stages = new(new LanguageStage(), new NameStage(), new PlaceStage(), new TimeStage(), new QuantityStage());
    private static readonly Lock Gate = new();
    private static readonly Dictionary<(string Page, int Version), PageWords> Kept = [];

    private PageWords(Reading reading)
    {
        Figures = [.. reading.Quantities.Select(quantity => quantity.Span)];
        Quotations = [.. reading.Quotations.Where(quotation => quotation.Depth == 0).Select(quotation => quotation.Span)];
        Names = [.. reading.Mentions.Where(mention => mention.Kind != MentionKind.Place).Select(mention => mention.Span)];
        Places = [.. reading.Mentions.Where(mention => mention.Kind == MentionKind.Place)];
    }

    /// <summary>Where figures stand.</summary>
    public ImmutableArray<TextSpan> Figures { get; }

    /// <summary>Where quotations stand, with their marks; none inside another.</summary>
    public ImmutableArray<TextSpan> Quotations { get; }

    /// <summary>Where names stand that name no place.</summary>
    public ImmutableArray<TextSpan> Names { get; }

    /// <summary>The places that it names.</summary>
    public ImmutableArray<Mention> Places { get; }

    /// <summary>All of them.</summary>
    public IEnumerable<(TextSpan Span, PieceKind Kind)> Spans =>
        Figures.Select(span => (span, PieceKind.Figure)).Concat(Quotations.Select(span => (span, PieceKind.Quotation)))
            .Concat(Names.Select(span => (span, PieceKind.Name))).Concat(Places.Select(place => (place.Span, PieceKind.Place)));

    /// <summary>The words of <paramref name="page"/>.</summary>
    public static PageWords Of(PageText page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var key = (page.Row.Id, page.Row.ReaderVersion);
        lock (Gate)
        {
            if (Kept.TryGetValue(key, out var known))
                return known;
        }
        var words = new PageWords(page.Text.Length > Longest ? new Reading(DocumentOf(page, "")) : Stages.Read(DocumentOf(page, page.Text)));
        lock (Gate)
        {
            if (Kept.Count >= MostKept)
                Kept.Clear();
            Kept[key] = words;
        }
        return words;
    }

    private static Document DocumentOf(PageText page, string text) => new()
    {
        Id = page.Row.Id,
        Name = page.Row.Name,
        Text = text,
        TitleLength = text.Length == 0 ? 0 : page.TitleLength,
        Blocks = text.Length == 0 ? [] : page.Blocks,
        Masthead = Masthead.Empty with { Outlet = page.Row.Outlet, Published = page.Row.Published },
    };
}
