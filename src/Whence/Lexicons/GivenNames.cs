using System.Collections.Frozen;

namespace Whence.Lexicons;

/// <summary>Given names and the gender that mostly bears them (<c>given-names.tsv</c>).</summary>
public static class GivenNames
{
    private static readonly FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> Names = Read().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The gender of <paramref name="word"/> as a given name, unknown for one that both bear; null when it is none.</summary>
    public static Gender? Find(ReadOnlySpan<char> word) => Names.TryGetValue(word, out var gender) ? gender : null;

    private static FrozenDictionary<string, Gender> Read()
    {
        var names = new Dictionary<string, Gender>(StringComparer.Ordinal);
        foreach (var row in Lexicon.Rows("given-names"))
            names.TryAdd(row[0], row[1] switch { "f" => Gender.Female, "m" => Gender.Male, _ => Gender.Unknown });
        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
