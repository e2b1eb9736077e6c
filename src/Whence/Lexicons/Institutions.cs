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
}
