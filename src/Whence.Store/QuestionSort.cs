namespace Whence.Store;

/// <summary>In which order questions come.</summary>
public enum QuestionSort
{
    /// <summary>Most pages first, among equals fewest origins.</summary>
    Pages,
    /// <summary>By the answer that most pages give, most of them for each of its origins first: most repeated on fewest origins.</summary>
    Rests,
    /// <summary>Newest first.</summary>
    Newest,
}
