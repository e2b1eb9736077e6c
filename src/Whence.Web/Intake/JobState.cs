using Whence.Store;

namespace Whence.Web.Intake;

/// <summary>A job as it stands at one moment.</summary>
public sealed record JobState
{
    /// <summary>The phase.</summary>
    public required JobPhase Phase { get; init; }

    /// <summary>About how many pages are to be read.</summary>
    public int Expected { get; init; }

    /// <summary>How many were read or refused.</summary>
    public int Read { get; init; }

    /// <summary>Pages that the ledger did not have.</summary>
    public int Added { get; init; }

    /// <summary>Pages that were there already.</summary>
    public int Known { get; init; }

    /// <summary>Claims on the added pages.</summary>
    public int Claims { get; init; }

    /// <summary>Pages that could not be read: the first of them.</summary>
    public IReadOnlyList<RefusedPage> Refused { get; init; } = [];

    /// <summary>How many could not be read.</summary>
    public int RefusedCount { get; init; }

    /// <summary>The pages that are in the ledger through this job, by id: the first of them.</summary>
    public IReadOnlyList<string> Pages { get; init; } = [];

    /// <summary>How many pages were to be linked.</summary>
    public int ToLink { get; init; }

    /// <summary>How many of them are.</summary>
    public int Linked { get; init; }

    /// <summary>Why it broke off; null when it did not.</summary>
    public string? Failure { get; init; }

    /// <summary>Whether nothing more will come.</summary>
    public bool IsDone => Phase is JobPhase.Done or JobPhase.Failed;
}
