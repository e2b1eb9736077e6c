using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Whence.Matching;
using Whence.Store.Front;

namespace Whence.Store.Sqlite.Front;

/// <summary>Finds claims facet by facet over columns that are kept in memory and renewed when the ledger has changed.</summary>
internal sealed class Browsing
{
    private const int MostCounted = 40; // searches; each keeps a byte a claim

    private readonly Lock _renewing = new();
    private volatile Kept? _kept;

    /// <summary>Claims with what could narrow them further.</summary>
    public BrowsedClaims Find(SqliteConnection db, BrowseQuery query)
    {
        var kept = Columns(db);
        var counted = kept.Counted.GetOrAdd(NameOf(query), _ => Count(db, kept, query));
        if (kept.Counted.Count > MostCounted)
            kept.Counted.Clear();
        var rows = Part(kept.Columns, counted.Found, query.Claims);
        var tabs = query.Tab == ClaimTab.All ? new Dictionary<ClaimTab, int>(counted.Tabs) { [ClaimTab.New] = New(kept, counted.Found, query) } : counted.Tabs;
        return new(new(ClaimRows.Fetch(db, rows), tabs[query.Tab]), counted.IsCapped, counted.Facets, tabs);
    }

    // Whoever turns the pages of a list asks for the same counts again; and among all claims only what is new depends on who looks.
    private static string NameOf(BrowseQuery query) =>
        $"{query with { Claims = query.Claims with { Skip = 0, Take = 0, Sort = default }, Since = query.Tab == ClaimTab.All ? LookedPoint.Never : query.Since }} {string.Join(' ', query.More)}";

    private static int New(Kept kept, bool[] found, BrowseQuery query)
    {
        var fresh = 0;
        for (var row = 0; row < found.Length; row++)
            fresh += found[row] && IsIn(kept, ClaimTab.New, row, query) ? 1 : 0;
        return fresh;
    }

    private static Counts Count(SqliteConnection db, Kept kept, BrowseQuery query)
    {
        var columns = kept.Columns;
        var narrowing = new Narrowing(db, columns, query);
        var tallies = new FacetTallies(columns);
        var tabs = new int[Enum.GetValues<ClaimTab>().Length];
        var found = new bool[columns.Count];
        for (var row = 0; row < columns.Count; row++)
        {
            var lacks = narrowing.Lacks(row);
            if (lacks == 0)
            {
                for (var tab = ClaimTab.All; tab <= ClaimTab.UnnamedOnly; tab++)
                    tabs[(int)tab] += IsIn(kept, tab, row, query) ? 1 : 0;
            }
            if (!IsIn(kept, query.Tab, row, query))
                lacks |= Narrowing.TabBit;
            found[row] = lacks == 0;
            tallies.Add(row, lacks);
        }
        return new(found, narrowing.IsCapped, tallies.Counts(query), Enum.GetValues<ClaimTab>().ToDictionary(tab => tab, tab => tabs[(int)tab]));
    }

    /// <summary>How many claims there are, and how many of them are new.</summary>
    public (int All, int New) Count(SqliteConnection db, BrowseQuery query)
    {
        var kept = Columns(db);
        var narrowing = new Narrowing(db, kept.Columns, query);
        var (all, fresh) = (0, 0);
        for (var row = 0; row < kept.Columns.Count; row++)
        {
            if (narrowing.Lacks(row) != 0 || !IsIn(kept, query.Tab, row, query))
                continue;
            all++;
            fresh += IsIn(kept, ClaimTab.New, row, query) ? 1 : 0;
        }
        return (all, fresh);
    }

    /// <summary>What somebody may mean who has typed this much.</summary>
    public IReadOnlyList<Suggestion> Suggest(SqliteConnection db, string typed, int most) => Columns(db).Suggestions.Find(typed, most);

    /// <summary>Figures without a source on the newest pages.</summary>
    public IReadOnlyList<BareFigure> BareFigures(SqliteConnection db, int most)
    {
        var columns = Columns(db).Columns;
        var (ids, pages) = (new List<long>(), new HashSet<long>());
        foreach (var row in columns.Order(ClaimSort.Newest))
        {
            if (ids.Count >= most * 3)
                break;
            if ((columns.Flags[row] & (ClaimColumns.Writer | ClaimColumns.Figure)) == (ClaimColumns.Writer | ClaimColumns.Figure) && pages.Add(columns.Pages[row]))
                ids.Add(columns.Ids[row]);
        }
        return [.. ClaimRows.Fetch(db, ids).Zip(ids).DistinctBy(pair => pair.First.Text).Take(most).Select(pair => Figure(db, pair.First, pair.Second))];
    }

    private static BareFigure Figure(SqliteConnection db, ClaimRow claim, long id)
    {
        var gist = GistCodec.Read(db.Rows("SELECT gist FROM claim_gists WHERE claim = ?1", row => row.GetFieldValue<byte[]>(0), id)[0]);
        var figure = gist.Figures[0];
        return new(claim, figure.Text, figure.Bounds.Low, figure.Bounds.High, figure.Unit);
    }

    private static bool IsIn(Kept kept, ClaimTab tab, int row, BrowseQuery query) => tab switch
    {
        ClaimTab.New => kept.Columns.Pages[row] > query.Since.Page,
        ClaimTab.Contested => kept.Contested.Contains(kept.Columns.Ids[row]),
        ClaimTab.NoSource => (kept.Columns.Flags[row] & ClaimColumns.Writer) != 0,
        ClaimTab.UnnamedOnly => (kept.Columns.Flags[row] & ClaimColumns.UnnamedOnly) != 0,
        _ => true,
    };

    private static List<long> Part(ClaimColumns columns, bool[] found, ClaimQuery query)
    {
        var (ids, skip) = (new List<long>(), query.Skip);
        foreach (var row in columns.Order(query.Sort))
        {
            if (ids.Count >= query.Take)
                break;
            if (found[row] && skip-- <= 0)
                ids.Add(columns.Ids[row]);
        }
        return ids;
    }

    private Kept Columns(SqliteConnection db)
    {
        var state = LedgerState.Of(db);
        if (_kept is { } kept && kept.State == state)
            return kept;
        lock (_renewing)
        {
            var before = _kept;
            if (before is not null && before.State == state)
                return before;
            var columns = before is null || before.State.Changed != state.Changed ? ColumnReader.Read(db, null)
                : before.State.Added != state.Added ? ColumnReader.Read(db, before.Columns) : before.Columns;
            var contested = db.Rows("SELECT a.claim FROM questions q JOIN claim_answers a ON a.question = q.id WHERE q.marks & 1", row => row.GetInt64(0)).ToHashSet();
            return _kept = new(state, columns, contested, new SuggestionList(db, columns));
        }
    }

    private sealed record Counts(bool[] Found, bool IsCapped, IReadOnlyDictionary<FacetKind, IReadOnlyList<FacetCount>> Facets, IReadOnlyDictionary<ClaimTab, int> Tabs);

    private sealed record Kept(LedgerState State, ClaimColumns Columns, HashSet<long> Contested, SuggestionList Suggestions)
    {
        public ConcurrentDictionary<string, Counts> Counted { get; } = new(StringComparer.Ordinal);
    }
}
