using Whence.Language;
using Whence.Lexicons;

namespace Whence.Claims;

/// <summary>Which words of a page carry what it says, and by which keys they are compared.</summary>
/// <param name="reading">The page, with its names.</param>
internal sealed class WordKeys(Reading reading)
{
    private static readonly Words Light = Words.Listed("rejoinders", "light");
    private static readonly Words Negations = new("not n't n’t never no nobody none neither cannot");

    private readonly int[] _names = NamesByToken(reading);

    /// <summary>The mention that holds the token, by index; -1 for none.</summary>
    public int NameAt(int token) => _names[token];

    /// <summary>Whether the token says that something is not so.</summary>
    public bool IsNegation(int token) => reading.Is(token, Negations);

    /// <summary>The key of a noun, verb or adjective that carries something of its own; null for the small words between them, for marks and for numbers.</summary>
    public string? WordAt(int token)
    {
        var word = reading.Word(token);
        var one = reading.Tokens[token];
        var content = one.IsNoun || one.IsVerb || one.Tag is PosTag.Adjective;
        if (!content || one.Kind != TokenKind.Word || word.Length <= 1 || one.Tag == PosTag.Modal)
            return null;
        return Phrasal(token) ?? (Light.Has(word) ? null : Kin.Of(word));
    }

    /// <summary>What a verb means together with the particle behind it: nobody is phoned who is called up.</summary>
    private string? Phrasal(int token) =>
        reading.Tokens[token].IsVerb && token + 1 < reading.Tokens.Length && reading.Tokens[token + 1].Tag is PosTag.Particle or PosTag.Adverb or PosTag.Preposition
            ? Kin.OfPhrase(reading.Document.Text.AsSpan(reading.Tokens[token].Span.Start, reading.Tokens[token + 1].Span.End - reading.Tokens[token].Span.Start)) : null;

    /// <summary>A name's own name, a figure's digits, a word's kin; null for the small words between them.</summary>
    public string? KeyAt(int token)
    {
        if (_names[token] >= 0 && States.Find(reading.Word(token)) is null)
            return reading.Mentions[_names[token]].Name;
        return reading.Tokens[token].Kind == TokenKind.Number ? reading.Word(token).ToString() : WordAt(token);
    }

    private static int[] NamesByToken(Reading reading)
    {
        var names = new int[reading.Tokens.Length];
        Array.Fill(names, -1);
        for (var m = 0; m < reading.Mentions.Length; m++)
        {
            for (var i = reading.TokenAt(reading.Mentions[m].Span.Start); i < names.Length && reading.Tokens[i].Span.End <= reading.Mentions[m].Span.End; i++)
                names[i] = m;
        }
        return names;
    }
}
