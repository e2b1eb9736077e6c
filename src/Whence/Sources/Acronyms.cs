using Whence.Language;
using Whence.Names;

namespace Whence.Sources;

/// <summary>Acronyms that a page spells out: <i>Association of Grain Exporters (AGE)</i>. Read once, when first asked for.</summary>
internal sealed class Acronyms(Reading reading)
{
    private const int MostWords = 12;

    private Dictionary<string, string>? _names;

    /// <summary>The name that stands before <c>(<paramref name="acronym"/>)</c> on the page, the first time that one does, or an organisation of these initials; null when there is none.</summary>
    public string? SpelledOut(string acronym) => (_names ??= Read()).GetValueOrDefault(acronym);

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
        var start = open;
        while (start > 0 && open - start < MostWords && tokens[start - 1].Kind == TokenKind.Word && (tokens[start - 1].IsCapital || tokens[start - 1].Span.Length <= 3 && tokens[start - 1].Tag is not PosTag.Determiner))
            start--;
        while (start < open && (!tokens[start].IsCapital || reading.Is(start, "the")))
            start++;
        return start < open ? reading.Document.Text[tokens[start].Span.Start..tokens[open - 1].Span.End] : null;
    }

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
