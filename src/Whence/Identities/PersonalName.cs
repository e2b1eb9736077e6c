using Whence.Lexicons;

namespace Whence.Identities;

/// <summary>A person's name in its parts, folded.</summary>
/// <param name="Given">The given name; null when there is none.</param>
/// <param name="Middle">What stands between given name and surname: names and initials.</param>
/// <param name="Surname">The last word, romanised; small words before it left out.</param>
/// <param name="Suffix">jr, sr, ii, iii; empty for none.</param>
/// <param name="All">All words of the name, romanised.</param>
internal sealed record PersonalName(string? Given, string[] Middle, string Surname, string Suffix, string[] All)
{
    private static readonly Words Suffixes = new("jr sr ii iii iv");

    /// <summary>Whether the words only describe: "foreign secretary of Tarvonia".</summary>
    public static bool IsDescription(string name) => name.Split(' ').Any(word => word is "of" or "the" or "for" or "and");

    /// <summary>Takes a name apart. Titles, offices and trades before it are left out ("Counsel Robert Berg").</summary>
    public static PersonalName Of(string name)
    {
        var words = Folding.Words(name.Replace("-", "", StringComparison.Ordinal)).ToList(); // "Jean-Pierre" is one word
        var suffix = "";
        while (words.Count > 1 && Suffixes.Has(words[^1]))
        {
            suffix = words[^1];
            words.RemoveAt(words.Count - 1);
        }
        while (words.Count > 1 && IsTitle(words))
            words.RemoveAt(0);
        var surname = words.Count > 0 ? words[^1] : "";
        var before = words.Take(Math.Max(0, words.Count - 1)).Where(word => !Offices.Particles.Has(word)).ToArray();
        return new(before.FirstOrDefault(), before.Length > 1 ? before[1..] : [], Folding.Romanised(surname), suffix, [.. words.Select(Folding.Romanised)]);
    }

    /// <summary>Whether the first word only says what the person is: a title or office, or any word that is no given name before one that is.</summary>
    private static bool IsTitle(List<string> words)
    {
        var first = words[0];
        if (WordLists.Titles.Has(first) || words.Count > 2 && (Offices.GroupsOf(first) != 0 || WordLists.People.HasSingular(first)))
            return true;
        return words.Count > 2 && first.Length > 1 && !IsGiven(first) && IsGiven(words[1]) && !Offices.Particles.Has(first);
    }

    private static bool IsGiven(string word) => GivenNames.Find(char.ToUpperInvariant(word[0]) + word[1..]) is not null;
}
