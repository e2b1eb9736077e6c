namespace Whence.Lexicons;

/// <summary>What pronouns a person is spoken of by, as far as words tell.</summary>
public enum Gender
{
    /// <summary>Nothing tells.</summary>
    Unknown,
    /// <summary>She.</summary>
    Female,
    /// <summary>He.</summary>
    Male,
}
