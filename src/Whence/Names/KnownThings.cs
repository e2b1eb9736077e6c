using System.Collections.Frozen;
using Whence.Lexicons;

namespace Whence.Names;

/// <summary>Things known by name (<c>weapons.tsv, products.tsv, events.tsv, forces.tsv</c>), by the first word of each form.</summary>
internal static class KnownThings
{
    /// <summary>A form of a thing's name.</summary>
    /// <param name="Words">Its words; an ending "-" of "T-72" is no word of its own.</param>
    /// <param name="Name">The name by which it goes.</param>
    /// <param name="Kind">What kind of name it is.</param>
    /// <param name="NeedsClass">Whether it is one only beside a word for such things.</param>
    internal sealed record Form(string[] Words, string Name, MentionKind Kind, bool NeedsClass);

    private const string Prefixes = "pattern prefix";
    private const string ClassNouns = "class noun";

    private static readonly LexiconRow[] Weapons = [.. Lexicon.Rows("weapons")];

    private static readonly FrozenDictionary<string, Form[]>.AlternateLookup<ReadOnlySpan<char>> ByFirstWord =
        Forms(Weapons.Where(row => row[0] is not (Prefixes or ClassNouns)), MentionKind.Weapon)
            .Concat(Forms(Lexicon.Rows("products"), MentionKind.Product))
            .Concat(Forms(Lexicon.Rows("events"), MentionKind.Event))
            .Concat(Forms(Lexicon.Rows("forces"), MentionKind.Unit))
            .GroupBy(form => form.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(form => form.Words.Length).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KnownPrefixes =
        Weapons.Where(row => row[0] == Prefixes).Select(row => row[1]).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Words Classes = new(string.Join(' ', Weapons.Where(row => row[0] == ClassNouns).SelectMany(row => row.List(2).Prepend(row[1]))));

    /// <summary>The forms that start with <paramref name="word"/>, the longest first.</summary>
    public static ReadOnlySpan<Form> StartingWith(ReadOnlySpan<char> word) => ByFirstWord.TryGetValue(word, out var forms) ? forms : default;

    /// <summary>Whether <paramref name="word"/> is a word for weapons.</summary>
    public static bool IsClass(ReadOnlySpan<char> word) => Classes.Has(word);

    /// <summary>Whether a designation that starts so is a weapon's without more words: "T-", "Su-".</summary>
    public static bool IsPrefix(ReadOnlySpan<char> start) => KnownPrefixes.Contains(start);

    private static IEnumerable<Form> Forms(IEnumerable<LexiconRow> rows, MentionKind kind) =>
        rows.SelectMany(row => row.List(2).Prepend(row[1]).Select(form => new Form(form.Split(' '), row[1], kind, row[3] == "class")));
}
