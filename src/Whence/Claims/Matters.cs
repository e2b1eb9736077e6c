using Whence.Lexicons;

namespace Whence.Claims;

/// <summary>What each claim of a page is about: the keys of its names, figures, nouns and verbs, weighed by how few claims of the page share them.</summary>
internal sealed class Matters
{
    private const int Most = 48; // keys of one claim: more is a speech, not a statement

    private readonly int[][] _keys; // of each claim, sorted
    private readonly bool[] _denies; // whether the claim's content holds an odd number of negations
    private readonly List<int> _claims = []; // for each key, how many claims have it
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly HashSet<int> _events = [];
    private readonly WordKeys _words;

    /// <summary>Weighs the words of <paramref name="claims"/>.</summary>
    public Matters(Reading reading, IReadOnlyList<Claim> claims)
    {
        _words = new(reading);
        (_keys, _denies) = (new int[claims.Count][], new bool[claims.Count]);
        for (var i = 0; i < claims.Count; i++)
        {
            _keys[i] = KeysOf(reading, claims[i], out _denies[i]);
            foreach (var key in _keys[i])
                _claims[key]++;
        }
    }

    /// <summary>Whether the claim has no word by which it could be known again.</summary>
    public bool IsEmpty(int claim) => _keys[claim].Length == 0;

    /// <summary>Whether the claim's content is one event and nothing more: "the strike".</summary>
    public bool IsEvent(int claim) => _keys[claim] is [var only] && _events.Contains(only);

    /// <summary>Whether the claim's content says that something is not so.</summary>
    public bool IsNegated(int claim) => _denies[claim];

    /// <summary>Whether the claim's content is about <paramref name="name"/>, in one of its words at least.</summary>
    public bool IsAbout(int claim, string name)
    {
        foreach (var word in name.Split(' '))
        {
            if (char.IsUpper(word[0]) && _known.TryGetValue(Kin.Of(word), out var key) && Array.BinarySearch(_keys[claim], key) >= 0)
                return true;
        }
        return _known.TryGetValue(name, out var whole) && Array.BinarySearch(_keys[claim], whole) >= 0;
    }

    /// <summary>How many keys two claims share, and what part of the first one's weight, and of the second one's, these are.</summary>
    public (int Shared, double OfFirst, double OfSecond) Compare(int first, int second)
    {
        var (a, b) = (_keys[first], _keys[second]);
        var (shared, weight) = (0, 0.0);
        for (int i = 0, k = 0; i < a.Length && k < b.Length;)
        {
            if (a[i] == b[k])
                (shared, weight) = (shared + 1, weight + Weight(a[i]));
            var step = a[i].CompareTo(b[k]);
            i += step <= 0 ? 1 : 0;
            k += step >= 0 ? 1 : 0;
        }
        return shared == 0 ? default : (shared, weight / WeightOf(a), weight / WeightOf(b));
    }

    private double WeightOf(int[] keys)
    {
        var sum = 0.0;
        foreach (var key in keys)
            sum += Weight(key);
        return sum;
    }

    private double Weight(int key) => Math.Log(1 + (double)_keys.Length / _claims[key]);

    private int[] KeysOf(Reading reading, Claim claim, out bool negated)
    {
        Span<int> keys = stackalloc int[Most];
        var count = 0;
        negated = false;
        foreach (var piece in claim.Content)
        {
            for (var i = reading.TokenAt(piece.Start); i < reading.Tokens.Length && reading.Tokens[i].Span.End <= piece.End && count < Most; i++)
            {
                negated ^= _words.IsNegation(i);
                if (_words.KeyAt(i) is { Length: > 0 } key && Number(key) is var number && !keys[..count].Contains(number))
                    keys[count++] = number;
            }
        }
        keys[..count].Sort();
        return keys[..count].ToArray();
    }

    private int Number(string key)
    {
        if (_known.TryGetValue(key, out var number))
            return number;
        _claims.Add(0);
        if (Kin.IsEvent(key))
            _events.Add(_claims.Count - 1);
        return _known[key] = _claims.Count - 1;
    }
}
