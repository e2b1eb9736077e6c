using System.Collections.Frozen;

namespace Whence.Lexicons;

/// <summary>The verbs that attribute, by every form (<c>cues.tsv</c>).</summary>
public static class CueLexicon
{
    private static readonly FrozenDictionary<string, CueEntry[]>.AlternateLookup<ReadOnlySpan<char>> Forms = Read().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The entry of which <paramref name="word"/> is a form and that needs no particle; null when there is none.</summary>
    public static CueEntry? Find(ReadOnlySpan<char> word) => Find(word, default);

    /// <summary>The same before <paramref name="next"/>: "point <i>out</i>" and "point <i>to</i>" are two verbs, and "claim <i>responsibility</i>" is not "claim".</summary>
    public static CueEntry? Find(ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        if (!Forms.TryGetValue(word, out var entries))
            return null;
        foreach (var entry in entries)
        {
            if (entry.Particle is { } particle && next.Equals(particle, StringComparison.OrdinalIgnoreCase))
                return entry;
        }
        return entries[0].Particle is null ? entries[0] : null;
    }

    private static FrozenDictionary<string, CueEntry[]> Read()
    {
        var forms = new Dictionary<string, List<CueEntry>>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Lexicon.Rows("cues"))
        {
            var words = row[0].Split(' ');
            var frames = row[4].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var entry = new CueEntry(words[0], row[2], row[3], FramesOf(frames), [.. frames.Where(f => f.Length > 1)], words.Length > 1 ? words[1] : null);
            foreach (var form in Inflect(words[0], row.List(1)))
            {
                if (!forms.TryGetValue(form, out var entries))
                    forms[form] = entries = [];
                if (!entries.Exists(other => other.Particle == entry.Particle))
                    entries.Add(entry);
            }
        }
        return forms.ToFrozenDictionary(form => form.Key, form => form.Value.OrderBy(entry => entry.Particle is not null).ToArray(), StringComparer.OrdinalIgnoreCase);
    }

    private static Frames FramesOf(string[] frames)
    {
        var all = Frames.None;
        foreach (var frame in frames)
        {
            all |= frame switch
            {
                "t" => Frames.Clause | Frames.That,
                "T" => Frames.That,
                "q" => Frames.Quotation,
                "i" => Frames.Infinitive,
                "n" => Frames.Noun,
                "g" => Frames.Gerund,
                "w" => Frames.Wh,
                "o" => Frames.Addressee,
                _ => Frames.None,
            };
        }
        return all;
    }

    /// <summary>The forms of a verb; <paramref name="irregular"/> stand for past and participle.</summary>
    private static IEnumerable<string> Inflect(string lemma, string[] irregular)
    {
        var consonantY = lemma.Length > 2 && lemma[^1] == 'y' && !"aeiou".Contains(lemma[^2]);
        yield return lemma;
        yield return consonantY ? lemma[..^1] + "ies" : lemma[^1] is 's' or 'x' or 'z' || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal) ? lemma + "es" : lemma + "s";
        foreach (var form in irregular)
            yield return form.Split(' ')[0];
        var doubled = irregular.Length > 0 && irregular[0].Length > lemma.Length + 2 && irregular[0].StartsWith(lemma + lemma[^1], StringComparison.Ordinal);
        if (irregular.Length == 0)
            yield return lemma[^1] == 'e' ? lemma + "d" : consonantY ? lemma[..^1] + "ied" : lemma + "ed";
        yield return doubled ? lemma + lemma[^1] + "ing" : lemma[^1] == 'e' && !lemma.EndsWith("ee", StringComparison.Ordinal) ? lemma[..^1] + "ing" : lemma + "ing";
    }
}
