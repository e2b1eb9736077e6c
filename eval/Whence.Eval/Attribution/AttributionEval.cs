using Whence.Eval.Marked;

namespace Whence.Eval.Attribution;

/// <summary>Attributions against those of annotated articles: exact spans, words, and whole attributions linked; by kind of cue, kind of speech and publisher; with calibration and classes of error.</summary>
/// <param name="gear">How attributions are found; each gear is a measurement of its own.</param>
public sealed class AttributionEval(Gear gear) : IEval
{
    /// <inheritdoc/>
    public string Name => gear == Reader.DefaultGear ? "attribution" : $"attribution-{gear.ToString().ToLowerInvariant()}";

    /// <inheritdoc/>
    public string About => $"source, cue and content against annotated articles{(gear == Reader.DefaultGear ? "" : $", read with --reader {gear.ToString().ToLowerInvariant()}")}: same words, word by word, and whole attributions with all roles overlapping (percent), by cue, speech and publisher, with calibration and classes of error";

    /// <inheritdoc/>
    public IReadOnlyList<string> Needs(CorpusFolder data) => [PolnearArchive.Locate(data)];

    /// <inheritdoc/>
    public Score Run(CorpusFolder data) => Measure(data, null, examples: 0).Score;

    /// <summary>Measures, with all tables.</summary>
    /// <param name="data">Where the articles lie.</param>
    /// <param name="instead">How attributions are found, when not as this measurement is for.</param>
    /// <param name="examples">How many examples of each class of error to keep for showing.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The data are no annotated articles.</exception>
    public AttributionScore Measure(CorpusFolder data, Gear? instead, int examples)
    {
        var path = PolnearArchive.Locate(data);
        var reader = instead ?? gear;
        List<ReadArticle> articles =
        [
            .. PolnearArchive.Read(path).Select(article => ReadArticle.Of(article, MarkedPage.Read(article.Name, article.Bytes, verbatim: true, reader).FirstOrDefault())),
        ];
        var errors = new ErrorTable();
        articles.ForEach(errors.Add);
        var figures = Figures([.. articles.Select(article => (Words(article.Gold), Words(article.Read)))]);
        return new(
            new(Name, CorpusFolder.Hash(PolnearFiles.Paths(path)), figures, []),
            reader, SliceTable.Of(articles), Reliability.Of(articles), errors.Exact, errors.Count, errors.Classes(examples));
    }

    /// <summary>The figures over pairs of what was wanted and what was predicted, a pair a page.</summary>
    internal static IReadOnlyList<Figure> Figures(IReadOnlyList<(IReadOnlyList<Roles> Gold, IReadOnlyList<Roles> Predicted)> pages)
    {
        var figures = new List<Figure> { new("documents", pages.Count) };
        foreach (var (role, of) in ((string, Func<Roles, WordSet>)[])[("source", r => r.Source), ("cue", r => r.Cue), ("content", r => r.Content)])
        {
            var (exact, words) = (new Tally($"{role} exact"), new Tally($"{role} words"));
            foreach (var (gold, predicted) in pages)
            {
                var (g, p) = (Distinct(gold, of), Distinct(predicted, of));
                exact.Add(g.Count(p.Contains), p.Count, g.Count);
                var (gw, pw) = (g.SelectMany(set => set.Starts).ToHashSet(), p.SelectMany(set => set.Starts).ToHashSet());
                words.Add(gw.Count(pw.Contains), pw.Count, gw.Count);
            }
            figures.AddRange([.. exact.Figures(), .. words.Figures()]);
        }
        figures.AddRange(Links("linked", pages, _ => true));
        figures.AddRange(Links("linked speech", pages, roles => roles.IsSpeech));
        return figures;
    }

    private static HashSet<WordSet> Distinct(IEnumerable<Roles> roles, Func<Roles, WordSet> of) => [.. roles.Select(of).Where(set => !set.IsEmpty)];

    private static IEnumerable<Figure> Links(string name, IReadOnlyList<(IReadOnlyList<Roles> Gold, IReadOnlyList<Roles> Predicted)> pages, Func<Roles, bool> counts)
    {
        var tally = new Tally(name);
        foreach (var (gold, predicted) in pages)
        {
            List<Roles> wanted = [.. gold.Where(counts)], read = [.. predicted.Where(counts)];
            tally.Add(Linking.Of(wanted, read).Count(k => k >= 0), read.Count, wanted.Count);
        }
        return tally.Figures();
    }

    private static IReadOnlyList<Roles> Words(IReadOnlyList<Attributed> side) => [.. side.Select(one => one.Roles)];
}
