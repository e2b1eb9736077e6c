namespace Whence.Store.Sqlite.Front;

/// <summary>Of every claim just what lists are narrowed by, column by column in memory: a hundred thousand are gone through in a few milliseconds, facets counted on the way.</summary>
/// <remarks>Some hundred bytes a claim. Never changed once made; a ledger that grew gives new columns, made from the ones before and the new pages.</remarks>
internal sealed class ClaimColumns
{
    /// <summary>The claim is the writer's own.</summary>
    public const byte Writer = 1;
    /// <summary>It holds a figure.</summary>
    public const byte Figure = 2;
    /// <summary>It rests on unnamed sources only.</summary>
    public const byte UnnamedOnly = 4;

    private readonly System.Collections.Concurrent.ConcurrentDictionary<ClaimSort, int[]> _orders = [];

    public ClaimColumns()
    {
    }

    public ClaimColumns(ClaimColumns before)
    {
        (Ids, Pages, Days, Marks, Flags, Outlet, Hops) = ([.. before.Ids], [.. before.Pages], [.. before.Days], [.. before.Marks], [.. before.Flags], [.. before.Outlet], [.. before.Hops]);
        (OriginKey, OutletKey) = ([.. before.OriginKey], [.. before.OutletKey]);
        (Parts, Places, Figures) = (new(before.Parts), new(before.Places), new(before.Figures));
        (Outlets, SourceNames, Families, Sides, PlaceNames, FigureNames) = (new(before.Outlets), new(before.SourceNames), new(before.Families), new(before.Sides), new(before.PlaceNames), new(before.FigureNames));
        Sources = new(before.Sources);
    }

    public List<long> Ids { get; } = [];
    public List<long> Pages { get; } = [];
    public List<int> Days { get; } = [];
    public List<int> Marks { get; } = [];
    public List<byte> Flags { get; } = [];
    public List<int> Outlet { get; } = []; // -1: not stated
    public List<int> Hops { get; } = [];
    public List<string?> OriginKey { get; } = [];
    public List<string?> OutletKey { get; } = [];

    /// <summary>Who has a part: the source's name times 8, and the role.</summary>
    public Spread Parts { get; } = new();
    public Spread Places { get; } = new();
    public Spread Figures { get; } = new();

    public NameTable Outlets { get; } = new();
    public NameTable SourceNames { get; } = new();
    public NameTable Families { get; } = new();
    public NameTable Sides { get; } = new();
    public NameTable PlaceNames { get; } = new();
    public NameTable FigureNames { get; } = new();

    /// <summary>By the source's key.</summary>
    public Dictionary<long, SourceColumn> Sources { get; } = [];

    public int Count => Ids.Count;

    /// <summary>The row of each claim's id.</summary>
    public Dictionary<long, int> Rows => field ??= Ids.Index().ToDictionary(pair => pair.Item, pair => pair.Index);

    /// <summary>What is known of each source name, by its number.</summary>
    public SourceColumn[] ByName => field ??= Named();

    /// <summary>The months of the days: the first, and how many.</summary>
    public (int First, int Count) Months
    {
        get
        {
            var (least, most) = (Days.Count == 0 ? 1 : Days.Min(), Days.Count == 0 ? 1 : Days.Max());
            return (MonthOf(least), MonthOf(most) - MonthOf(least) + 1);
        }
    }

    /// <summary>The month of a day, counted from year 0.</summary>
    public static int MonthOf(int dayNumber) => DateOnly.FromDayNumber(dayNumber) is var day ? (day.Year * 12) + day.Month - 1 : 0;

    /// <summary>The rows in an order.</summary>
    public int[] Order(ClaimSort sort) => _orders.GetOrAdd(sort, Sorted);

    private SourceColumn[] Named()
    {
        var named = new SourceColumn[SourceNames.Count];
        Array.Fill(named, new(-1, default, -1, -1));
        foreach (var source in Sources.Values)
            named[source.Name] = source;
        return named;
    }

    private int[] Sorted(ClaimSort sort)
    {
        var rows = Enumerable.Range(0, Count).ToArray();
        Comparison<int>? by = sort switch
        {
            ClaimSort.Newest => (a, b) => (Days[b], Pages[b]).CompareTo((Days[a], Pages[a])),
            ClaimSort.Origin => (a, b) => Last(OriginKey[a], OriginKey[b]),
            ClaimSort.Outlet => (a, b) => Last(OutletKey[a], OutletKey[b]),
            ClaimSort.Chain => (a, b) => Hops[b].CompareTo(Hops[a]),
            _ => null,
        };
        if (by is not null)
            Array.Sort(rows, (a, b) => by(a, b) is var order && order != 0 ? order : a.CompareTo(b));
        return rows;
    }

    private static int Last(string? a, string? b) => (a, b) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        _ => string.CompareOrdinal(a, b),
    };
}
