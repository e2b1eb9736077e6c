using Whence.Claims;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Matching;

/// <summary>The keys by which what a page says is known again on another page: words by their kin, names word by word, states by name.</summary>
/// <param name="reading">The page, with its names.</param>
public sealed class Terms(Reading reading)
{
    private readonly WordKeys _words = new(reading);

    /// <summary>The key at a token; null for small words, marks and numbers. Ask <see cref="Rarity"/> what it weighs.</summary>
    public string? At(int token)
    {
        var name = _words.NameAt(token);
        return name >= 0 && States.Find(reading.Mentions[name].Name) is var (state, _) ? state.Name : _words.WordAt(token);
    }

    /// <summary>The keys of the tokens that lie in <paramref name="span"/>, in the order of the text, each as often as it stands there.</summary>
    public IEnumerable<string> In(TextSpan span)
    {
        for (var i = reading.TokenAt(span.Start); i < reading.Tokens.Length && reading.Tokens[i].Span.End <= span.End; i++)
        {
            if (At(i) is { } key)
                yield return key;
        }
    }

    /// <summary>What the claims are made of, shared by those who need more than the keys.</summary>
    internal WordKeys Words => _words;
}
