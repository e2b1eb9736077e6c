using System.Collections.Frozen;
using Whence.Lexicons;

namespace Whence.Matching;

/// <summary>What is counted, by the words for it (<c>counted.tsv</c>): "soldiers" and "personnel" are one thing, and both are people.</summary>
internal static class CountedThings
{
    private static readonly FrozenDictionary<string, string> Things = Rows("thing")
        .SelectMany(row => row.List(2).Select(form => (Key: Kin.Of(form), Thing: row[1])))
        .DistinctBy(pair => pair.Key).ToFrozenDictionary(pair => pair.Key, pair => pair.Thing, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Wholes = Rows("thing").Where(row => row[3].Length > 0).ToFrozenDictionary(row => row[1], row => row[3], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Plain = Rows("plain").SelectMany(row => row.List(2)).Select(form => Kin.Of(form)).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Statuses = Rows("status")
        .SelectMany(row => row.List(2).Select(status => (status, row[1]))).ToFrozenDictionary(pair => pair.status, pair => pair.Item2, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Events = Rows("event")
        .SelectMany(row => row.List(2).Select(word => (Key: Kin.Of(word), Status: row[1]))).DistinctBy(pair => pair.Key).ToFrozenDictionary(pair => pair.Key, pair => pair.Status, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> Umbrellas = Rows("umbrella").ToFrozenDictionary(row => row[1], row => row.List(2), StringComparer.Ordinal);

    /// <summary>The thing that the word with <paramref name="key"/> names; the key itself where no list knows it.</summary>
    public static string Of(string key) => Things.TryGetValue(key, out var thing) ? thing : key;

    /// <summary>Whether one of two things is a kind of the other, or both are kinds of one.</summary>
    public static bool AreKin(string a, string b) => Whole(a) == Whole(b);

    /// <summary>Whether the word beside what is counted narrows nothing.</summary>
    public static bool IsPlain(string key) => Plain.Contains(key);

    /// <summary>The state under which a reported one counts: what is destroyed is lost.</summary>
    public static string Status(string status) => Statuses.TryGetValue(status, out var same) ? same : status;

    /// <summary>The state that an event's word tells of ("losses"); null when it tells of none.</summary>
    public static string? StatusOf(string word) => Events.TryGetValue(word, out var status) ? status : null;

    /// <summary>Whether two sets of states that differ still have to do with one another: some state is in both, or one counts what the other takes apart ("lost" and "killed").</summary>
    public static bool Overlap(IReadOnlySet<string> a, IReadOnlySet<string> b) => a.Overlaps(b) || Holds(a, b) || Holds(b, a);

    private static bool Holds(IReadOnlySet<string> whole, IReadOnlySet<string> parts) => whole.Any(status => Umbrellas.TryGetValue(status, out var held) && parts.Overlaps(held));

    private static string Whole(string thing) => Wholes.TryGetValue(thing, out var whole) ? whole : thing;

    private static IEnumerable<LexiconRow> Rows(string kind) => Lexicon.Rows("counted").Where(row => row[0] == kind);
}
