namespace Whence.Store;

/// <summary>The names under which the log keeps the kinds of its events: they only grow.</summary>
public static class EventKinds
{
    private static readonly (EventKind Kind, string Name)[] Names =
    [
        (EventKind.MergeSources, "merge sources"),
        (EventKind.SplitSource, "split source"),
        (EventKind.MergeQuestions, "merge questions"),
        (EventKind.SplitClaim, "split claim"),
        (EventKind.Redact, "redact"),
        (EventKind.Undo, "undo"),
    ];

    /// <summary>The name of <paramref name="kind"/>.</summary>
    public static string Name(EventKind kind) => Array.Find(Names, pair => pair.Kind == kind).Name;

    /// <summary>The kind that is called so.</summary>
    /// <exception cref="InvalidDataException">None is.</exception>
    public static EventKind Of(string name) =>
        Array.FindIndex(Names, pair => pair.Name == name) is >= 0 and var at ? Names[at].Kind : throw new InvalidDataException($"the log has an event of a kind that this version does not know: {name}.");
}
