namespace Whence.Lexicons;

/// <summary>How words that report a status stand to what is counted; the order of the columns of <c>statuses.tsv</c>.</summary>
public enum StatusPart
{
    /// <summary>It is done to them: "12 were killed", "killed 12".</summary>
    Done,
    /// <summary>They do it: "12 fled".</summary>
    Does,
    /// <summary>A noun: "the deaths of 12", "12 arrests".</summary>
    Noun,
    /// <summary>Who does it to them: "killing 12".</summary>
    Doing,
}
