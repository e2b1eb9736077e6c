using Whence.Language;

namespace Whence.Quantities;

/// <summary>One sentence's tokens, looked at without copies; outside of it there are no words.</summary>
internal readonly struct Line(Reading reading, Sentence sentence)
{
    /// <summary>What is read.</summary>
    public Reading Reading => reading;

    /// <summary>The first token.</summary>
    public int First => sentence.FirstToken;

    /// <summary>The first token after.</summary>
    public int End => sentence.EndToken;

    /// <summary>The word at a token; empty outside the sentence.</summary>
    public ReadOnlySpan<char> Word(int i) => Has(i) ? reading.Document[reading.Tokens[i].Span] : default;

    /// <summary>The token; a mark of no length outside the sentence.</summary>
    public Token At(int i) => Has(i) ? reading.Tokens[i] : default;

    /// <summary>Whether the token is in the sentence.</summary>
    public bool Has(int i) => i >= sentence.FirstToken && i < sentence.EndToken;

    /// <summary>Whether the token is this word, in any case.</summary>
    public bool Is(int i, string word) => Word(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the token is of this kind.</summary>
    public bool Is(int i, TokenKind kind) => Has(i) && reading.Tokens[i].Kind == kind;

    /// <summary>Whether these words, in any case, start at the token.</summary>
    public bool Starts(int i, string[] words)
    {
        for (var k = 0; k < words.Length; k++)
        {
            if (!Is(i + k, words[k]))
                return false;
        }
        return true;
    }

    /// <summary>Whether nothing stands between the token and the one before.</summary>
    public bool IsTied(int i) => Has(i) && Has(i - 1) && reading.Tokens[i - 1].Span.End == reading.Tokens[i].Span.Start;
}
