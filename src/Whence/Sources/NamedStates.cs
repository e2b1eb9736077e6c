using Whence.Lexicons;

namespace Whence.Sources;

/// <summary>The states that a page names by one capitalised word, in the order of the text: read once, when first asked for.</summary>
internal sealed class NamedStates(Reading reading)
{
    private (int[] Positions, State[] States)? _named;

    /// <summary>The state named last before a position, by name, demonym or capital; null when none was.</summary>
    public State? LastBefore(int position)
    {
        var (positions, states) = _named ??= Read();
        var at = Array.BinarySearch(positions, position);
        return (at < 0 ? ~at : at) is > 0 and var after ? states[after - 1] : null;
    }

    private (int[] Positions, State[] States) Read()
    {
        var (positions, states) = (new List<int>(), new List<State>());
        foreach (var token in reading.Tokens)
        {
            if (!token.IsCapital || States.Find(reading.Document[token.Span]) is not var (state, _))
                continue;
            positions.Add(token.Span.Start);
            states.Add(state);
        }
        return ([.. positions], [.. states]);
    }
}
