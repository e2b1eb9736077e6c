using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Whence.Web.Views;

/// <summary>Which layers of a page are marked, as it stands in the address: <c>?hide=cue,figure</c>, <c>?show=name</c>.</summary>
public sealed record ReaderLayers
{
    private const string Hide = "hide";
    private const string Show = "show";

    private readonly string _path = "";
    private readonly string? _claim;

    /// <summary>The layers: value in the address, word, class, kinds of pieces, whether it is marked unless one asks.</summary>
    public static IReadOnlyList<(string Value, string Word, string Class, PieceKind Kinds, bool IsUsual)> Each { get; } =
    [
        ("source", "source", "src", PieceKind.Source, true),
        ("cue", "cue", "cue", PieceKind.Cue | PieceKind.Denial, true),
        ("content", "content", "con", PieceKind.Content, true),
        ("figure", "figure", "fgr", PieceKind.Figure, true),
        ("hedge", "hedge", "hd", PieceKind.Hedge, true),
        ("bare", "no source", "vo", PieceKind.Bare, true),
        ("quotation", "quotation", "quo", PieceKind.Quotation, false),
        ("name", "names", "nam", PieceKind.Name, false),
        ("place", "places", "pl", PieceKind.Place, false),
    ];

    /// <summary>The values of those that are marked.</summary>
    public required IReadOnlySet<string> On { get; init; }

    /// <summary>What was not understood, in words.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The kinds of pieces that are not marked.</summary>
    public PieceKind Hidden => Each.Where(layer => !On.Contains(layer.Value)).Aggregate(PieceKind.None, (all, layer) => all | layer.Kinds);

    /// <summary>The address as it was asked.</summary>
    public string Self => Address(On);

    /// <summary>The usual layers of the page at <paramref name="path"/>.</summary>
    public static ReaderLayers All(string path) => new(path, null) { On = Usual };

    /// <summary>Reads the parameters of an address.</summary>
    public static ReaderLayers Read(string path, string? claim, IQueryCollection query)
    {
        var (on, notes) = (Usual, new List<string>());
        foreach (var (name, value) in new[] { Hide, Show }.SelectMany(name => query[name].SelectMany(list => (list ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Take(Each.Count * 2).Select(value => (name, value))))
        {
            if (!Each.Any(layer => layer.Value == value))
                notes.Add($"“{Words.Short(value, 40)}” is no layer; there are {string.Join(", ", Each.Select(layer => layer.Value))}.");
            else if (name == Hide)
                on.Remove(value);
            else
                on.Add(value);
        }
        return new(path, claim) { On = on, Notes = notes };
    }

    /// <summary>The address with one layer more, or one less.</summary>
    public string Turn(string layer)
    {
        var on = On.ToHashSet(StringComparer.Ordinal);
        if (!on.Remove(layer))
            on.Add(layer);
        return Address(on);
    }

    private ReaderLayers(string path, string? claim) => (_path, _claim) = (path, claim);

    private static HashSet<string> Usual => Each.Where(layer => layer.IsUsual).Select(layer => layer.Value).ToHashSet(StringComparer.Ordinal);

    private string Address(IReadOnlySet<string> on)
    {
        var pairs = new List<KeyValuePair<string, string?>>();
        if (_claim is { } claim)
            pairs.Add(new("claim", claim));
        var (hidden, shown) = (Each.Where(layer => layer.IsUsual && !on.Contains(layer.Value)).ToList(), Each.Where(layer => !layer.IsUsual && on.Contains(layer.Value)).ToList());
        if (hidden.Count > 0)
            pairs.Add(new(Hide, string.Join(',', hidden.Select(layer => layer.Value))));
        if (shown.Count > 0)
            pairs.Add(new(Show, string.Join(',', shown.Select(layer => layer.Value))));
        return QueryHelpers.AddQueryString(_path, pairs);
    }
}
