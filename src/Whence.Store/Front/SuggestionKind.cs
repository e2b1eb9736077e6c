namespace Whence.Store.Front;

/// <summary>What a suggestion leads to.</summary>
public enum SuggestionKind
{
    /// <summary>A source.</summary>
    Source,
    /// <summary>A question.</summary>
    Question,
    /// <summary>A page.</summary>
    Page,
}
