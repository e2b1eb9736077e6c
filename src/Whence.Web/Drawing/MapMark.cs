using Whence.Store;

namespace Whence.Web.Drawing;

/// <summary>A place on a map.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Precision">How precisely claims tell it.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Claims">How many claims speak of it.</param>
/// <param name="Href">Where they are.</param>
public sealed record MapMark(string Name, PlacePrecision Precision, double Latitude, double Longitude, int Claims, string Href);
