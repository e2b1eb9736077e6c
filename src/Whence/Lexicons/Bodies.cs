using System.Collections.Frozen;

namespace Whence.Lexicons;

/// <summary>Bodies (<c>bodies.tsv</c>) and outlets (<c>outlets.tsv</c>) by every form, as written.</summary>
public static class Bodies
{
    private static readonly FrozenDictionary<string, Body>.AlternateLookup<ReadOnlySpan<char>> Forms = Read().GetAlternateLookup<ReadOnlySpan<char>>();

    private const int ShortestSpoken = 4; // letters of an acronym that is spoken as a word

    /// <summary>The most words that a name here has.</summary>
    public const int MostWords = 8;

    /// <summary>The body or outlet that <paramref name="words"/> name.</summary>
    public static Body? Find(ReadOnlySpan<char> words) => Forms.TryGetValue(words, out var body) ? body : null;

    private static FrozenDictionary<string, Body> Read()
    {
        var forms = new Dictionary<string, Body>(StringComparer.Ordinal);
        foreach (var row in Lexicon.Rows("bodies"))
        {
            var body = new Body(row[0], row[1], row.List(3), row.List(4), "");
            forms.TryAdd(body.Name, body);
            foreach (var form in row.List(2))
            {
                forms.TryAdd(form, body);
                if (form.Length >= ShortestSpoken && !form.AsSpan().ContainsAnyExceptInRange('A', 'Z'))
                    forms.TryAdd(form[..1] + form[1..].ToLowerInvariant(), body); // "Nato": some papers write so what is spoken as a word
            }
        }
        foreach (var row in Lexicon.Rows("outlets"))
        {
            var body = new Body(row[0], row[2], [.. row.List(1).Take(5)], [], row[6]);
            forms.TryAdd(body.Name, body);
            if (body.Name.StartsWith("The ", StringComparison.Ordinal))
                forms.TryAdd(body.Name[4..], body);
            foreach (var form in row.List(1))
                forms.TryAdd(form, body);
        }
        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
