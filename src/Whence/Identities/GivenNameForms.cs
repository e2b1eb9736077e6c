using System.Collections.Frozen;
using Whence.Lexicons;

namespace Whence.Identities;

/// <summary>Given names that are one (<c>name-variants.tsv</c>).</summary>
internal static class GivenNameForms
{
    private static readonly FrozenDictionary<string, int[]> Spellings = Read("spelling");
    private static readonly FrozenDictionary<string, int[]> Shorts = Read("short");

    /// <summary>Whether two given names are one name in two spellings.</summary>
    public static bool AreOne(string a, string b) => a == b || Folding.Romanised(a) == Folding.Romanised(b) || Share(Spellings, a, b);

    /// <summary>Whether one is a short form of the other, or both are of one name.</summary>
    public static bool AreForms(string a, string b) => Share(Shorts, a, b);

    private static bool Share(FrozenDictionary<string, int[]> rows, string a, string b) => rows.TryGetValue(a, out var some) && rows.TryGetValue(b, out var others) && some.Intersect(others).Any();

    private static FrozenDictionary<string, int[]> Read(string kind) => Lexicon.Rows("name-variants").Where(row => row[0] == kind)
        .SelectMany((row, number) => row.List(1).Select(name => (name, number))).GroupBy(pair => pair.name, pair => pair.number, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}
