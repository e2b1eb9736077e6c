using Whence.Language;
using Whence.Names;

namespace Whence.Sources;

/// <summary>Acronyms that a page spells out: <i>Association of Grain Exporters (AGE)</i>.</summary>
internal static class Acronyms
{
    /// <summary>The name that stands before <c>(<paramref name="acronym"/>)</c> on the page; null when there is none.</summary>
    public static string? SpelledOut(Reading reading, string acronym)
    {
        var (text, tokens) = (reading.Document.Text, reading.Tokens);
        for (var i = 1; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Open || !tokens[i + 1].Span.In(text).SequenceEqual(acronym))
                continue;
            var start = i;
            while (start > 0 && i - start < 12 && tokens[start - 1].Kind == TokenKind.Word && (tokens[start - 1].IsCapital || tokens[start - 1].Span.Length <= 3 && tokens[start - 1].Tag is not PosTag.Determiner))
                start--;
            while (start < i && !tokens[start].IsCapital)
                start++;
            if (start < i)
                return text[tokens[start].Span.Start..tokens[i - 1].Span.End];
        }
        return null;
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
