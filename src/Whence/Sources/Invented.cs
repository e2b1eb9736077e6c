using Whence.Language;
using Whence.Lexicons;

namespace Whence.Sources;

/// <summary>States that no lexicon knows: the page ties the adjective to the name. Its names are read once, when first asked for.</summary>
internal sealed class Invented(Reading reading)
{
    private const int Stem = 5;
    private const int LongestStem = 40; // no state's name is longer; without a bound one endless word would cost the square of its length
    private const string Endings = "aeioy";

    private static readonly string[] Demonyms = ["ian", "ians", "an", "ans", "ese", "ean"];

    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>>? _demonymStems;
    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>>? _names;
    private Dictionary<string, List<(string Name, int Order)>>.AlternateLookup<ReadOnlySpan<char>>? _namesByStem;

    /// <summary>Whether the page uses an adjective of <paramref name="name"/> ("Veskarian" of "Veskaria").</summary>
    public bool IsState(ReadOnlySpan<char> name) =>
        name.Length >= Stem && Endings.Contains(name[^1]) && (_demonymStems ??= ReadDemonyms()).Contains(name.TrimEnd(Endings));

    /// <summary>The name for which <paramref name="word"/> stands: itself before a possessive, or the longest name of the page with the same stem. Null when the page shows neither.</summary>
    public string? StateOf(ReadOnlySpan<char> word)
    {
        if (word.Length < Stem || WordLists.Titles.Has(word))
            return null;
        if (_namesByStem is null)
            ReadNames();
        var adjective = word.EndsWith("ian", StringComparison.Ordinal) || word.EndsWith("an", StringComparison.Ordinal) || word.EndsWith("ish", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal);
        return adjective ? Longest(word) : _names!.Value.Contains(word) ? word.ToString() : null;
    }

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
