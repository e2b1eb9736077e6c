using System.Runtime.InteropServices;
using Whence.Text;

namespace Whence.Names;

/// <summary>The people whom a page names, in full or by one name, in the order of their first naming, and where it names each.</summary>
internal sealed class Cast
{
    private const int Furthest = 64; // appearances that a question looks back or ahead over, so that a long page costs no square

    private readonly List<Appearance> _appearances;
    private readonly Dictionary<string, Person?>.AlternateLookup<ReadOnlySpan<char>> _names;
    private Dictionary<string, Person?>? _plain;

    /// <summary>Reads the page once.</summary>
    /// <param name="reading">The page; where its organisations and places are known already, none of them is a person.</param>
    /// <param name="guesses">Whether a single name is a person when only a pronoun after it says so.</param>
    public Cast(Reading reading, bool guesses = false)
    {
        var reader = new CastReader(reading);
        (_appearances, _names) = reader.Read(guesses);
    }

    /// <summary>Where each is named, in order, without titles: in full, and by surname after that.</summary>
    public ReadOnlySpan<Appearance> Mentions => CollectionsMarshal.AsSpan(_appearances);

    /// <summary>The person of this name or surname; null when the page names none, or more than one.</summary>
    public Person? BySurname(ReadOnlySpan<char> name) => _names.TryGetValue(name, out var person) ? person : null;

    /// <summary>The person whose name or surname a word in capitals is, accents or none: "MARTINEZ-LENZ" for Ana Martínez-Lenz; null when the page names none, or more than one.</summary>
    public Person? InCapitals(ReadOnlySpan<char> word)
    {
        if (word.Length > 1 && BySurname($"{word[0]}{word[1..].ToString().ToLowerInvariant()}") is { } person)
            return person;
        return (_plain ??= ReadPlain()).GetValueOrDefault(Spelling.Letters(word));
    }

    /// <summary>Who bears each name without accents and capitals; null for one that two bear.</summary>
    private Dictionary<string, Person?> ReadPlain()
    {
        var plain = new Dictionary<string, Person?>(StringComparer.Ordinal);
        foreach (var (name, bearer) in _names.Dictionary)
        {
            if (bearer is not null && Spelling.Letters(name) is var letters && !plain.TryAdd(letters, bearer) && plain[letters] != bearer)
                plain[letters] = null;
        }
        return plain;
    }

    /// <summary>The appearances that start in a stretch of the text.</summary>
    public ReadOnlySpan<Appearance> In(int start, int end)
    {
        var first = Mentions.FirstFrom(start);
        return Mentions[first..Math.Max(first, Mentions.FirstFrom(end))];
    }

    /// <summary>The appearances before a position, at most as many as are worth a look, in the order of the text.</summary>
    public ReadOnlySpan<Appearance> Before(int position)
    {
        var end = Mentions.FirstFrom(position);
        return Mentions[Math.Max(0, end - Furthest)..end];
    }

    /// <summary>The person named last before <paramref name="position"/>.</summary>
    public Person? LastBefore(int position) => Mentions.FirstFrom(position) is > 0 and var end ? _appearances[end - 1].Person : null;

    /// <summary>How often the page names each of whom it says nothing else.</summary>
    public Dictionary<Person, int> CountUndescribed()
    {
        var counts = new Dictionary<Person, int>();
        foreach (var appearance in _appearances)
        {
            if (appearance.Person is { Role.IsEmpty: true } person && (person.IsSure || person.Gender != Lexicons.Gender.Unknown))
                CollectionsMarshal.GetValueRefOrAddDefault(counts, person, out _)++;
        }
        return counts;
    }

    /// <summary>Whom a role means: of those that fit best the one named last before <paramref name="position"/>; else the first after it.</summary>
    /// <param name="role">What the words say.</param>
    /// <param name="position">Where they stand.</param>
    /// <param name="reach">How far ahead the page may name somebody of that role first, in UTF-16 units.</param>
    /// <param name="least">How well the role must fit.</param>
    public Person? ByRole(Role role, int position, int reach, int least = 1)
    {
        if (role.IsEmpty)
            return null;
        var (best, bestFit) = ((Person?)null, least - 1);
        foreach (var appearance in Before(position))
        {
            if (role.Fit(appearance.Person.Role) is > 0 and var fit && fit >= Math.Max(bestFit, least))
                (best, bestFit) = (appearance.Person, fit);
        }
        return best ?? Ahead(role, position, reach, least);
    }

    /// <summary>The first person after <paramref name="position"/> whom a role fits.</summary>
    public Person? Ahead(Role role, int position, int reach, int least = 1)
    {
        var first = Mentions.FirstFrom(position);
        for (var i = first; i < Math.Min(_appearances.Count, first + Furthest) && _appearances[i].Span.Start < position + reach; i++)
        {
            if (_appearances[i].Person.Position >= position && role.Fit(_appearances[i].Person.Role) >= least)
                return _appearances[i].Person;
        }
        return null;
    }
}
