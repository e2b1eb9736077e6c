namespace Whence.Store.Front;

/// <summary>Something that a reader may mean who has begun to type.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Text">Its words: a source's name, a question's words, a page's title.</param>
/// <param name="Note">What else tells it apart; null when nothing does.</param>
public sealed record Suggestion(SuggestionKind Kind, string Id, string Text, string? Note);
