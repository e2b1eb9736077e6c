namespace Whence.Store;

/// <summary>How precisely words tell a place. Persisted: only grows.</summary>
public enum PlacePrecision
{
    /// <summary>An inhabited place: a point.</summary>
    Point,
    /// <summary>A region or county: somewhere in it.</summary>
    Region,
    /// <summary>A country: somewhere in it.</summary>
    Country,
    /// <summary>A sea, a river, an area without an administration: somewhere about there.</summary>
    Area,
}
