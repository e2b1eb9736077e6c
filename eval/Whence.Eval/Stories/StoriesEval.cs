using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Whence.Documents;
using Whence.Matching;
using Whence.Stories;

namespace Whence.Eval.Stories;

/// <summary>Do pages on one event gather, and pages on others stay apart?</summary>
/// <remarks>
/// Two corpora in one pile: ten events in five outlets without dates, and pairs of pages on 152 events with dates. Pages find one another through the
/// keys under which a ledger files them. What could be set was set on the half of the stories that a seed draws; both halves are told.
/// A third corpus, on one war, has no stories to compare with; of it the sizes of the stories are told, so that a chain of everything shows.
/// </remarks>
internal sealed class StoriesEval : IEval
{
    private const string Seed = "whence-stories-1:";

    /// <inheritdoc/>
    public string Name => "stories";

    /// <inheritdoc/>
    public string About => "pages gathered by the event that they tell of: B-cubed F1 over two corpora in one pile (percent), and the sizes of stories among pages on one war";

    /// <inheritdoc/>
    public IReadOnlyList<string> Needs(CorpusFolder data) => [.. Filed(data), .. War(data)];

    /// <inheritdoc/>
    public Score Run(CorpusFolder data)
    {
        var pages = Filed(data).SelectMany(NewsFiles.ReadFiled).Where(page => page.Story is not null).OrderBy(page => page.Document.Id, StringComparer.Ordinal).ToList();
        var wanted = pages.Select(page => page.Story!).ToList();
        var gists = pages.Select(page => Gist(page.Document)).ToList();
        var pairs = Candidates(gists);
        var found = Gathering.Groups(pages.Count, Edges(gists, pairs), Kinship.Threshold);
        var together = Pairs(wanted).ToList();
        var figures = new List<Figure>
        {
            new("pages", pages.Count),
            new("stories", wanted.Distinct(StringComparer.Ordinal).Count()),
            new("groups", found.Distinct().Count()),
            new("candidate pairs", pairs.Count),
            new("candidates found", Percent((double)together.Count(pairs.Contains) / together.Count)),
        };
        figures.AddRange(Figures("", found, wanted, null));
        figures.AddRange(Figures("tune ", found, wanted, i => Half(wanted[i]) == 0));
        figures.AddRange(Figures("untouched ", found, wanted, i => Half(wanted[i]) == 1));
        figures.AddRange(Figures("undated ", found, wanted, i => wanted[i].StartsWith("event", StringComparison.Ordinal)));
        var misses = Enumerable.Range(0, pages.Count).Where(i => Enumerable.Range(0, i).Any(k => (found[i] == found[k]) != (wanted[i] == wanted[k])))
            .Select(i => $"{wanted[i]}: {pages[i].Document.Name} in group {found[i]} of {string.Join(", ", Enumerable.Range(0, pages.Count).Where(k => found[k] == found[i]).Select(k => wanted[k]).Distinct(StringComparer.Ordinal))}").ToList();
        Measure(War(data), figures, misses);
        return new(Name, CorpusFolder.Hash(Needs(data)), figures, misses);
    }

    private static void Measure(IReadOnlyList<string> files, List<Figure> figures, List<string> misses)
    {
        var pages = files.SelectMany(NewsFiles.Read).OrderBy(document => document.Id, StringComparer.Ordinal).ToList();
        var gists = pages.Select(Gist).ToList();
        var groups = Gathering.Groups(pages.Count, Edges(gists, Candidates(gists)), Kinship.Threshold);
        var sizes = groups.GroupBy(group => group).Select(group => group.Count()).Order().ToList();
        figures.AddRange([new("war pages", pages.Count), new("war stories", sizes.Count(size => size > 1)), new("war pages alone", sizes.Count(size => size == 1)), new("war largest", sizes.LastOrDefault())]);
        misses.AddRange(Enumerable.Range(0, pages.Count).GroupBy(i => groups[i]).Where(group => group.Count() > 1).OrderByDescending(group => group.Count())
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"war story of {group.Count()}: {string.Join(' ', group.Select(i => pages[i].Name))}")));
    }

    private static PageGist Gist(Document document) => PageGist.Of(Reader.Read(document, Gear.Rules));

    private static HashSet<(int A, int B)> Candidates(List<PageGist> gists)
    {
        var filed = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < gists.Count; i++)
        {
            foreach (var key in StoryKeys.Of(gists[i]))
                (filed.TryGetValue(key, out var places) ? places : filed[key] = []).Add(i);
        }
        var pairs = new HashSet<(int, int)>();
        for (var i = 0; i < gists.Count; i++)
        {
            var near = StoryKeys.Near(gists[i]).SelectMany(key => filed.GetValueOrDefault(key, []).Take(StoryKeys.MostPages)).Where(other => other != i);
            foreach (var other in near.GroupBy(other => other).OrderByDescending(keys => keys.Count()).ThenBy(keys => keys.Key).Take(StoryKeys.MostCandidates))
                pairs.Add((Math.Min(i, other.Key), Math.Max(i, other.Key)));
        }
        return pairs;
    }

    private static IEnumerable<Edge> Edges(List<PageGist> gists, IEnumerable<(int A, int B)> pairs) =>
        pairs.Select(pair => new Edge(pair.A, pair.B, Kinship.Of(gists[pair.A], gists[pair.B]))).Where(edge => edge.Score >= Kinship.Least);

    private static IEnumerable<Figure> Figures(string prefix, int[] found, List<string> wanted, Func<int, bool>? counts)
    {
        var score = BCubed.Of(found, wanted, counts);
        return [new($"{prefix}precision", Percent(score.Precision)), new($"{prefix}recall", Percent(score.Recall)), new($"{prefix}f1", Percent(score.F1))];
    }

    private static IEnumerable<(int A, int B)> Pairs(List<string> stories) =>
        from b in Enumerable.Range(0, stories.Count) from a in Enumerable.Range(0, b) where stories[a] == stories[b] select (a, b);

    private static double Percent(double share) => Math.Round(100 * share, 2);

    private static int Half(string story) => SHA256.HashData(Encoding.UTF8.GetBytes(Seed + story))[0] % 2;

    private static string[] Filed(CorpusFolder data) => [data.In("multi-outlet-events", "newswcl50.jsonl.gz"), data.In("multi-outlet-events", "pac-152-pairs.jsonl.gz")];

    private static string[] War(CorpusFolder data) => [data.In("ukraine-news", "ukraine-war-2022-gdelt447.jsonl.gz"), data.In("ukraine-news", "ukraine-war-2026-scraped.jsonl.gz")];
}
