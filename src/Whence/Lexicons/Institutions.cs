using System.Collections.Frozen;

namespace Whence.Lexicons;

/// <summary>Kinds of institution by their forms (<c>institutions.tsv</c>).</summary>
public static class Institutions
{
    private static readonly Lazy<(string Form, bool NeedsState, Institution Institution)[]> All = new(() =>
    [
        .. Lexicon.Rows("institutions")
            .SelectMany(r => r.List(2).Select(f => (Form: f.TrimEnd('*'), NeedsState: f.EndsWith('*'), new Institution(r[0], r[1]))))
            .OrderByDescending(f => f.Form.Length),
    ]);

    private static readonly Lazy<FrozenDictionary<string, InstitutionForm[]>> ByFirstWord = new(() => All.Value
        .Select(f => new InstitutionForm(f.Form.Split(' '), f.NeedsState, f.Institution))
        .GroupBy(f => f.Words[0], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(f => f.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase));

    /// <summary>The forms that start with <paramref name="word"/>, the longest first.</summary>
    public static ReadOnlySpan<InstitutionForm> StartingWith(ReadOnlySpan<char> word) =>
        ByFirstWord.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var forms) ? forms : default;

    /// <summary>The kind that <paramref name="words"/> (small letters, straight apostrophes) name at their end, the longest form first; null when none.</summary>
    public static Institution? Find(string words, bool besideState)
    {
        foreach (var (form, needsState, institution) in All.Value)
        {
            if (needsState && !besideState)
                continue;
            var at = words.LastIndexOf(form, StringComparison.Ordinal);
            if (at < 0 || (at > 0 && words[at - 1] != ' ') || (at + form.Length < words.Length && words[at + form.Length] is not (' ' or '\'')))
                continue;
            return institution;
        }
        return null;
    }

    /// <summary>Whether the name of a kind stands at the end of <paramref name="words"/>: "the interior ministry", not "local government association".</summary>
    public static bool EndsIn(string words)
    {
        foreach (var (form, _, _) in All.Value)
        {
            if (words.EndsWith(form, StringComparison.Ordinal) && (words.Length == form.Length || words[^(form.Length + 1)] == ' '))
                return true;
        }
        return false;
    }
}
