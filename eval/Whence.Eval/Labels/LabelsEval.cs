using Whence.Eval.Marked;
using Whence.Text;

namespace Whence.Eval.Labels;

/// <summary>Whole pages on which two readers labelled every attribution: is all of it found, is nothing else, and where does it come from?</summary>
public sealed class LabelsEval : IEval
{
    private const string ReadBefore = "read-before.txt";

    /// <inheritdoc/>
    public string Name => "labels";

    /// <inheritdoc/>
    public string About => "every attribution of speech and belief on whole pages that two readers labelled: precision, found, origin and chain, by half, family and kind (percent)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Needs(CorpusFolder data) =>
        [.. Enum.GetValues<LabelHalf>().Select(half => LabelledPage.PathOf(data.Labels, half)), Path.Combine(data.Labels, ReadBefore), .. PageCorpora.Paths(data)];

    /// <inheritdoc/>
    public Score Run(CorpusFolder data)
    {
        var halves = Measure(data, Enum.GetValues<LabelHalf>());
        var figures = halves.SelectMany(half => half.Rows.SelectMany(row => row.Figures.Select(figure => figure with { Name = NameOf(half, row, figure) })));
        return new(Name, Data(data, halves), [.. figures], [.. halves.SelectMany(half => half.Misses.Select(miss => $"{miss.Kind,-7} {miss.Line}"))]);
    }

    /// <summary>The figures of some halves. Pages that are not there, or not as they were labelled, are left out and told.</summary>
    /// <param name="data">Where labels and pages lie.</param>
    /// <param name="halves">Which halves.</param>
    /// <param name="gear">How attributions are found.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file holds no labels or no pages.</exception>
    public static IReadOnlyList<HalfScore> Measure(CorpusFolder data, IEnumerable<LabelHalf> halves, Gear gear = Reader.DefaultGear)
    {
        var corpora = PageCorpora.Read(data).ToDictionary(page => page.Name, StringComparer.Ordinal);
        return [.. halves.Select(half => Measure(half, LabelledPage.Read(LabelledPage.PathOf(data.Labels, half)), corpora, gear))];
    }

    /// <summary>The pages that the seed draws from the data, each with whether it is labelled; and the names that are labelled and not drawn.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file holds no labels or no pages.</exception>
    public static (IReadOnlyList<DrawnPage> Drawn, IReadOnlyList<string> NotDrawn) Draw(CorpusFolder data)
    {
        var readBefore = File.ReadLines(Path.Combine(data.Labels, ReadBefore)).Select(line => line.Trim()).ToHashSet(StringComparer.Ordinal);
        var labelled = Enum.GetValues<LabelHalf>().SelectMany(half => LabelledPage.Read(LabelledPage.PathOf(data.Labels, half)).Select(page => (half, page.Name, page.Hash))).ToHashSet();
        List<DrawnPage> drawn =
        [
            .. Drawing.Draw(PageCorpora.Read(data), readBefore)
                .Select(place => new DrawnPage(place.Page.Name, place.Page.File, place.Page.Line, place.Page.Hash, place.Half, labelled.Contains((place.Half, place.Page.Name, place.Page.Hash)))),
        ];
        var names = drawn.Select(page => page.Name).ToHashSet(StringComparer.Ordinal);
        return (drawn, [.. labelled.Select(page => page.Name).Where(name => !names.Contains(name)).Distinct().Order(StringComparer.Ordinal)]);
    }

    /// <summary>Measures <paramref name="pages"/> of one half against what is read in <paramref name="corpora"/>.</summary>
    internal static HalfScore Measure(LabelHalf half, IReadOnlyList<LabelledPage> pages, IReadOnlyDictionary<string, CorpusPage> corpora, Gear gear)
    {
        var tally = new LabelTally(pages.Select(page => page.Family));
        var leftOut = new List<string>();
        foreach (var page in pages)
        {
            if (Trouble(page, corpora.GetValueOrDefault(page.Name)) is { } why)
                leftOut.Add($"{page.Name} ({page.File}, line {page.Line}): {why}");
            else if (MarkedPage.Read(page.Name, corpora[page.Name].AsInput(), verbatim: true, gear).FirstOrDefault() is { } marked)
                tally.Add(page, marked);
            else
                leftOut.Add($"{page.Name} ({page.File}, line {page.Line}): whence mark cannot read it");
        }
        // What the untouched half misses is not even handed out: who saw it would tune on it.
        return new(half, pages.Count - leftOut.Count, leftOut, tally.Rows(), tally.ByConstruction(), half == LabelHalf.Tune ? tally.Misses : []);
    }

    private static string? Trouble(LabelledPage page, CorpusPage? there) =>
        there is null ? "not in the data folder"
        : there.Hash != page.Hash ? "another text than the one that was labelled (its SHA-256 differs)"
        : !page.LiesWithin(CodePoints.Of(there.Text).At(there.Text.Length)) ? "a label lies outside the text"
        : null;

    private static string NameOf(HalfScore half, LabelRow row, Figure figure) =>
        $"{(half.Half == LabelHalf.Tune ? "tune" : "untouched")}{(row.Slice == "all" ? "" : $" {row.Slice}")} {figure.Name}";

    // The labels hold the hashes of the texts, so they stand for the pages too, as long as every page is there.
    private static string Data(CorpusFolder data, IReadOnlyList<HalfScore> halves)
    {
        var hash = CorpusFolder.Hash(halves.Select(half => LabelledPage.PathOf(data.Labels, half.Half)));
        var leftOut = halves.Sum(half => half.LeftOut.Count);
        return leftOut == 0 ? hash : $"{hash} without {leftOut} {(leftOut == 1 ? "page" : "pages")}";
    }
}
