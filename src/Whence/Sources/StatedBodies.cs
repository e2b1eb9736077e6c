using Whence.Language;
using Whence.Lexicons;

namespace Whence.Sources;

/// <summary>The places where a page names a body together with its state: "Veskaria's General Staff", "the Veskarian General Staff", "the General Staff of the Armed Forces of Veskaria".</summary>
/// <remarks>Read once for each wording of a body, and of those there are as many as the lexicon has: a long page is walked a few times, not once a sentence.</remarks>
internal sealed class StatedBodies(Reading reading, Invented invented)
{
    private const int LongestState = 4; // words

    private readonly Dictionary<string, (int[] Positions, string[] States)> _read = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The state of the body that <paramref name="words"/> name without one: of the same words last before <paramref name="position"/>, or of all of them on the page when they agree. Null otherwise.</summary>
    /// <param name="words">The body's words, single spaces between.</param>
    /// <param name="position">Where they stand, in UTF-16 units.</param>
    public string? StateOf(string words, int position)
    {
        if (!_read.TryGetValue(words, out var stated))
            _read[words] = stated = Read(words.Split(' '));
        var at = Array.BinarySearch(stated.Positions, position);
        return (at < 0 ? ~at : at) is > 0 and var after ? stated.States[after - 1] : stated.States is [var only] ? only : null;
    }

    // Only where the state changes: one that stays alone is of all of them.
    private (int[] Positions, string[] States) Read(string[] words)
    {
        var (positions, states) = (new List<int>(), new List<string>());
        for (var i = 0; i + words.Length <= reading.Tokens.Length; i++)
        {
            if (!Stands(words, i) || (Before(i) ?? Behind(i + words.Length)) is not { } state || states.Count > 0 && states[^1] == state)
                continue;
            positions.Add(reading.Tokens[i].Span.Start);
            states.Add(state);
        }
        return ([.. positions], [.. states]);
    }

    private bool Stands(string[] words, int at)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!reading.Is(at + i, words[i]))
                return false;
        }
        return true;
    }

    /// <summary>"<i>Veskaria's</i> …", "the <i>South Tarvonian</i> …".</summary>
    private string? Before(int body)
    {
        var end = body > 0 && reading.Tokens[body - 1].Kind == TokenKind.Clitic ? body - 1 : body;
        for (var length = Math.Min(LongestState, end); length > 0; length--)
        {
            if (Known(end - length, end) is { } state)
                return state;
        }
        if (end == 0 || !reading.Tokens[end - 1].IsCapital)
            return null;
        var word = reading.Word(end - 1);
        return end < body ? Looks(word) ? word.ToString() : null : Invented.IsSurelyAdjective(word) ? invented.StateOf(word) : null;
    }

    /// <summary>"… of <i>Veskaria</i>", "… of the Armed Forces of <i>Veskaria</i>".</summary>
    private string? Behind(int end)
    {
        if (!reading.Is(end, "of"))
            return null;
        var at = reading.Is(end + 1, "the") ? end + 2 : end + 1;
        if (reading.Is(at, "armed") && reading.Is(at + 1, "forces") && reading.Is(at + 2, "of"))
            at += 3;
        for (var length = LongestState; length > 0; length--)
        {
            if (at + length <= reading.Tokens.Length && Known(at, at + length) is { } state)
                return state;
        }
        return at < reading.Tokens.Length && reading.Tokens[at].IsCapital && Looks(reading.Word(at)) ? reading.Word(at).ToString() : null;
    }

    private string? Known(int first, int end) =>
        reading.Tokens[first].IsCapital && States.Find(reading.Document[new(reading.Tokens[first].Span.Start, reading.Tokens[end - 1].Span.End)]) is var (state, _) ? state.Name : null;

    private bool Looks(ReadOnlySpan<char> name) => (invented.IsState(name) || name.EndsWith("ia", StringComparison.Ordinal)) && GivenNames.Find(name) is null;
}
