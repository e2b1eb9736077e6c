using System.Collections.Frozen;
using Whence.Lexicons;

namespace Whence.Claims;

/// <summary>One key for the forms of a word and for words of one event: "strikes", "struck" and "attack" are kin (<c>kin.tsv</c>).</summary>
internal static class Kin
{
    private static readonly FrozenDictionary<string, string> Events = Lexicon.Rows("kin")
        .SelectMany(row => row.List(1).Select(form => (Form: form, Event: row[0])))
        .ToFrozenDictionary(pair => pair.Form, pair => pair.Event, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Keys = Events.Values.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a key stands for an event.</summary>
    public static bool IsEvent(string key) => Keys.Contains(key);

    /// <summary>The key of <paramref name="word"/>, which may be in any case.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        if (States.Find(word) is var (state, _))
            return state.Name;
        var small = word.ToString().ToLowerInvariant();
        return Events.TryGetValue(small, out var kin) ? kin : Stem(small);
    }

    /// <summary>Without the commonest endings; no more is needed to compare words of one page.</summary>
    private static string Stem(string word) => word switch
    {
        { Length: > 5 } when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        { Length: > 6 } when word.EndsWith("ing", StringComparison.Ordinal) => word[..^3].TrimEnd('e'),
        { Length: > 5 } when word.EndsWith("ed", StringComparison.Ordinal) => word[..^2].TrimEnd('e'),
        { Length: > 3 } when word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') => word[..^1].TrimEnd('e'),
        { Length: > 3 } => word.TrimEnd('e'),
        _ => word,
    };
}
