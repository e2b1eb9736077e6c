using Whence.Attributions;
using Whence.Language;
using Whence.Lexicons;
using Whence.Sources;
using Whence.Text;

namespace Whence.Claims;

/// <summary>Which attributions rest on somebody who is referred to and not named: "a senior official", "a pair of officials", at any place of the chain.</summary>
/// <remarks>A bare collective ("experts", "officials said") is not meant: nobody in particular is kept back.</remarks>
internal sealed class Unnamed
{
    private static readonly Words Few = new("two three four five six seven eight nine ten eleven twelve");
    private static readonly Words Sets = new("pair couple trio handful");

    private readonly Reading _reading;
    private readonly bool[] _counted; // whether the attribution's own words, or those of what holds it, count people out

    /// <summary>Looks at the page's attributions.</summary>
    public Unnamed(Reading reading)
    {
        _reading = reading;
        _counted = new bool[reading.Attributions.Length];
        for (var i = 0; i < _counted.Length; i++)
        {
            var attribution = reading.Attributions[i];
            _counted[i] = IsOwn(attribution, reading.Sourcings[i])
                || attribution.Inside is { } holder && holder < i && _counted[holder]
                || attribution.ContinuedFrom is { } from && from < i && attribution.Source.IsEmpty && _counted[from];
        }
    }

    /// <summary>Whether the chain of the attribution at <paramref name="index"/> has an unnamed one.</summary>
    public bool Has(int index)
    {
        var chain = _reading.Sourcings[index].Chain;
        return _counted[index] || chain.Origin?.Kind == SourceKind.Anonymous || chain.Via.Any(hop => hop.Source.Kind == SourceKind.Anonymous);
    }

    private bool IsOwn(Attribution attribution, Sourcing sourcing)
    {
        if (!sourcing.Chain.Via.Select(hop => hop.Source).Append(sourcing.Chain.Origin).Any(source => source is { Kind: SourceKind.Group } && source.Name.StartsWith("unnamed ", StringComparison.Ordinal)))
            return false;
        return attribution.Source.Any(CountsPeople) || attribution.Behind.Any(CountsPeople);
    }

    /// <summary>"a pair of officials in Europe", "two soldiers".</summary>
    private bool CountsPeople(TextSpan span)
    {
        var token = _reading.TokenAt(span.Start);
        var set = _reading.Is(token, "a") && _reading.Is(token + 1, Sets) && _reading.Is(token + 2, "of");
        if (!set && !_reading.Is(token, Few))
            return false;
        for (var i = token + (set ? 3 : 1); i < _reading.Tokens.Length && _reading.Tokens[i].Span.End <= span.End && _reading.Tokens[i].Tag is not PosTag.Preposition; i++)
        {
            if (Scene.IsPersonNoun(_reading.Word(i)))
                return true;
        }
        return false;
    }
}
