namespace Whence.Store;

/// <summary>Pages that tell of one event.</summary>
/// <param name="Id"><c>s3</c>.</param>
/// <param name="Title">The title of the page that is most like the others, or its name.</param>
/// <param name="Pages">The pages' ids, by day.</param>
/// <param name="Names">The pages' names, in the same order.</param>
/// <param name="Earliest">The first day on which one of them was published; null when none is known.</param>
/// <param name="Latest">The last one.</param>
public sealed record StoryRow(string Id, string Title, IReadOnlyList<string> Pages, IReadOnlyList<string> Names, DateOnly? Earliest, DateOnly? Latest);
