using Whence.Language;
using Whence.Lexicons;
using Whence.Names;
using Whence.Text;

namespace Whence.Sources;

/// <summary>Names that the page explains by a noun for bodies: "Janver, a global agency", "the law firm Tarn Holm". Read once, when first asked for.</summary>
internal sealed class ExplainedNames(Reading reading)
{
    private const int Furthest = 48; // names that a noun looks back over
    private const int Longest = 5; // tokens of a name, or of what explains it

    private Dictionary<string, List<TextSpan>>? _byNoun;
    private HashSet<string>? _names;

    /// <summary>Whether the page explains the name.</summary>
    public bool Has(string name) => (_names ??= [.. (_byNoun ??= Read()).Values.SelectMany(names => names).Select(span => reading.Document[span].ToString())]).Contains(name);

    /// <summary>The name that the page explains by the noun last before a position; null when there is none.</summary>
    public string? Last(int position, string noun)
    {
        if (!(_byNoun ??= Read()).TryGetValue(noun, out var names))
            return null;
        for (var i = names.Count - 1; i >= Math.Max(0, names.Count - Furthest); i--)
        {
            if (names[i].Start < position)
                return reading.Document[names[i]].ToString();
        }
        return null;
    }

    private Dictionary<string, List<TextSpan>> Read()
    {
        var found = new Dictionary<string, List<TextSpan>>(StringComparer.Ordinal);
        for (var i = 1; i + 1 < reading.Tokens.Length; i++)
        {
            if ((Behind(i) ?? Before(i)) is not var (name, noun))
                continue;
            var key = reading.Word(noun).ToString().ToLowerInvariant();
            if (!found.TryGetValue(key, out var names))
                found[key] = names = [];
            names.Add(name);
        }
        return found;
    }

    /// <summary>"<i>Janver</i>, a global agency": the name before a comma, and the noun behind it.</summary>
    private (TextSpan Name, int Noun)? Behind(int comma)
    {
        var tokens = reading.Tokens;
        if (comma + 2 >= tokens.Length || tokens[comma].Kind != TokenKind.Comma || !reading.Is(comma + 1, "a") && !reading.Is(comma + 1, "an") || tokens[comma - 1] is not { IsCapital: true, Tag: PosTag.Name })
            return null;
        var noun = comma + 2;
        while (noun + 1 < Math.Min(tokens.Length, comma + 2 + Longest) && tokens[noun + 1].IsNoun && tokens[noun].Kind == TokenKind.Word || tokens[noun].Tag == PosTag.Adjective && noun + 1 < tokens.Length)
            noun++;
        if (!WordLists.Bodies.Has(reading.Word(noun)))
            return null;
        var start = comma;
        while (start > 0 && comma - start < Longest && IsPart(start - 1))
            start--;
        return (new(tokens[start].Span.Start, tokens[comma - 1].Span.End), noun);
    }

    /// <summary>"the law firm <i>Tarn Holm</i>": the name that starts at a token, and the noun before it.</summary>
    private (TextSpan Name, int Noun)? Before(int start)
    {
        var end = start;
        while (end < reading.Tokens.Length && end - start < Longest && (IsPart(end) || end > start && reading.Is(end, "&") && IsPart(end + 1)))
            end++;
        return end > start && BodiesBehind.Has(reading, start, end) ? (new(reading.Tokens[start].Span.Start, reading.Tokens[end - 1].Span.End), start - 1) : null;
    }

    private bool IsPart(int i) => i < reading.Tokens.Length && reading.Tokens[i] is { IsCapital: true, Kind: TokenKind.Word, Tag: PosTag.Name or PosTag.Noun or PosTag.Adjective };
}
