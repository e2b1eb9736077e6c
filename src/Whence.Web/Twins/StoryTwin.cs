using Whence.Store;

namespace Whence.Web.Twins;

/// <summary>Pages that tell of one event.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">The title of the page most like the others.</param>
/// <param name="Pages">The pages' names, by day.</param>
/// <param name="PageIds">Their ids, in the same order.</param>
/// <param name="Earliest">The first day on which one was published.</param>
/// <param name="Latest">The last one.</param>
/// <param name="Address">Its address on this site.</param>
public sealed record StoryTwin(string Id, string Title, IReadOnlyList<string> Pages, IReadOnlyList<string> PageIds, DateOnly? Earliest, DateOnly? Latest, string Address)
{
    /// <summary>The twin of <paramref name="row"/>.</summary>
    public static StoryTwin Of(StoryRow row) => new(row.Id, row.Title, row.Names, row.Pages, row.Earliest, row.Latest, Addresses.Story(row.Id));
}
