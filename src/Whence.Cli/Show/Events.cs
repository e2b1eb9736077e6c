using System.Globalization;
using Whence.Store;

namespace Whence.Cli.Show;

/// <summary>Events of the log in words, for people.</summary>
internal static class Events
{
    /// <summary>What was done: <c>“General Staff” is “General Staff of the Armed Forces of Veskaria”</c>.</summary>
    public static string What(LedgerEvent one)
    {
        var subject = one.Parts;
        string Of(string name) => subject.GetValueOrDefault(name, "?");
        return one.Kind switch
        {
            EventKind.MergeSources => $"“{Of("name")}” is “{Of("intoName")}”",
            EventKind.SplitSource => $"“{Of("name")}” is not “{Of("fromName")}”",
            EventKind.MergeQuestions => $"{Of("question")} is {Of("with")}",
            EventKind.SplitClaim => $"{Of("claim")} is not under {Of("question")}",
            EventKind.Redact => $"erased {Words.Short(Of("page"))}",
            _ => $"undid {Of("event")} ({Of("kind")})",
        };
    }

    /// <summary>When, to the minute, in UTC.</summary>
    public static string When(LedgerEvent one) => one.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
