using Whence.Language;
using Whence.Lexicons;

namespace Whence.Sources;

/// <summary>Plain words that the page writes with a capital inside a sentence, where only a name has one: "according to <i>Time</i>". Read once, when first asked for.</summary>
internal sealed class InnerNames(Reading reading)
{
    private HashSet<string>? _names;

    /// <summary>Whether a word of a phrase is a name on this page: its capital is no sentence's, or the page uses it so elsewhere. "People say" never is one.</summary>
    public bool Has(Phrase phrase, int i) =>
        !WordLists.Collectives.Has(phrase.Word(i)) && phrase.Token(i).Shape == WordShape.Capital && (!phrase.OpensSentence || (_names ??= Read()).Contains(phrase.Word(i).ToString()));

    private HashSet<string> Read()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i + 1 < reading.Tokens.Length; i++)
        {
            if (reading.Tokens[i] is { Shape: WordShape.Capital, Kind: TokenKind.Word } && reading.Tokens[i - 1] is { Kind: TokenKind.Word, IsCapital: false } && !(reading.Tokens[i + 1] is { Kind: TokenKind.Word, IsCapital: true }))
                found.Add(reading.Word(i).ToString());
        }
        return found;
    }
}
