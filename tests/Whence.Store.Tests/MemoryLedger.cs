using System.Globalization;
using Whence.Sources;
using Whence.Store.Entries;

namespace Whence.Store.Tests;

/// <summary>A ledger in collections, without SQL: keeps the seam honest, and serves tests that need no file.</summary>
public sealed class MemoryLedger : ILedger
{
    private const string Plain = "aaaaaaceeeeiiiinooooouuuuyy", Accented = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿ";
    private readonly Lock _lock = new();
    private readonly List<Kept> _pages = [];
    private readonly Dictionary<string, RefusedPage> _refused = new(StringComparer.Ordinal);
    private int _lastClaim;

    private sealed class Kept
    {
        public required byte[] Bytes { get; init; }
        public required PageEntry Entry { get; set; }
        public required IReadOnlyList<ClaimRow> Claims { get; set; }
        public HashSet<Receipt> Receipts { get; } = [];
        public PageRow Row => Entry.Row;
    }

    public string Location => "memory";

    public AddOutcome Add(NewPage page) => AddMany([page])[0];

    public IReadOnlyList<AddOutcome> AddMany(IReadOnlyList<NewPage> pages)
    {
        var entries = pages.Select(PageEntry.Of).ToArray();
        lock (_lock)
            return [.. pages.Select((page, i) => Add(page, entries[i]))];
    }

    public void Refuse(RefusedPage refused)
    {
        lock (_lock)
            _refused[refused.Hash] = _refused.TryGetValue(refused.Hash, out var before) ? before with { Received = refused.Received } : refused;
    }

    public void Replace(string pageId, Reading reading)
    {
        lock (_lock)
        {
            var kept = Find(pageId) ?? throw new KeyNotFoundException(pageId);
            var entry = PageEntry.Again(kept.Row, reading);
            var continued = Succession.Match(kept.Claims, entry.Claims);
            kept.Claims = [.. entry.Claims.Select((claim, i) => claim with { Id = continued[i]?.Id ?? NextId() })];
            kept.Entry = entry;
        }
    }

    public LedgerCounts Count()
    {
        lock (_lock)
        {
            var claims = _pages.SelectMany(page => page.Claims).ToList();
            var kinds = _pages.SelectMany(page => page.Entry.Sources).DistinctBy(source => source.Id).Select(source => source.Kind).ToList();
            return new(
                _pages.Count, _refused.Count, _pages.Where(page => page.Row.Outlet is not null).DistinctBy(page => Terms.Key(page.Row.Outlet!)).Count(),
                claims.Count, claims.Count(claim => !claim.IsWriter), claims.Count(claim => claim.IsWriter), claims.Count(claim => !claim.IsWriter && claim.Unresolved is not null),
                kinds.Count(kind => kind != SourceKind.Anonymous), kinds.Count(kind => kind == SourceKind.Anonymous));
        }
    }

    public Slice<PageRow> Pages(PageQuery query)
    {
        lock (_lock)
        {
            var found = Enumerable.Reverse(_pages).OrderByDescending(page => page.Row.Received)
                .Where(page => IsOf(page.Row.Outlet, query.Outlet) && (string.IsNullOrWhiteSpace(query.Text) || Holds(Whole(page), query.Text)));
            return Part(found.Select(page => page.Row), query.Skip, query.Take);
        }
    }

    public PageRow? Page(string idOrName)
    {
        lock (_lock)
            return Guess(idOrName)?.Row;
    }

    public byte[] Bytes(string pageId)
    {
        lock (_lock)
            return [.. (Find(pageId) ?? throw new KeyNotFoundException(pageId)).Bytes];
    }

    public IReadOnlyList<Receipt> Receipts(string pageId)
    {
        lock (_lock)
            return [.. (Find(pageId)?.Receipts ?? []).OrderBy(receipt => receipt.Received).ThenBy(receipt => receipt.From, StringComparer.Ordinal)];
    }

    public PageText? Text(string pageId)
    {
        lock (_lock)
        {
            return Find(pageId) is { Entry: var entry } kept
                ? new(entry.Row, entry.Text, entry.TitleLength, entry.Blocks, entry.Links, kept.Claims, entry.Notes)
                : null;
        }
    }

    public Slice<ClaimRow> Claims(ClaimQuery query)
    {
        lock (_lock)
        {
            var (source, origin, via) = (Called(query.Source), Called(query.Origin), Called(query.Via));
            var page = string.IsNullOrWhiteSpace(query.Page) ? null : Guess(query.Page)?.Row.Id ?? "none";
            var found = _pages.SelectMany(kept => kept.Claims.Select(claim => (kept.Row, Claim: claim))).Where(at =>
                Among(source, Parts(at.Claim)) && Among(origin, Origins(at.Claim)) && Among(via, Relays(at.Claim)) && IsOf(at.Row.Outlet, query.Outlet)
                && (page is null || at.Row.Id == page) && (at.Claim.Marks & query.Marks) == query.Marks
                && (query.Since is null || PageEntry.Day(at.Row) >= query.Since) && (query.Writer is null || at.Claim.IsWriter == query.Writer)
                && (string.IsNullOrWhiteSpace(query.Text) || Holds(at.Claim.Text, query.Text)));
            var sorted = query.Sort switch
            {
                ClaimSort.Newest => found.OrderByDescending(at => PageEntry.Day(at.Row)).ThenByDescending(at => _pages.FindIndex(kept => kept.Row.Id == at.Row.Id)),
                ClaimSort.Origin => found.OrderBy(at => at.Claim.Origin is null).ThenBy(at => Terms.Key(at.Claim.Origin?.Name ?? ""), StringComparer.Ordinal),
                ClaimSort.Outlet => found.OrderBy(at => at.Row.Outlet is null).ThenBy(at => Terms.Key(at.Row.Outlet ?? ""), StringComparer.Ordinal),
                ClaimSort.Chain => found.OrderByDescending(at => at.Claim.Via.Count + (at.Claim.Origin is null ? 0 : 1)),
                _ => found,
            };
            return Part(sorted.Select(at => at.Claim), query.Skip, query.Take);
        }
    }

    public PageText? Leaf(string pageId) => Text(pageId) is { } page ? page with { Claims = [] } : null;

    public IReadOnlyList<ClaimRow> ClaimsBy(IEnumerable<string> ids) => [.. ids.Select(Claim).OfType<ClaimRow>()];

    public ClaimRow? Claim(string id)
    {
        lock (_lock)
            return _pages.SelectMany(page => page.Claims).SingleOrDefault(claim => string.Equals(claim.Id, id, StringComparison.OrdinalIgnoreCase));
    }

    public Slice<SourceRow> Sources(SourceQuery query)
    {
        lock (_lock)
        {
            var terms = Terms.Of(Terms.Key(query.Text ?? ""));
            var found = Shown().Select(Row).Where(source => (query.Kind is null || source.Kind == query.Kind)
                && (string.IsNullOrWhiteSpace(query.Text) || (terms.Count > 0 && terms.All(term => source.Aliases.Append(source.Name).Any(name => Terms.Key(name).Contains(term))))));
            return Part(found.OrderByDescending(source => source.AsOrigin + source.AsRelay).ThenBy(source => Terms.Key(source.Name), StringComparer.Ordinal), query.Skip, query.Take);
        }
    }

    public SourceRow? Source(string idOrName)
    {
        var key = Terms.Key(idOrName);
        lock (_lock)
        {
            return Shown(key).Select(Row).OrderBy(source => source.Id == key ? 0 : Terms.Key(source.Name) == key ? 1 : 2)
                .ThenByDescending(source => _pages.SelectMany(page => page.Claims).Count(claim => Parts(claim).Any(hop => hop.SourceId == source.Id))).FirstOrDefault();
        }
    }

    public Slice<SearchHit> Search(string words, int skip = 0, int take = 20)
    {
        lock (_lock)
        {
            var claims = from page in _pages from claim in page.Claims where Holds(claim.Text, words) select new SearchHit(page.Row, claim.Id, Marked(claim.Text, words));
            var pages = from page in _pages
                        where Holds(Whole(page), words) && !page.Claims.Any(claim => Holds(claim.Text, words))
                        select new SearchHit(page.Row, null, Marked(page.Entry.Text, words));
            return Part(claims.Concat(pages), skip, take);
        }
    }

    public Slice<RefusedPage> Refused(int skip = 0, int take = 100)
    {
        lock (_lock)
            return Part(_refused.Values.OrderByDescending(refused => refused.Received).ThenBy(refused => refused.Hash, StringComparer.Ordinal), skip, take);
    }

    public IEnumerable<PageRow> PagesReadBefore(int readerVersion)
    {
        lock (_lock)
            return [.. _pages.Select(page => page.Row).Where(row => row.ReaderVersion < readerVersion)];
    }

    public void Backup(string path) => throw new IOException("A ledger in memory has no file to copy.");

    public IReadOnlyList<string> Check() => [];

    public void Dispose() => _pages.Clear();

    private AddOutcome Add(NewPage page, PageEntry entry)
    {
        _refused.Remove(entry.Row.Id);
        var receipt = new Receipt(page.ReceivedFrom, page.Received);
        if (Find(entry.Row.Id) is { } there)
        {
            there.Receipts.Add(receipt);
            return new(there.Row.Id, IsNew: false, there.Claims.Count);
        }
        var kept = new Kept { Bytes = page.Bytes.ToArray(), Entry = entry, Claims = [.. entry.Claims.Select(claim => claim with { Id = NextId() })] };
        kept.Receipts.Add(receipt);
        _pages.Add(kept);
        return new(entry.Row.Id, IsNew: true, kept.Claims.Count);
    }

    private string NextId() => string.Create(CultureInfo.InvariantCulture, $"c{++_lastClaim}");

    private Kept? Find(string id) => _pages.Find(page => page.Row.Id == id);

    private Kept? Guess(string typed)
    {
        var beginning = PageIds.Beginning(typed);
        var found = _pages.Where(page => page.Row.Name == typed || (beginning is not null && page.Row.Id.StartsWith(beginning, StringComparison.Ordinal))).ToList();
        return Find(typed) ?? (found is [var one] ? one : null);
    }

    private static IEnumerable<HopRow> Origins(ClaimRow claim) => claim.Others.Select(other => other.Origin).Prepend(claim.Origin).OfType<HopRow>();

    private static IEnumerable<HopRow> Relays(ClaimRow claim) => claim.Via.Concat(claim.Others.SelectMany(other => other.Via));

    private static IEnumerable<HopRow> Parts(ClaimRow claim) => Origins(claim).Concat(Relays(claim)).Concat(claim.Source is { } source ? [source] : []);

    private static bool Goes(string id, string name, IEnumerable<string> aliases, string key) => aliases.Append(id).Append(name).Any(called => Terms.Key(called) == key);

    private HashSet<string>? Called(string? name) => string.IsNullOrWhiteSpace(name)
        ? null
        : [.. _pages.SelectMany(page => page.Entry.Sources).Where(source => Goes(source.Id, source.Name, source.Aliases, Terms.Key(name))).Select(source => source.Id)];

    private static bool Among(HashSet<string>? called, IEnumerable<HopRow> hops) => called is null || hops.Any(hop => called.Contains(hop.SourceId));

    private bool IsOf(string? outlet, string? asked) => string.IsNullOrWhiteSpace(asked) || (outlet is not null && (Terms.Key(outlet) == Terms.Key(asked)
        || Shown(Terms.Key(asked)).Any(shown => shown.Any(source => source.Kind == SourceKind.Outlet && Goes("", source.Name, source.Aliases, Terms.Key(outlet))))));

    private IEnumerable<IGrouping<string, SourceEntry>> Shown(string? called = null) =>
        from source in _pages.SelectMany(page => page.Entry.Sources)
        group source by source.Id into shown
        where called is null || shown.Any(source => Goes(source.Id, source.Name, source.Aliases, called))
        select shown;

    private SourceRow Row(IGrouping<string, SourceEntry> shown)
    {
        var claims = _pages.SelectMany(page => page.Claims).ToList();
        var first = shown.First();
        return new(
            shown.Key, first.Name, first.Kind, [.. shown.SelectMany(source => source.Aliases).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            shown.Select(source => source.Known).Aggregate(SourceEntry.Common),
            AsOrigin: claims.Count(claim => Origins(claim).Any(hop => hop.SourceId == shown.Key)),
            AsRelay: claims.Count(claim => Relays(claim).Any(hop => hop.SourceId == shown.Key)),
            Pages: shown.Count(),
            Denials: claims.Count(claim => claim.Rejects && (claim.Source?.SourceId == shown.Key || claim.Origin?.SourceId == shown.Key)));
    }

    private static Slice<T> Part<T>(IEnumerable<T> all, int skip, int take) =>
        all.ToList() is var list ? new([.. list.Skip(Math.Max(0, skip)).Take(Math.Max(0, take))], list.Count) : throw new InvalidOperationException();

    private static string Whole(Kept page) => $"{page.Row.Title}\n{page.Entry.Text}";

    private static string Fold(string word) => string.Concat(word.ToLowerInvariant().Select(c => Accented.IndexOf(c) is var at and >= 0 ? Plain[at] : c));

    private static bool Begins(string word, string term) => !Terms.IsBeginning(term) ? word == term : word.StartsWith(term, StringComparison.Ordinal);

    private static bool Holds(string text, string typed)
    {
        var words = Terms.Of(text).Select(Fold).ToList();
        var terms = Terms.Of(typed).Select(Fold).ToList();
        return terms.Count > 0 && terms.All(term => words.Any(word => Begins(word, term)));
    }

    private static string Marked(string text, string typed)
    {
        var clean = text.Replace("\u2068", "").Replace("\u2069", "");
        var terms = Terms.Of(typed).Select(Fold).ToList();
        foreach (var word in Terms.Of(clean).Distinct(StringComparer.Ordinal).Where(word => terms.Exists(term => Begins(Fold(word), term))))
            clean = clean.Replace(word, $"\u2068{word}\u2069");
        return clean;
    }
}
