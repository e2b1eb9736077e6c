namespace Whence.Places;

/// <summary>An inhabited place of the gazetteer.</summary>
/// <param name="Id">Its number at GeoNames.</param>
/// <param name="Name">Its main name.</param>
/// <param name="Latitude">Degrees north (WGS 84), to a thousandth.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Population">How many people live there; 0 when not known.</param>
/// <param name="Country">ISO 3166-1 code.</param>
public sealed record Place(int Id, string Name, double Latitude, double Longitude, int Population, string Country);
