using System.Collections.Frozen;

namespace Whence.Lexicons;

/// <summary>Which bodies a noun may speak of again (<c>body-kinds.tsv</c>): "the ministry" is no army, "the company" no ministry.</summary>
public static class BodyKinds
{
    private const string NoInstitution = "-";

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> WordsByNoun = Lexicon.Rows("body-kinds")
        .SelectMany(row => row.List(0).Select(noun => (Noun: noun, Words: row.List(1))))
        .ToFrozenDictionary(entry => entry.Noun, entry => entry.Words, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Words AnyKind = new(string.Join(' ', Lexicon.Rows("body-kinds").SelectMany(row => row.List(1))));

    /// <summary>Whether the noun says of what kind a body is.</summary>
    public static bool IsListed(ReadOnlySpan<char> noun) => WordsByNoun.ContainsKey(noun);

    /// <summary>Whether the body called <paramref name="name"/> may be spoken of by <paramref name="noun"/>: its name says that it is of that kind, or does not say of what kind it is.</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="name">The body's name.</param>
    /// <param name="isInstitution">Whether it is an institution of a state or of states.</param>
    public static bool Fits(ReadOnlySpan<char> noun, ReadOnlySpan<char> name, bool isInstitution)
    {
        if (!WordsByNoun.TryGetValue(noun, out var words))
            return true;
        if (words is [NoInstitution])
            return !isInstitution;
        var other = false;
        foreach (var range in name.Split(' '))
        {
            foreach (var word in words)
            {
                if (name[range].SequenceEqual(word))
                    return true;
            }
            other |= AnyKind.Has(name[range]);
        }
        return !other;
    }
}
