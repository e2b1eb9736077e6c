namespace Whence.Store;

/// <summary>In which order questions come.</summary>
public enum QuestionSort
{
    /// <summary>Most pages first, among equals fewest origins.</summary>
    Pages,
    /// <summary>Most pages for each origin first: most repeated on fewest origins.</summary>
    Rests,
    /// <summary>Newest first.</summary>
    Newest,
}
