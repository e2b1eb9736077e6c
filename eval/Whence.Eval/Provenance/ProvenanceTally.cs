using Whence.Matching;
using Whence.Origins;

namespace Whence.Eval.Provenance;

/// <summary>Compares what came out with the graphs that the pages were written from.</summary>
internal sealed class ProvenanceTally
{
    private int _answers, _counted, _read, _source, _exact, _family, _whole, _claims, _found, _traced;
    private int _circular, _circularSaid, _circularHit;

    /// <summary>How often each template was traced to whom it names.</summary>
    private readonly SortedDictionary<string, (int Traced, int All)> _templates = new(StringComparer.Ordinal);

    /// <summary>Templates that were not always traced, a line each.</summary>
    public IEnumerable<string> Templates => _templates.Where(row => row.Value.Traced < row.Value.All).Select(row => $"template {row.Value.Traced}/{row.Value.All} {row.Key}");

    /// <summary>What came out wrong, a line each, with the pages' words and what was read of them.</summary>
    public List<string> Misses { get; } = [];

    /// <summary>Compares the answers of one world.</summary>
    /// <param name="world">The world.</param>
    /// <param name="pages">Its pages as they were read.</param>
    /// <param name="linked">The answers that a linking made of them; null when there is no linking, and the graph's own takes its place.</param>
    public void Add(World world, IReadOnlyList<ReadPage> pages, IReadOnlyList<LinkedAnswer>? linked)
    {
        var byName = pages.ToDictionary(page => page.Written.Name, StringComparer.Ordinal);
        var homes = (linked ?? []).SelectMany((answer, i) => answer.Claims.Select(claim => (claim, i))).DistinctBy(home => home.claim).ToDictionary(home => home.claim, home => home.i);
        var owners = world.Answers.SelectMany((answer, i) => answer.Pages.SelectMany(page => byName[page.Name].OfStatement()).Select(claim => (Key: KeyOf(claim), i))).ToDictionary(owner => owner.Key, owner => owner.i);
        foreach (var (i, (id, plot, written)) in world.Answers.Index())
        {
            var own = written.Select(page => byName[page.Name]).ToList();
            AddReading(plot, own);
            var counted = GoldClaims.Count(plot, written);
            var read = GraphLinking.Count(plot, own);
            var (result, isWhole) = linked is null ? (read, true) : Home([.. own.SelectMany(page => page.OfStatement()).Select(KeyOf)], linked, homes, owners, i);
            Compare(id, plot, own, counted, read, result, isWhole, homes);
        }
    }

    /// <summary>The figures, percent.</summary>
    public IReadOnlyList<Figure> Figures(string part)
    {
        var (precision, recall) = ((double)_circularHit / Math.Max(1, _circularSaid), (double)_circularHit / Math.Max(1, _circular));
        return
        [
            new($"{part} answers", _answers),
            new($"{part} counter alone", Share(_counted, _answers)),
            new($"{part} claims found", Share(_found, _claims)),
            new($"{part} claims traced", Share(_traced, _claims)),
            new($"{part} reading alone", Share(_read, _answers)),
            new($"{part} answers whole", Share(_whole, _answers)),
            new($"{part} sources", Share(_source, _answers)),
            new($"{part} sources exact", Share(_exact, _answers)),
            new($"{part} families", Share(_family, _answers)),
            new($"{part} circular f1", precision + recall > 0 ? Math.Round(200 * precision * recall / (precision + recall), 1) : null),
        ];
    }

    private static (string, string) KeyOf(FiledClaim claim) => (claim.PageId, claim.LocalId);

    /// <summary>The count of the answer that holds most of the graph's claims; whether it holds all of them and none of another's.</summary>
    private static (OriginCount, bool) Home(List<(string, string)> claims, IReadOnlyList<LinkedAnswer> linked, Dictionary<(string, string), int> homes, Dictionary<(string, string), int> owners, int own)
    {
        var at = claims.Where(homes.ContainsKey).GroupBy(claim => homes[claim]).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).FirstOrDefault();
        if (at is null)
            return (OriginCounter.Count([]), false);
        var answer = linked[at.Key];
        return (answer.Count, at.Count() == claims.Count && answer.Claims.All(claim => !owners.TryGetValue(claim, out var owner) || owner == own));
    }

    private void AddReading(AnswerPlot plot, IReadOnlyList<ReadPage> pages)
    {
        foreach (var (planned, page) in plot.Pages.Zip(pages))
        {
            var claims = page.OfStatement().ToList();
            _claims++;
            _found += claims.Count > 0 ? 1 : 0;
            var isTraced = claims.Any(claim => IsTraced(planned, claim));
            _traced += isTraced ? 1 : 0;
            if (planned.CopyOf is not null)
                continue;
            var (traced, all) = _templates.GetValueOrDefault(page.Written.Template);
            _templates[page.Written.Template] = (traced + (isTraced ? 1 : 0), all + 1);
            if (!isTraced)
                Misses.Add($"untraced {page.Written.Name} {page.Written.Sentence}  [{string.Join(" < ", planned.Path.Select(actor => actor.Name))}] read: {string.Join(" | ", claims.Select(Shown))}");
        }
    }

    private static bool IsTraced(Planned planned, FiledClaim claim) => planned.Path is [.. var via, var origin]
        ? claim.Route.Origin is { } found && IsSame(origin, found) && via.All(relay => claim.Route.Via.Any(hop => IsSame(relay, hop)))
        : claim.IsWriter;

    private static bool IsSame(Actor actor, Party party) => actor.IsUnnamed ? party.Kind is Sources.SourceKind.Anonymous or Sources.SourceKind.Group : string.Equals(WithoutArticle(actor.Name), WithoutArticle(party.Name), StringComparison.OrdinalIgnoreCase);

    private static string WithoutArticle(string name) => name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    private void Compare(string id, AnswerPlot plot, IReadOnlyList<ReadPage> pages, OriginCount counted, OriginCount read, OriginCount result, bool isWhole, Dictionary<(string, string), int> homes)
    {
        var (byCounter, byReader, right) = (IsRight(counted, plot), IsRight(read, plot), IsRight(result, plot));
        _answers++;
        _counted += byCounter ? 1 : 0;
        _read += byReader ? 1 : 0;
        _whole += isWhole ? 1 : 0;
        _source += right ? 1 : 0;
        _exact += right && (plot.IsOpen || result.Levels.Source.Low == result.Levels.Source.High) ? 1 : 0;
        _family += result.Levels.Family.Holds(plot.Families) ? 1 : 0;
        _circular += plot.IsCircular ? 1 : 0;
        _circularSaid += result.Circular is not null ? 1 : 0;
        _circularHit += plot.IsCircular && result.Circular is not null ? 1 : 0;
        if (right && isWhole && byCounter && plot.IsCircular == result.Circular is not null)
            return;
        var fault = !byCounter ? "counting" : !byReader ? "reading" : !right ? "linking" : plot.IsCircular != result.Circular is not null ? "circular" : "split";
        Misses.Add($"{fault,-8} {id} ({plot.Name}): {plot.Origins} {(plot.Origins == 1 ? "origin" : "origins")}{(plot.IsCircular ? ", circular" : "")}, found {result.Levels.Source} {result.Circular}: {string.Join("; ", result.Origins.Select(origin => origin.Name))}");
        Misses.AddRange(result.Joins.Where(join => join.Rule is not (JoinRule.SameOrigin or JoinRule.Family or JoinRule.Side)).Select(join => $"    {join.A} and {join.B}: {join.Rule}, {join.Evidence}"));
        foreach (var (planned, page) in plot.Pages.Zip(pages).Where(page => page.First.CopyOf is null))
            Misses.Add($"    {page.Written.Outlet}: {page.Written.Sentence}  [{string.Join(" < ", planned.Path.Select(actor => actor.Name))}] read: {string.Join(" | ", page.OfStatement().Select(claim => homes.TryGetValue(KeyOf(claim), out var home) ? $"{Shown(claim)} in answer {home}" : Shown(claim) + " in none"))}");
    }

    private static bool IsRight(OriginCount count, AnswerPlot plot) => count.Levels.Source.Holds(plot.Origins);

    private static string Shown(FiledClaim claim) =>
        claim.IsWriter ? "the writer" : string.Join(" + ", claim.Others.Prepend(claim.Route).Select(route => string.Join(" < ", (route.Origin is { } origin ? route.Via.Append(origin) : route.Via).Select(party => party.Name))));

    private static double Share(int count, int of) => Math.Round(100.0 * count / Math.Max(1, of), 1);
}
