namespace Whence.Eval.Provenance;

/// <summary>Is the number of independent origins counted right? Provenance graphs are drawn by a seed, pages are written from them, and what the program makes of the pages is compared with the graphs.</summary>
/// <param name="linking">How claims are gathered; null takes the graph's own answers, and measures reading and counting alone.</param>
internal sealed class ProvenanceEval(ILinking? linking = null) : IEval
{
    private const int UsualSeed = 20261122;
    private const int UsualCount = 40;

    /// <inheritdoc/>
    public string Name => "origins";

    /// <inheritdoc/>
    public string About => "independent origins of answers: pages written from drawn provenance graphs, in three wordings, against the graphs (percent)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Needs(CorpusFolder data) => [];

    /// <inheritdoc/>
    public Score Run(CorpusFolder data)
    {
        var (seed, count) = (data.Seed ?? UsualSeed, data.Count ?? UsualCount);
        var (figures, misses) = (new List<Figure>(), new List<string>());
        foreach (var book in (Phrasebook[])[Phrasebook.Tuning, Phrasebook.Practice, Phrasebook.Test])
        {
            var tally = new ProvenanceTally();
            for (var i = 0; i < count; i++)
            {
                var world = World.Draw(book, seed + i);
                var pages = PageReading.Read(world.Pages);
                tally.Add(world, pages, linking?.Link([.. pages.Select(page => ((ReadOnlyMemory<byte>)page.Bytes, page.Reading))]));
            }
            figures.AddRange(tally.Figures(book.Part));
            misses.AddRange([.. tally.Templates, .. tally.Misses]);
        }
        return new(Name, $"seed:{seed}+{count}", figures, misses);
    }
}
