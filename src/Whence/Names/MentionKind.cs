namespace Whence.Names;

/// <summary>What kind of thing a name names. Persisted: only grows.</summary>
public enum MentionKind
{
    /// <summary>A person.</summary>
    Person,
    /// <summary>An institution, company, outlet, party, alliance.</summary>
    Organisation,
    /// <summary>A place.</summary>
    Place,
    /// <summary>A military unit.</summary>
    Unit,
    /// <summary>A weapon.</summary>
    Weapon,
    /// <summary>An event with a name.</summary>
    Event,
    /// <summary>A product.</summary>
    Product,
}
