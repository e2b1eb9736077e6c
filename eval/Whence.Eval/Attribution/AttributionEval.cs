using Whence.Eval.Marked;

namespace Whence.Eval.Attribution;

/// <summary>Attributions against those of annotated articles: exact spans, words, and whole attributions linked.</summary>
/// <param name="gear">How attributions are found; each gear is a measurement of its own.</param>
internal sealed class AttributionEval(Gear gear) : IEval
{
    private const double Linked = 0.5;

    /// <inheritdoc/>
    public string Name => gear == Reader.DefaultGear ? "attribution" : $"attribution-{gear.ToString().ToLowerInvariant()}";

    /// <inheritdoc/>
    public string About => $"source, cue and content against annotated articles{(gear == Reader.DefaultGear ? "" : $", read with --reader {gear.ToString().ToLowerInvariant()}")}: same words, word by word, and whole attributions with all roles overlapping (percent)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Needs(CorpusFolder data) => [Archive(data)];

    /// <inheritdoc/>
    public Score Run(CorpusFolder data)
    {
        var articles = PolnearArchive.Read(Archive(data));
        var predicted = new Dictionary<string, IReadOnlyList<Roles>>(StringComparer.Ordinal);
        foreach (var (name, bytes, _) in articles)
            foreach (var page in MarkedPage.Read(name, bytes, verbatim: true, gear))
                predicted[name] = [.. page.Attributions.Select(a => Roles.Of(page.Text, a.Source, a.Cue, a.Content))];
        return new(Name, CorpusFolder.Hash([Archive(data)]), Figures([.. articles.Select(a => (a.Gold, predicted.GetValueOrDefault(a.Name) ?? []))]), []);
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

    // Each wanted attribution takes the predicted one that overlaps it best in its worst role; none is taken twice.
    private static IEnumerable<Figure> Links(string name, IReadOnlyList<(IReadOnlyList<Roles> Gold, IReadOnlyList<Roles> Predicted)> pages, Func<Roles, bool> counts)
    {
        var tally = new Tally(name);
        foreach (var (gold, predicted) in pages)
        {
            var (rest, wanted) = (predicted.Where(counts).ToList(), gold.Where(counts).ToList());
            var (all, hit) = (rest.Count, 0);
            foreach (var one in wanted)
            {
                if (rest.MaxBy(one.Overlap) is not { } best || one.Overlap(best) < Linked)
                    continue;
                hit++;
                rest.RemoveAt(rest.FindIndex(r => ReferenceEquals(r, best)));
            }
            tally.Add(hit, all, wanted.Count);
        }
        return tally.Figures();
    }

    private static string Archive(CorpusFolder data) => data.In("polnear-dev", "polnear-dev.zip");
}
