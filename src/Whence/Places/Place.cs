namespace Whence.Places;

/// <summary>A place of the gazetteer.</summary>
/// <param name="Id">Its id: <c>geonames:706483</c>, <c>admin:UA.08</c>, <c>iso:UA</c>; null for waters and areas.</param>
/// <param name="Name">Its main name.</param>
/// <param name="Latitude">Degrees north (WGS 84), to a thousandth.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Population">How many people live there; 0 when not known.</param>
/// <param name="Country">ISO 3166-1 code; empty when it lies in several or none.</param>
/// <param name="Kind">What kind of place it is.</param>
public sealed record Place(string? Id, string Name, double Latitude, double Longitude, long Population, string Country, PlaceKind Kind = PlaceKind.Town);
