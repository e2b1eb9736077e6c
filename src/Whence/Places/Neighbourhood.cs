namespace Whence.Places;

/// <summary>Where a page is set: the places that its other names mean.</summary>
internal sealed class Neighbourhood(Atlas atlas, IReadOnlyList<Place> places)
{
    private const int MostPlaces = 60;
    private const double NearTown = 150; // km
    private const double NearRegion = 400;
    private const double ForTown = 0.8; // natural logarithms of people: six near towns outweigh a hundredfold size
    private const double ForRegion = 2.5;
    private const double MostForTowns = 4;
    private const double KilometresPerDegree = 111.2;

    private readonly Place[] _places = [.. places.DistinctBy(place => place.Name).Take(MostPlaces)];

    /// <summary>The place of one name that fits the others best.</summary>
    public Place Choose(Place[] options)
    {
        if (options.Length == 1)
            return options[0];
        var (best, most) = (options[0], double.MinValue);
        foreach (var option in options)
        {
            var score = Math.Log(atlas.Weight(option)) + Near(option);
            if (score > most)
                (best, most) = (option, score);
        }
        return best;
    }

    private double Near(Place option)
    {
        var (towns, region) = (0.0, 0.0);
        foreach (var other in _places)
        {
            if (other.Name == option.Name || other.Kind is PlaceKind.Country or PlaceKind.Area or PlaceKind.Water)
                continue;
            var distance = Kilometres(option, other);
            if (other.Kind is PlaceKind.Region or PlaceKind.County && distance < NearRegion && other.Country == option.Country)
                region = ForRegion;
            else if (distance < NearTown)
                towns += ForTown;
        }
        return region + Math.Min(towns, MostForTowns);
    }

    private static double Kilometres(Place one, Place other)
    {
        var north = one.Latitude - other.Latitude;
        var east = Math.Abs(one.Longitude - other.Longitude);
        east = Math.Min(east, 360 - east) * Math.Cos((one.Latitude + other.Latitude) / 2 * Math.PI / 180);
        return KilometresPerDegree * Math.Sqrt(north * north + east * east);
    }
}
