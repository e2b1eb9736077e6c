using Whence.Language;
using Whence.Lexicons;

namespace Whence.Sources;

/// <summary>States that no lexicon knows: the page ties the adjective to the name. Its names are read once, when first asked for.</summary>
internal sealed class Invented(Reading reading)
{
    private const int Stem = 5;
    private const int LongestStem = 40; // no state's name is longer; without a bound one endless word would cost the square of its length
    private const string Endings = "aeioy";

    private static readonly string[] Adjectives = ["an", "ish", "ese"];

    private static readonly string[] Demonyms = ["ian", "ians", "an", "ans", "ese", "ean"];

    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>>? _demonymStems;
    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>>? _names;
    private Dictionary<string, List<(string Name, int Order)>>.AlternateLookup<ReadOnlySpan<char>>? _namesByStem;

    /// <summary>Whether the page uses an adjective of <paramref name="name"/> ("Veskarian" of "Veskaria").</summary>
    public bool IsState(ReadOnlySpan<char> name) =>
        name.Length >= Stem && Endings.Contains(name[^1]) && (_demonymStems ??= ReadDemonyms()).Contains(name.TrimEnd(Endings));

    /// <summary>The name for which <paramref name="word"/> stands: itself before a possessive, or the longest name of the page with the same stem; where the page shows none, what an adjective in "-ian" comes from. Null otherwise.</summary>
    public string? StateOf(ReadOnlySpan<char> word)
    {
        if (word.Length < Stem - 1 || WordLists.Titles.Has(word))
            return null;
        if (_namesByStem is null)
            ReadNames();
        if (word.Length < Stem)
            return _names!.Value.Contains(word) ? word.ToString() : null;
        foreach (var ending in Adjectives)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return Longest(word) ?? (IsSurelyAdjective(word) ? word[..^1].ToString() : null);
        }
        if (IsSurelyAdjective(word))
            return word[..^2].ToString(); // "Norlandic"
        if (word[^1] is 'i' or 'c' && Longest(word) is { } name && (name.Length == word.Length - 1 || word.EndsWith("ic", StringComparison.Ordinal)))
            return name; // "Keshi" of Kesh, "Estlandic" of Estland
        return _names!.Value.Contains(word) ? word.ToString() : null;
    }

    /// <summary>"Tarvonian", "Norlandic": made of a name in "-ia" or "-land", whether the page names it or not.</summary>
    public static bool IsSurelyAdjective(ReadOnlySpan<char> word) => word.Length > Stem && (word.EndsWith("ian", StringComparison.Ordinal) && GivenNames.Find(word) is null || word.EndsWith("landic", StringComparison.Ordinal));

    /// <summary>The longest name that is shorter than the adjective and whose stem opens it; of several the first on the page.</summary>
    private string? Longest(ReadOnlySpan<char> adjective)
    {
        (string Name, int Order)? longest = null;
        for (var length = Math.Min(adjective.Length, LongestStem); length > 0; length--)
        {
            if (!_namesByStem!.Value.TryGetValue(adjective[..length], out var names))
                continue;
            foreach (var name in names)
            {
                if (name.Name.Length < adjective.Length && (longest is not var (best, order) || name.Name.Length > best.Length || name.Name.Length == best.Length && name.Order < order))
                    longest = name;
            }
        }
        return longest?.Name;
    }

    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ReadDemonyms()
    {
        var stems = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var token in reading.Tokens)
        {
            if (token.Shape != WordShape.Capital)
                continue;
            var word = reading.Document[token.Span];
            foreach (var ending in Demonyms)
            {
                if (word.EndsWith(ending, StringComparison.Ordinal))
                    stems.Add(word[..^ending.Length]);
            }
        }
        return stems;
    }

    private void ReadNames()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var (known, byStem) = (names.GetAlternateLookup<ReadOnlySpan<char>>(), new Dictionary<string, List<(string Name, int Order)>>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>());
        foreach (var token in reading.Tokens)
        {
            if (token.Shape != WordShape.Capital || token.Tag != PosTag.Name || token.Span.Length < 4)
                continue;
            var word = reading.Document[token.Span];
            if (!known.Add(word) || word.TrimEnd(Endings) is not { Length: <= LongestStem } stem)
                continue;
            if (!byStem.TryGetValue(stem, out var sharing))
                byStem[stem] = sharing = [];
            if (!sharing.Exists(name => name.Name.Length == token.Span.Length))
                sharing.Add((word.ToString(), names.Count));
        }
        (_names, _namesByStem) = (known, byStem);
    }
}
