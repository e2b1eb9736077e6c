namespace Whence.Pages.PlainText;

/// <summary>The lines that news sites put around their articles (<c>lexicons/en/debris.tsv</c>), looked up by their first word.</summary>
internal sealed class Phrasebook
{
    private const int LongestLine = 400, LongestClosed = 1500, LongestOpen = 160;
    private const string Any = "*", Number = "<number>";

    private static readonly Lazy<Phrasebook> Embedded = new(() => new(Lexicon.Rows("debris")));

    private readonly Dictionary<string, List<Phrase>> _byFirst = new(StringComparer.Ordinal);

    private Phrasebook(IEnumerable<(string Phrase, string Kind)> rows)
    {
        foreach (var (text, kind) in rows)
        {
            var words = Pattern(text);
            if (!_byFirst.TryGetValue(words[0], out var list))
                _byFirst[words[0]] = list = [];
            list.Add(new(words, Enum.Parse<DebrisKind>(kind, ignoreCase: true)));
        }
    }

    /// <summary>What kind of debris <paramref name="line"/> is.</summary>
    public static DebrisKind KindOf(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestClosed)
            return DebrisKind.None;
        var book = Embedded.Value;
        // Most lines open with a word that no phrase opens with: they are left alone before their words are taken apart.
        if (line.Length > LongestOpen && !book.Opens(line))
            return DebrisKind.None;
        var words = Wording.Of(line);
        return words.Count == 0 ? DebrisKind.None : book.KindOf(words, closed: line.Length > LongestLine);
    }

    private bool Opens(ReadOnlySpan<char> line) => Wording.First(line) is { } first && (char.IsDigit(first[0]) || _byFirst.ContainsKey(first));

    /// <summary>What kind of debris the words of a line are.</summary>
    /// <param name="words">The line's words.</param>
    /// <param name="closed">Whether only phrases count that say how the line ends: a long line that merely begins like debris is a paragraph.</param>
    private DebrisKind KindOf(List<string> words, bool closed)
    {
        var kind = Among(words[0], words, closed);
        if (kind == DebrisKind.None && char.IsDigit(words[0][0]))
            kind = Among(Number, words, closed);
        return kind == DebrisKind.None ? Among(Any, words, closed) : kind;
    }

    private DebrisKind Among(string first, List<string> words, bool closed)
    {
        if (_byFirst.TryGetValue(first, out var phrases))
            foreach (var phrase in phrases)
                if ((!closed || phrase.Words[^1] != Any) && Fits(phrase.Words, words))
                    return phrase.Kind;
        return DebrisKind.None;
    }

    // Greedy with one way back, which is enough for any row of literals and wildcards.
    private static bool Fits(string[] pattern, List<string> words)
    {
        int p = 0, w = 0, star = -1, mark = 0;
        while (w < words.Count)
        {
            if (p < pattern.Length && pattern[p] == Any)
            {
                star = p++;
                mark = w;
            }
            else if (p < pattern.Length && (pattern[p] == words[w] || (pattern[p] == Number && char.IsDigit(words[w][0]))))
            {
                p++;
                w++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                w = ++mark;
            }
            else
            {
                return false;
            }
        }
        while (p < pattern.Length && pattern[p] == Any)
            p++;
        return p == pattern.Length;
    }

    private static string[] Pattern(string text) =>
        [.. text.Split(' ').SelectMany(word => word is Any or Number ? [word] : (IEnumerable<string>)Wording.Of(word))];

    private readonly record struct Phrase(string[] Words, DebrisKind Kind);
}
