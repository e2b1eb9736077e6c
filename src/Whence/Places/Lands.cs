using System.Collections.Frozen;
using System.Globalization;
using Whence.Lexicons;

namespace Whence.Places;

/// <summary>Countries, regions, counties, waters and areas (<c>lands.tsv</c>, made by <c>tools/Whence.Compile</c>).</summary>
public static class Lands
{
    private const double Thousandth = 0.001;

    private static readonly (Place Place, string[] Names)[] Rows = [.. Lexicon.Rows("lands").Select(Read)];

    private static readonly FrozenDictionary<string, Place[]>.AlternateLookup<ReadOnlySpan<char>> ByName = Rows
        .Where(row => row.Place.Kind != PlaceKind.Country)
        .SelectMany(row => row.Names.Select(name => (Name: name, row.Place)))
        .GroupBy(row => row.Name, row => row.Place, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, Place> ByCode =
        Rows.Where(row => row.Place.Kind == PlaceKind.Country).ToFrozenDictionary(row => row.Place.Country, row => row.Place, StringComparer.Ordinal);

    /// <summary>The lands of this very name, but for countries; empty when there are none.</summary>
    public static IReadOnlyList<Place> Find(ReadOnlySpan<char> name) => ByName.TryGetValue(name, out var places) ? places : [];

    /// <summary>The country of an ISO 3166-1 code; null for none.</summary>
    public static Place? Country(string code) => ByCode.GetValueOrDefault(code);

    private static (Place, string[]) Read(LexiconRow row)
    {
        var kind = row[0] switch
        {
            "country" => PlaceKind.Country,
            "region" => PlaceKind.Region,
            "county" => PlaceKind.County,
            "water" => PlaceKind.Water,
            _ => PlaceKind.Area,
        };
        var id = row[7].Length == 0 ? null : kind == PlaceKind.Country ? $"iso:{row[7]}" : $"admin:{row[7]}";
        var place = new Place(id, row[1], Number(row[4]) * Thousandth, Number(row[5]) * Thousandth, Number(row[6]), row[3], kind);
        return (place, [row[1], .. row.List(2)]);
    }

    private static long Number(string digits) => long.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
