using System.Globalization;
using Whence.Stances;
using Whence.Store.Front;

namespace Whence.Web.Views;

/// <summary>Lays out what narrows the ledger: chosen values first, at most eight, then "more".</summary>
internal static class FacetGroups
{
    private const int Lines = 8;

    private static readonly (FacetKind Kind, string Name, string Title)[] Named =
    [
        (FacetKind.Origin, "origin", "Source"), (FacetKind.Side, "side", "Side"), (FacetKind.Family, "family", "Family"), (FacetKind.Via, "via", "Passed on by"),
        (FacetKind.Outlet, "outlet", "Outlet"), (FacetKind.Place, "place", "Place"), (FacetKind.Figure, "figure", "Figure"), (FacetKind.Month, "month", "Written"),
    ];

    /// <summary>The groups that have anything to choose.</summary>
    public static IReadOnlyList<FacetGroup> Of(LedgerQuery asked, BrowsedClaims found) =>
        [.. new[] { Marks(asked, found) }.Concat(Named.Select(one => Group(asked, found, one.Kind, one.Name, one.Title))).Where(group => group.Facets.Count > 0)];

    private static FacetGroup Marks(LedgerQuery asked, BrowsedClaims found)
    {
        var facets = new List<Facet>();
        var voices = found.Facets[FacetKind.Voice].ToDictionary(voice => voice.Value, voice => voice.Claims, StringComparer.Ordinal);
        foreach (var (value, word, writer) in new[] { ("writer", "no source given", true), ("attributed", "source given", false) })
        {
            var isOn = asked.Query.Writer == writer;
            if (isOn || voices.ContainsKey(value))
                facets.Add(new(word, value, asked.With("voice", isOn ? null : value), voices.GetValueOrDefault(value), isOn));
        }
        var counts = found.Facets[FacetKind.Mark].ToDictionary(mark => Enum.Parse<Marks>(mark.Value), mark => mark.Claims);
        facets.AddRange(Words.Marks.Select(mark => new Facet(mark.Word, mark.Value, asked.WithMark(mark.Value), counts.GetValueOrDefault(mark.Mark), asked.Query.Marks.HasFlag(mark.Mark)))
            .Where(facet => facet.Count > 0 || facet.IsOn));
        return new("Mark", facets, null, false, AsMarks: true);
    }

    private static FacetGroup Group(LedgerQuery asked, BrowsedClaims found, FacetKind kind, string name, string title)
    {
        var chosen = asked.Given.Where(pair => pair.Key == name).Select(pair => pair.Value).FirstOrDefault();
        var all = found.Facets[kind];
        var isLong = asked.Browse.More.Contains(kind);
        var facets = all.Take(isLong ? all.Count : Lines).Select(one => Line(asked, name, one.Value, one.Claims, string.Equals(one.Value, chosen, StringComparison.OrdinalIgnoreCase))).ToList();
        if (chosen is not null && !facets.Any(facet => facet.IsOn))
            facets.Insert(0, Line(asked, name, chosen, all.FirstOrDefault(one => string.Equals(one.Value, chosen, StringComparison.OrdinalIgnoreCase))?.Claims, isOn: true));
        return new(title, facets, isLong || all.Count > Lines ? asked.WithMore(kind.ToString().ToLowerInvariant()) : null, isLong);
    }

    private static Facet Line(LedgerQuery asked, string name, string value, int? claims, bool isOn) =>
        new(WordOf(name, value), value, asked.With(name, isOn ? null : value), claims, isOn);

    /// <summary>A facet's value as people read it.</summary>
    public static string WordOf(string name, string value) => name switch
    {
        "month" when DateOnly.TryParseExact(value, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) => month.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        "figure" when value == BrowseQuery.AnyFigure => "any figure",
        _ => value,
    };
}
