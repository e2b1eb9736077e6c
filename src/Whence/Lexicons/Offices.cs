using System.Collections.Frozen;

namespace Whence.Lexicons;

/// <summary>Offices and trades (<c>offices.tsv</c>): which nouns may mean the same person, and what an office is for.</summary>
public static class Offices
{
    private static readonly (FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> Groups, FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> Fields) Tables = Read();

    private static readonly Words Female = Words.Listed("offices", "female");
    private static readonly Words Male = Words.Listed("offices", "male");

    /// <summary>Nouns that make a minister of a head: "the head of the foreign ministry".</summary>
    public static Words AtMinistry { get; } = Words.Listed("offices", "at a ministry");

    /// <summary>Nouns that fit whoever is spoken of: "the politician".</summary>
    public static Words Anybody { get; } = Words.Listed("offices", "anybody");

    /// <summary>Nouns that fit whoever knows a field and has no office, where nobody unnamed is called so: "the expert".</summary>
    public static Words AnybodyWhoKnows { get; } = Words.Listed("offices", "anybody who knows");

    /// <summary>Nouns that fit whoever has an office, where nobody unnamed is called so: "the official".</summary>
    public static Words AnybodyInOffice { get; } = Words.Listed("offices", "anybody in office");

    /// <summary>Words that make an official whoever heads it: "the alliance's top official".</summary>
    public static Words Topmost { get; } = Words.Listed("offices", "topmost");

    /// <summary>Trades by which the news speaks again of whom it has just named: "the midfielder".</summary>
    public static Words OfWhomItIs { get; } = Words.Listed("offices", "of whom it is");

    /// <summary>Words before "general" in an office that one person holds: "auditor general".</summary>
    public static Words OfTheWhole { get; } = Words.Listed("offices", "of the whole");

    /// <summary>Small words inside a surname.</summary>
    public static Words Particles { get; } = Words.Listed("offices", "particle");

    /// <summary>What stands behind a surname and is no part of it: "Jr."</summary>
    public static Words BehindSurname { get; } = Words.Listed("offices", "behind a surname");

    /// <summary>The bit of ministers among <see cref="GroupsOf"/>.</summary>
    public static uint Ministers { get; } = GroupsOf("minister");

    /// <summary>The bits of those who govern, or speak for those who do.</summary>
    public static uint OfGovernment { get; } = Ministers | GroupsOf("premier") | GroupsOf("ambassador") | GroupsOf("spokesman") | GroupsOf("ruler");

    /// <summary>The bits of those who head a state, a government, a ministry or a body.</summary>
    public static uint Heads { get; } = Ministers | GroupsOf("premier") | GroupsOf("ruler") | GroupsOf("chief");

    /// <summary>The bit of those who bear arms.</summary>
    public static uint InArms { get; } = GroupsOf("colonel");

    /// <summary>The bit of those who sit in a house.</summary>
    public static uint OfHouse { get; } = GroupsOf("lawmaker");

    /// <summary>The groups that hold <paramref name="noun"/>, a bit each; nought when it is no office.</summary>
    public static uint GroupsOf(ReadOnlySpan<char> noun) => Tables.Groups.TryGetValue(noun, out var groups) ? groups : 0;

    /// <summary>The field that <paramref name="word"/> names, one bit; nought when none.</summary>
    public static uint FieldOf(ReadOnlySpan<char> word) => Tables.Fields.TryGetValue(word, out var field) ? field : 0;

    /// <summary>What a noun or courtesy title says of its person.</summary>
    public static Gender GenderOf(ReadOnlySpan<char> noun) => Female.Has(noun) ? Gender.Female : Male.Has(noun) ? Gender.Male : Gender.Unknown;

    private static (FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>>, FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>>) Read()
    {
        var (groups, fields) = (new Dictionary<string, uint>(StringComparer.OrdinalIgnoreCase), new Dictionary<string, uint>(StringComparer.OrdinalIgnoreCase));
        var (names, fieldCount) = (new List<string>(), 0);
        foreach (var row in Lexicon.Rows("offices"))
        {
            var isField = row[0] == "field";
            if (!isField && row[0] is "female" or "male" or "particle" or "behind a surname" or "anybody" or "anybody in office" or "topmost" or "of the whole" or "at a ministry")
                continue;
            if (!isField && !names.Contains(row[0]))
                names.Add(row[0]);
            var bit = 1u << (isField ? fieldCount++ : names.IndexOf(row[0]));
            foreach (var word in row.List(1))
                (isField ? fields : groups)[word] = (isField ? fields : groups).GetValueOrDefault(word) | bit;
        }
        return (groups.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>(), fields.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>());
    }
}
