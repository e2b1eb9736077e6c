namespace Whence.Store;

/// <summary>A place that claims speak of.</summary>
/// <param name="Code"><c>geonames:…</c>, <c>admin:…</c>, <c>iso:…</c>, or a name with its coordinates.</param>
/// <param name="Name">As pages name it.</param>
/// <param name="Precision">How precisely.</param>
/// <param name="Latitude">Degrees north (WGS 84): of the point, or of the middle of what is meant.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Country">ISO 3166-1 code; null when it lies in none or several.</param>
/// <param name="Claims">How many claims speak of it, of those that were asked for.</param>
public sealed record PlaceRow(string Code, string Name, PlacePrecision Precision, double Latitude, double Longitude, string? Country, int Claims);
