using Whence.Store;

namespace Whence.Web.Intake;

/// <summary>Files that somebody brought, on their way into the ledger.</summary>
public sealed class Job : IIntakeLog
{
    private const int Remembered = 200; // pages and refusals a job lists; the ledger has all
    private readonly List<RefusedPage> _refused = [];
    private readonly List<string> _pages = [];
    private readonly Lock _changing = new();
    private JobState _state = new() { Phase = JobPhase.Waiting };

    internal Job(string id, IReadOnlyList<BroughtFile> files)
    {
        (Id, Files) = (id, files);
        Name = files.Count == 1 ? files[0].Name : $"{files[0].Name} and {files.Count - 1} more";
        _state = _state with { Expected = files.Count };
    }

    /// <summary><c>j1</c>: within this run of the site.</summary>
    public string Id { get; }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>How it stands now.</summary>
    public JobState State
    {
        get
        {
            lock (_changing)
                return _state with { Refused = [.. _refused], Pages = [.. _pages] };
        }
    }

    internal IReadOnlyList<BroughtFile> Files { get; private set; }

    void IIntakeLog.Expect(int pages) => Change(state => state with { Expected = pages });

    void IIntakeLog.Filed(string name, AddOutcome outcome) => Change(state =>
    {
        if (_pages.Count < Remembered && !_pages.Contains(outcome.PageId))
            _pages.Add(outcome.PageId);
        return outcome.IsNew ? Read(state) with { Added = state.Added + 1, Claims = state.Claims + outcome.Claims } : Read(state) with { Known = state.Known + 1 };
    });

    void IIntakeLog.Refused(RefusedPage refused) => Change(state =>
    {
        if (_refused.Count < Remembered)
            _refused.Add(refused);
        return Read(state) with { RefusedCount = state.RefusedCount + 1 };
    });

    void IIntakeLog.ToLink(int waiting) => Change(state => state.Phase == JobPhase.Linking
        ? state with { Linked = Math.Max(state.Linked, state.ToLink - waiting) }
        : state with { Phase = JobPhase.Linking, ToLink = waiting });

    internal void Begin() => Change(state => state with { Phase = JobPhase.Reading });

    internal void End(string? failure)
    {
        Change(state => state with { Phase = failure is null ? JobPhase.Done : JobPhase.Failed, Failure = failure });
        Files = []; // the bytes are in the ledger now, or nowhere
    }

    // A file of many pages may hold more than was expected of it.
    private static JobState Read(JobState state) => state with { Read = state.Read + 1, Expected = Math.Max(state.Expected, state.Read + 1) };

    private void Change(Func<JobState, JobState> change)
    {
        lock (_changing)
            _state = change(_state);
    }
}
