namespace Whence.Tests.Specs;

/// <summary>What a marked stretch of a spec is to its attribution.</summary>
internal enum Role
{
    /// <summary>Who.</summary>
    Source,
    /// <summary>The linking words.</summary>
    Cue,
    /// <summary>What.</summary>
    Content,
}
