namespace Whence.Cli.Checks;

/// <summary>How a thing is that <c>doctor</c> looked at.</summary>
internal enum CheckOutcome
{
    /// <summary>Well.</summary>
    Ok,
    /// <summary>Works, and could be better.</summary>
    Advice,
    /// <summary>Does not work.</summary>
    Trouble,
}
