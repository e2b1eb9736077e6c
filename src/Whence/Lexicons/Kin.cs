using System.Collections.Frozen;

namespace Whence.Lexicons;

/// <summary>One key for the forms of a word and for words of one event: "strikes", "struck" and "attack" are kin (<c>kin.tsv</c>).</summary>
/// <remarks>A key is for comparing. A person who sees one sees "strike" or "announc", so keep the word as it stands beside it.</remarks>
public static class Kin
{
    private const int Longest = 64; // no word is longer; what is comes from a broken page

    private static readonly FrozenDictionary<string, string> Events = Lexicon.Rows("kin")
        .SelectMany(row => row.List(1).Select(form => (Form: form, Event: row[0])))
        .ToFrozenDictionary(pair => pair.Form, pair => pair.Event, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Forms = Events.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Keys = Events.Values.ToFrozenSet(StringComparer.Ordinal);

    // Endings that make a noun or adverb of a verb or adjective, with the least that must be left before them.
    private static readonly (string Ending, int Left)[] Derived =
        [("ation", 4), ("ition", 4), ("ment", 5), ("ness", 4), ("ion", 5), ("ity", 4), ("ive", 5), ("ate", 4), ("at", 5), ("ly", 4)];

    /// <summary>Whether a key stands for an event.</summary>
    public static bool IsEvent(string key) => Keys.Contains(key);

    /// <summary>The key of <paramref name="word"/>, which may be in any case; a state's name or demonym, as written, gives the state's name.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        if (States.Find(word) is var (state, _))
            return state.Name;
        Span<char> small = stackalloc char[Longest];
        small = small[..word[..Math.Min(word.Length, Longest)].ToLowerInvariant(small)];
        return Forms.TryGetValue(small, out var kin) ? kin : Underived(Stem(small)).ToString();
    }

    /// <summary>The event of a verb and its particle, one space between: "called up" is "mobilise"; null for those that the table does not list.</summary>
    public static string? OfPhrase(ReadOnlySpan<char> verbAndParticle)
    {
        Span<char> small = stackalloc char[Longest];
        return verbAndParticle.Length <= Longest && verbAndParticle.ToLowerInvariant(small) is >= 0 and var length && Forms.TryGetValue(small[..length], out var kin) ? kin : null;
    }

    /// <summary>Without the commonest endings of number and tense; changes the letters of <paramref name="word"/>.</summary>
    private static ReadOnlySpan<char> Stem(Span<char> word)
    {
        switch (word)
        {
            case { Length: > 4 } when word.EndsWith("ies") || word.EndsWith("ied"):
                word[^3] = 'y';
                return word[..^2];
            case { Length: > 5 } when word.EndsWith("ing"):
                return Undoubled(word[..^3]);
            case { Length: > 4 } when word.EndsWith("ed"):
                return Undoubled(word[..^2]);
            case { Length: > 3 } when word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i'):
                return word[..^1].TrimEnd('e');
            case { Length: > 3 }:
                return word.TrimEnd('e');
            default:
                return word;
        }
    }

    /// <summary>"stopp" is "stop", "agree" without its last letters; "kill" and "pass" stay.</summary>
    private static ReadOnlySpan<char> Undoubled(ReadOnlySpan<char> stem)
    {
        stem = stem.TrimEnd('e');
        return stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1] : stem;
    }

    private static ReadOnlySpan<char> Underived(ReadOnlySpan<char> stem)
    {
        foreach (var (ending, left) in Derived)
        {
            if (stem.Length >= ending.Length + left && stem.EndsWith(ending, StringComparison.Ordinal))
                return stem[..^ending.Length];
        }
        return stem;
    }
}
