namespace Whence.Places;

/// <summary>What kind of place it is.</summary>
public enum PlaceKind
{
    /// <summary>A town, village or other inhabited place.</summary>
    Town,
    /// <summary>A state of the world or a territory.</summary>
    Country,
    /// <summary>A first-level region: an oblast, a state of a federation.</summary>
    Region,
    /// <summary>A county.</summary>
    County,
    /// <summary>A sea, a river, a strait.</summary>
    Water,
    /// <summary>An area without an administration of its own: a peninsula, a continent.</summary>
    Area,
}
