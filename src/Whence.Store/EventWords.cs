namespace Whence.Store;

/// <summary>Events of the log in words, for people.</summary>
public static class EventWords
{
    private const int Digits = 12; // of a page's hash
    private const int Longest = 80; // of a note

    /// <summary>What was done: <c>“General Staff” is “General Staff of the Armed Forces of Veskaria”</c>.</summary>
    public static string What(LedgerEvent one)
    {
        var subject = one.Parts;
        string Of(string name) => subject.GetValueOrDefault(name, "?");
        string Kept() => subject.TryGetValue("name", out var name) ? $"“{name}”" : Thing(Of("thing"));
        return one.Kind switch
        {
            EventKind.MergeSources => $"“{Of("name")}” is “{Of("intoName")}”",
            EventKind.SplitSource => $"“{Of("name")}” is not “{Of("fromName")}”",
            EventKind.MergeQuestions => $"{Of("question")} is {Of("with")}",
            EventKind.SplitClaim => $"{Of("claim")} is not under {Of("question")}",
            EventKind.Redact => $"erased {Thing(Of("page"))}",
            EventKind.AcceptClaim => $"{Of("claim")} is read as its page has it",
            EventKind.RejectClaim => $"{Of("claim")} is no claim",
            EventKind.CorrectClaim => $"corrected the {Of("field")} of {Of("claim")}",
            EventKind.Comment => $"commented on {Of("claim")}",
            EventKind.GradeSource => Of("grade") is { Length: > 0 } grade ? $"graded “{Of("name")}” {grade}" : $"took the grade of “{Of("name")}” away",
            EventKind.MakeCase => $"began case {Of("case")}, “{Of("name")}”",
            EventKind.RenameCase => $"called case {Of("case")} “{Of("name")}”",
            EventKind.NoteCase => $"noted in case {Of("case")}: “{Short(Of("text"))}”",
            EventKind.Keep => $"put {Kept()} into case {Of("case")}",
            EventKind.TakeOut => $"took {Kept()} out of case {Of("case")}",
            EventKind.Watch => $"looked at {Kept()} and looks after it",
            EventKind.Unwatch => $"looks after {Kept()} no longer",
            _ => $"undid {Of("event")} ({Of("kind")})",
        };
    }

    private static string Thing(string id) => id.StartsWith("sha256:", StringComparison.Ordinal) && id.Length > 7 + Digits ? id[7..(7 + Digits)] : id;

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= Longest ? line : line[..(char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest)] + "…";
    }
}
