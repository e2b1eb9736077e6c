namespace Whence.Store.Desk;

/// <summary>How something stood at one moment, in as few numbers as tell what changed. Persisted as JSON: only grows.</summary>
public sealed record WatchState
{
    private static readonly (QuestionMarks Mark, WatchChangeKind Kind)[] Told =
    [
        (QuestionMarks.Denied, WatchChangeKind.Denied), (QuestionMarks.Corrected, WatchChangeKind.Corrected), (QuestionMarks.Contested, WatchChangeKind.Contested),
        (QuestionMarks.Updated, WatchChangeKind.Updated), (QuestionMarks.Circular, WatchChangeKind.Circular),
    ];

    /// <summary>Whether it is in the ledger.</summary>
    public bool IsThere { get; init; }

    /// <summary>Pages that bear on it.</summary>
    public int Pages { get; init; }

    /// <summary>Outlets of those pages.</summary>
    public int Outlets { get; init; }

    /// <summary>Of a question or claim: the fewest origins of the answer on most pages.</summary>
    public int OriginsLow { get; init; }

    /// <summary>The most.</summary>
    public int OriginsHigh { get; init; }

    /// <summary>Answers to the question.</summary>
    public int Answers { get; init; }

    /// <summary>The question's marks.</summary>
    public QuestionMarks Marks { get; init; }

    /// <summary>Claims: of the question, or that go back to the source.</summary>
    public int Claims { get; init; }

    /// <summary>Claims that a source rejects.</summary>
    public int Denials { get; init; }

    /// <summary>Remarks of people on the claims.</summary>
    public int Remarks { get; init; }

    /// <summary>What is otherwise now than it was in <paramref name="before"/>, what matters most first.</summary>
    public IReadOnlyList<WatchChange> Since(WatchState before)
    {
        var changes = new List<WatchChange>();
        if (IsThere != before.IsThere)
            return [new(IsThere ? WatchChangeKind.Back : WatchChangeKind.Gone, 0, 0)];
        if (OriginsLow < before.OriginsLow)
            Count(WatchChangeKind.LostSupport, before.OriginsLow, OriginsLow);
        else
            Count(WatchChangeKind.LostSupport, before.OriginsHigh, Math.Min(before.OriginsHigh, OriginsHigh));
        if (OriginsHigh > before.OriginsHigh)
            Count(WatchChangeKind.NewOrigin, before.OriginsHigh, OriginsHigh);
        else
            Count(WatchChangeKind.NewOrigin, before.OriginsLow, Math.Max(before.OriginsLow, OriginsLow));
        foreach (var (mark, kind) in Told)
        {
            if (Marks.HasFlag(mark) && !before.Marks.HasFlag(mark))
                changes.Add(new(kind, 0, 1));
        }
        Count(WatchChangeKind.Denials, before.Denials, Denials);
        Count(WatchChangeKind.Answers, before.Answers, Answers);
        Count(WatchChangeKind.Pages, before.Pages, Pages);
        Count(WatchChangeKind.Claims, before.Claims, Claims);
        Count(WatchChangeKind.Remarks, before.Remarks, Remarks);
        return changes;

        void Count(WatchChangeKind kind, int then, int now)
        {
            if (then != now)
                changes.Add(new(kind, then, now));
        }
    }
}
