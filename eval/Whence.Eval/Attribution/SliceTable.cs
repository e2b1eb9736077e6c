namespace Whence.Eval.Attribution;

/// <summary>Cuts all attributions by kind of cue, kind of speech and publisher.</summary>
internal static class SliceTable
{
    /// <summary>The row of all, then those of each cut; a kind of which nothing was wanted or read has none.</summary>
    public static IReadOnlyList<SliceRow> Of(IReadOnlyList<ReadArticle> articles)
    {
        var publishers = articles.Select(article => article.Publisher).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        List<SliceRow> rows =
        [
            Row("all", "all", articles, _ => true),
            .. CueKinds.All.Select(kind => Row("cue", kind, articles, one => one.Cue == kind)),
            .. SpeechKinds.All.Select(kind => Row("speech", kind, articles, one => one.Speech == kind)),
            .. publishers.Select(publisher => Row("publisher", publisher, [.. articles.Where(article => article.Publisher == publisher)], _ => true)),
        ];
        return [.. rows.Where(row => row.Wanted > 0 || row.Read > 0)];
    }

    private static SliceRow Row(string cut, string slice, IReadOnlyList<ReadArticle> articles, Func<Attributed, bool> counts)
    {
        var linked = new SidedTally();
        foreach (var article in articles)
        {
            var (wanted, read) = (Indexes(article.Gold, counts), Indexes(article.Read, counts));
            linked.Wanted(wanted.Count(i => article.Links[i] >= 0), wanted.Count);
            linked.Read(read.Count(article.Links.Contains), read.Count);
        }
        return new(
            cut, slice,
            articles.Sum(article => article.Gold.Count(counts)),
            articles.Sum(article => article.Read.Count(counts)),
            Exact(articles, counts, roles => roles.Source).F1,
            Exact(articles, counts, roles => roles.Cue).F1,
            Exact(articles, counts, roles => roles.Content).F1,
            linked.Precision, linked.Recall, linked.F1);
    }

    // Spans of one role, each counted once an article however many attributions share it.
    private static SidedTally Exact(IReadOnlyList<ReadArticle> articles, Func<Attributed, bool> counts, Func<Roles, WordSet> role)
    {
        var tally = new SidedTally();
        foreach (var article in articles)
        {
            var (wanted, read) = (Sets(article.Gold.Where(counts), role), Sets(article.Read.Where(counts), role));
            tally.Wanted(wanted.Count(Sets(article.Read, role).Contains), wanted.Count);
            tally.Read(read.Count(Sets(article.Gold, role).Contains), read.Count);
        }
        return tally;
    }

    private static List<int> Indexes(IReadOnlyList<Attributed> side, Func<Attributed, bool> counts) => [.. Enumerable.Range(0, side.Count).Where(i => counts(side[i]))];

    private static HashSet<WordSet> Sets(IEnumerable<Attributed> side, Func<Roles, WordSet> role) => [.. side.Select(one => role(one.Roles)).Where(set => !set.IsEmpty)];
}
