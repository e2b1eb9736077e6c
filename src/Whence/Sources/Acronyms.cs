using Whence.Language;
using Whence.Lexicons;
using Whence.Names;
using Whence.Text;

namespace Whence.Sources;

/// <summary>Acronyms that a page spells out: <i>Association of Grain Exporters (AGE)</i>. Read once, when first asked for.</summary>
internal sealed class Acronyms(Reading reading)
{
    private const int MostWords = 12;
    private const int Longest = 7; // letters
    private const int MostAlike = 16; // names of one first word, so that a long page costs no square

    private static readonly Words Ties = new("of for and the on in to de la du des");

    private Dictionary<string, string>? _names;
    private Definitions? _definitions;

    /// <summary>The names that the page ties to an acronym, by the acronym and by their first word.</summary>
    private sealed record Definitions(Dictionary<string, Definition>.AlternateLookup<ReadOnlySpan<char>> ByAcronym, Dictionary<string, List<Definition>>.AlternateLookup<ReadOnlySpan<char>> ByFirstWord);

    /// <summary>A name and the acronym that stands behind it in brackets.</summary>
    /// <param name="Name">The name, where the page defines it.</param>
    /// <param name="Acronym">The acronym.</param>
    public sealed record Definition(TextSpan Name, string Acronym);

    /// <summary>The name that stands before <c>(<paramref name="acronym"/>)</c> on the page, the first time that one does, or an organisation of these initials; null when there is none.</summary>
    public string? SpelledOut(string acronym) => (_names ??= Read()).GetValueOrDefault(acronym);

    /// <summary>What the page defines beyond doubt, by a name of exactly these initials: <i>Rivers, Harbours and Canals Veskaria (RHCV)</i>; null for other words.</summary>
    public Definition? Find(ReadOnlySpan<char> acronym) => acronym.Length <= Longest && (_definitions ??= Defined()).ByAcronym.TryGetValue(acronym, out var found) ? found : null;

    /// <summary>The defined name that stands at a token, with its acronym behind it or without; null when none does.</summary>
    public Definition? At(int token)
    {
        if (!(_definitions ??= Defined()).ByFirstWord.TryGetValue(reading.Word(token), out var found))
            return null;
        var text = reading.Document.Text.AsSpan();
        foreach (var definition in found)
        {
            if (text[reading.Tokens[token].Span.Start..].StartsWith(text[definition.Name.Start..definition.Name.End], StringComparison.Ordinal))
                return definition;
        }
        return null;
    }

    private Dictionary<string, string> Read()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 1; i + 1 < reading.Tokens.Length; i++)
        {
            if (reading.Tokens[i].Kind == TokenKind.Open && Looks.LikeAnAcronym(reading.Word(i + 1)) && NameBefore(i) is { } name)
                names.TryAdd(reading.Word(i + 1).ToString(), name);
        }
        foreach (var mention in reading.Mentions)
        {
            if (mention.Kind == MentionKind.Organisation && Initials(reading.Document[mention.Span]) is { Length: > 2 } initials)
                names.TryAdd(initials, reading.Document[mention.Span].ToString());
        }
        return names;
    }

    private Definitions Defined()
    {
        var acronyms = new Dictionary<string, Definition>(StringComparer.Ordinal);
        var names = new Dictionary<string, List<Definition>>(StringComparer.Ordinal);
        for (var i = 1; i + 2 < reading.Tokens.Length; i++)
        {
            if (reading.Tokens[i].Kind != TokenKind.Open || reading.Tokens[i + 1] is not { IsCapital: true, Kind: TokenKind.Word, Span.Length: >= 2 and <= Longest } || reading.Tokens[i + 2].Kind != TokenKind.Close || AcronymNames.IsOther(reading.Word(i + 1)) || OfInitials(i, reading.Word(i + 1)) is not { } name)
                continue;
            var definition = new Definition(name, reading.Word(i + 1).ToString());
            if (!acronyms.TryAdd(definition.Acronym, definition))
                continue;
            var first = reading.Word(reading.TokenAt(name.Start)).ToString();
            if (!names.TryGetValue(first, out var same))
                names[first] = same = [];
            if (same.Count < MostAlike)
                same.Add(definition);
        }
        return new(acronyms.GetAlternateLookup<ReadOnlySpan<char>>(), names.GetAlternateLookup<ReadOnlySpan<char>>());
    }

    /// <summary>The name before a bracket whose words begin with the acronym's letters, one by one; small words, commas and "&amp;" between them count for nothing.</summary>
    private TextSpan? OfInitials(int open, ReadOnlySpan<char> acronym)
    {
        var (floor, letter, last) = (Math.Max(FloorOf(open), open - MostWords), acronym.Length - 1, open - 1);
        while (last > floor && reading.Tokens[last].Kind != TokenKind.Word)
            last--; // "the Grain Office' (GO)"
        for (var i = last; i >= floor; i--)
        {
            var token = reading.Tokens[i];
            var word = reading.Word(i);
            if (token.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Clitic or TokenKind.Other || !token.IsCapital && Ties.Has(word))
                continue;
            if (token is not { Kind: TokenKind.Word, IsCapital: true })
                return null;
            if (word.IndexOf('-') is > 0 and var hyphen && hyphen + 1 < word.Length && letter > 0 && AreSame(word[hyphen + 1], acronym[letter]) && AreSame(word[0], acronym[letter - 1]))
                letter--; // "Anti-Corruption" is both an A and a C
            if (!AreSame(word[0], acronym[letter]))
                return null;
            if (letter-- == 0)
                return Named(i, last);
        }
        return null;
    }

    private static bool AreSame(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);

    /// <summary>From token to token, unless that is a state, or somebody's name.</summary>
    private TextSpan? Named(int first, int last)
    {
        var name = new TextSpan(reading.Tokens[first].Span.Start, reading.Tokens[last].Span.End);
        return last > first && GivenNames.Find(reading.Word(first)) is null && States.Find(reading.Document[name]) is not ({ IsState: true }, _) ? name : null;
    }

    /// <summary>The first letters of a name's capitalised words.</summary>
    private static string Initials(ReadOnlySpan<char> name)
    {
        var initials = new System.Text.StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && (i == 0 || name[i - 1] is ' ' or '-'))
                initials.Append(name[i]);
        }
        return initials.ToString();
    }

    /// <summary>The capitals before a bracket, with the short words between them.</summary>
    private string? NameBefore(int open)
    {
        var tokens = reading.Tokens;
        var (start, floor) = (open, FloorOf(open));
        while (start > floor && open - start < MostWords && tokens[start - 1].Kind == TokenKind.Word && (tokens[start - 1].IsCapital || tokens[start - 1].Span.Length <= 3 && tokens[start - 1].Tag is not PosTag.Determiner))
            start--;
        while (start < open && (!tokens[start].IsCapital || reading.Is(start, "the")))
            start++;
        return start < open ? reading.Document.Text[tokens[start].Span.Start..tokens[open - 1].Span.End] : null;
    }

    /// <summary>The first token of the sentence that holds a token: no name reaches over its edge ("Photo: Northwire", and below it "The River Office (RO)").</summary>
    private int FloorOf(int token) =>
        reading.SentenceAt(token) is var sentence && (uint)sentence < (uint)reading.Sentences.Length ? reading.Sentences[sentence].FirstToken : token;

    /// <summary>The acronym in brackets after the head part; null when there is none.</summary>
    public static string? Beside(Phrase phrase)
    {
        for (var i = phrase.HeadEnd; i + 1 < phrase.End; i++)
        {
            if (phrase.Token(i).Kind == TokenKind.Open && Looks.LikeAnAcronym(phrase.Word(i + 1)))
                return phrase.Word(i + 1).ToString();
        }
        return null;
    }
}
