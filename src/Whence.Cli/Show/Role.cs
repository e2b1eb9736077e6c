namespace Whence.Cli.Show;

/// <summary>What a stretch of output is, for its colour.</summary>
internal enum Role
{
    /// <summary>Running text.</summary>
    Plain,
    /// <summary>What somebody is said to say.</summary>
    Content,
    /// <summary>What the page says on its own account.</summary>
    Writer,
    /// <summary>Who says it.</summary>
    Source,
    /// <summary>The words that link the two.</summary>
    Cue,
    /// <summary>The origin of a chain.</summary>
    Origin,
    /// <summary>What only supports.</summary>
    Quiet,
    /// <summary>A headline.</summary>
    Headline,
}
