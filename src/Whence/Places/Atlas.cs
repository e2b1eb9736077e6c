namespace Whence.Places;

/// <summary>The places that one page may mean by its names, each name looked up once.</summary>
internal sealed class Atlas(HashSet<string> countries)
{
    private const int MostOptions = 24;
    private const double WeightOfContext = 20;
    private const double ShareOfRegion = 0.05; // a city beats the region that bears its name
    private const double PeopleOfArea = 500_000; // as if so many lived in a sea
    private const double PeopleOfState = 5_000_000;
    private const double Smallest = 1;

    private readonly Dictionary<string, Place[]> _states = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Place[]>.AlternateLookup<ReadOnlySpan<char>> _known =
        new Dictionary<string, Place[]>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The places of this name, the likeliest by size and by the page's countries first.</summary>
    public Place[] Find(ReadOnlySpan<char> name)
    {
        if (!_known.TryGetValue(name, out var places))
            _known[name] = places = [.. Gazetteer.Own.Find(name).Concat(Lands.Find(name)).OrderByDescending(Weight).Take(MostOptions)];
        return places;
    }

    /// <summary>A state, and the regions of other states that bear its name: Georgia.</summary>
    public Place[] OfState(Place country)
    {
        if (!_states.TryGetValue(country.Country, out var places))
            _states[country.Country] = places = [country, .. Lands.Find(country.Name).Where(land => land.Kind == PlaceKind.Region && land.Country != country.Country)];
        return places;
    }

    /// <summary>Whether the page names the country.</summary>
    public bool Names(string country) => countries.Contains(country);

    /// <summary>How likely a place is, before its neighbours are looked at.</summary>
    public double Weight(Place place)
    {
        var people = place.Kind switch
        {
            PlaceKind.Region => place.Population * ShareOfRegion,
            PlaceKind.Country => PeopleOfState,
            PlaceKind.Water or PlaceKind.Area => PeopleOfArea,
            _ => place.Population,
        };
        return Math.Max(people, Smallest) * (countries.Contains(place.Country) ? WeightOfContext : 1);
    }
}
