using Whence.Store.Desk;
using Whence.Web.Views;

namespace Whence.Web.Twins;

/// <summary>Something that somebody looks after.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Looked">When they last looked.</param>
/// <param name="Changes">What is otherwise now.</param>
public sealed record WatchTwin(string Id, string Kind, DateTimeOffset Looked, IReadOnlyList<ChangeTwin> Changes)
{
    /// <summary>The twin of <paramref name="watch"/>.</summary>
    public static WatchTwin Of(WatchRow watch) => new(watch.Id, Twin.Word(watch.Kind), watch.Event.At, [.. watch.Changes.Select(change => new ChangeTwin(Twin.Word(change.Kind), change.Before, change.Now, DeskWords.Change(change)))]);
}
