namespace Whence.Sources;

/// <summary>What a source is. Persisted: only grows.</summary>
public enum SourceKind
{
    /// <summary>Not known.</summary>
    Unknown,
    /// <summary>A named person.</summary>
    Person,
    /// <summary>A body of a state or an organisation.</summary>
    Institution,
    /// <summary>A news outlet or agency.</summary>
    Outlet,
    /// <summary>A book, study, report with a name.</summary>
    Publication,
    /// <summary>A collective: experts, officials.</summary>
    Group,
    /// <summary>A person, document or outlet that is referred to and not named.</summary>
    Anonymous,
}
