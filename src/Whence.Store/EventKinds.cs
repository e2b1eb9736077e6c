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
        (EventKind.AcceptClaim, "accept claim"),
        (EventKind.RejectClaim, "reject claim"),
        (EventKind.CorrectClaim, "correct claim"),
        (EventKind.Comment, "comment"),
        (EventKind.GradeSource, "grade source"),
        (EventKind.MakeCase, "make case"),
        (EventKind.RenameCase, "rename case"),
        (EventKind.NoteCase, "note in case"),
        (EventKind.Keep, "put into case"),
        (EventKind.TakeOut, "take out of case"),
        (EventKind.Watch, "watch"),
        (EventKind.Unwatch, "watch no longer"),
    ];

    /// <summary>The name of <paramref name="kind"/>.</summary>
    public static string Name(EventKind kind) => Array.Find(Names, pair => pair.Kind == kind).Name;

    /// <summary>The kind that is called so.</summary>
    /// <exception cref="InvalidDataException">None is.</exception>
    public static EventKind Of(string name) =>
        Array.FindIndex(Names, pair => pair.Name == name) is >= 0 and var at ? Names[at].Kind : throw new InvalidDataException($"the log has an event of a kind that this version does not know: {name}.");
}
