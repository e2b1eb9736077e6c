using System.Globalization;
using Whence.Claims;
using Whence.Names;
using Whence.Text;

namespace Whence.Store.Entries;

/// <summary>A place that a claim speaks of, as it goes into the ledger.</summary>
/// <param name="Code">What it is known by.</param>
/// <param name="Name">Its name.</param>
/// <param name="Precision">How precisely it is told.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Country">ISO 3166-1 code; null for none.</param>
public sealed record PlaceEntry(string Code, string Name, PlacePrecision Precision, double Latitude, double Longitude, string? Country)
{
    private const int Most = 8; // of one claim: more is a list of places

    /// <summary>The places that <paramref name="claim"/> names in what it says, each once.</summary>
    public static IReadOnlyList<PlaceEntry> Of(Reading reading, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(claim);
        return [.. claim.Content.SelectMany(piece => reading.Mentions.AsSpan().StartingIn(piece).ToArray()).Select(Read).OfType<PlaceEntry>().DistinctBy(place => place.Code).Take(Most)];
    }

    private static PlaceEntry? Read(Mention mention)
    {
        if (mention is not { Kind: MentionKind.Place, Latitude: { } latitude, Longitude: { } longitude } || string.IsNullOrWhiteSpace(mention.Name))
            return null;
        var precision = mention.Id switch
        {
            { } id when id.StartsWith("geonames:", StringComparison.Ordinal) => PlacePrecision.Point,
            { } id when id.StartsWith("admin:", StringComparison.Ordinal) => PlacePrecision.Region,
            { } id when id.StartsWith("iso:", StringComparison.Ordinal) => PlacePrecision.Country,
            _ => PlacePrecision.Area,
        };
        var code = mention.Id ?? string.Create(CultureInfo.InvariantCulture, $"{mention.Name}@{latitude:0.###},{longitude:0.###}");
        return new(code, mention.Name, precision, latitude, longitude, string.IsNullOrEmpty(mention.Country) ? null : mention.Country);
    }
}
