using System.Collections.Frozen;

namespace Whence.Lexicons;

/// <summary>The states by every name, demonym and capital (<c>states.tsv</c>).</summary>
public static class States
{
    /// <summary>Which of a state's names a text used.</summary>
    public enum Form
    {
        /// <summary>Its name.</summary>
        Name,
        /// <summary>An adjective or a noun for its people.</summary>
        Demonym,
        /// <summary>Its capital.</summary>
        Capital,
    }

    private const int ShortestInCapitals = 4;
    private const int LongestInCapitals = 32; // letters of the longest word here, and some; a page may hold words of any length

    private static readonly FrozenDictionary<string, (State State, Form Form)>.AlternateLookup<ReadOnlySpan<char>> Forms = Read().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The state that <paramref name="words"/> name, as written.</summary>
    public static (State State, Form Form)? Find(ReadOnlySpan<char> words) => Forms.TryGetValue(words, out var found) ? found : null;

    /// <summary>The state that one word of a line set in capitals names: "FINLAND WARNS …"; null for what may be an acronym.</summary>
    public static (State State, Form Form)? FindInCapitals(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestInCapitals or > LongestInCapitals)
            return null;
        Span<char> name = stackalloc char[word.Length];
        word.ToLowerInvariant(name);
        name[0] = word[0];
        return Find(name);
    }

    private static FrozenDictionary<string, (State, Form)> Read()
    {
        var forms = new Dictionary<string, (State, Form)>(StringComparer.Ordinal);
        var all = new List<(State State, string[] Names)>();
        foreach (var row in Lexicon.Rows("states"))
        {
            var overrides = row.List(7).Select(o => o.Split('=')).Where(o => o.Length == 2).ToDictionary(o => o[0], o => o[1], StringComparer.Ordinal);
            all.Add((new State(row[1], row.List(4), row.List(5), row[6], overrides, row[9], row[8] is "state" or "other") { Code = row[0], IsSovereign = row[8] == "state" }, [row[1], row[2], .. row.List(3)]));
        }
        foreach (var (state, names) in all)
        {
            foreach (var name in names.Where(n => n.Length > 0))
                forms.TryAdd(name, (state, Form.Name));
        }
        foreach (var (state, _) in all.OrderBy(one => one.State.IsSovereign ? 0 : 1)) // "American" is no dependent territory
        {
            foreach (var demonym in state.Demonyms)
                forms.TryAdd(demonym, (state, Form.Demonym));
        }
        foreach (var (state, _) in all)
        {
            foreach (var capital in state.Capitals)
                forms.TryAdd(capital, (state, Form.Capital));
        }
        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
