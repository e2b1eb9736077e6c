using Whence.Lexicons;
using Whence.Sources;

namespace Whence.Identities;

/// <summary>Whether two names are one body's: an institution, organisation, outlet, publication.</summary>
internal static class BodyIdentity
{
    private static readonly Words Small = new("the of for and in on at to a an de la le du & s");
    private static readonly Words NewsWords = Words.Listed("outlet-words", "outlet");

    /// <summary>Keys: the words of its name and of its longer aliases, in one order, states by name; the outlet that the list knows.</summary>
    public static IEnumerable<string> Keys(SourceProfile profile)
    {
        if (Listed(profile.Name) is { } listed)
            yield return $"o:{listed}";
        foreach (var name in profile.Aliases.Where(IsTelling).Prepend(profile.Name))
            yield return $"b:{string.Join(' ', Significant(name))}";
    }

    /// <summary>Whether <paramref name="a"/> and <paramref name="b"/> are one body; null when nothing says so.</summary>
    public static IdentityMatch? Of(SourceProfile a, SourceProfile b)
    {
        if (a.Kind == SourceKind.Publication != (b.Kind == SourceKind.Publication) && !(IsOutlet(a) || IsOutlet(b)))
            return null;
        if (Listed(a.Name) is { } listed && listed == Listed(b.Name) && (IsOutlet(a) || IsOutlet(b)))
            return new(0.96, $"the list of outlets has both as {listed}");
        var (plain, other) = (Folding.Words(a.Name), Folding.Words(b.Name));
        if (!a.Name.Any(char.IsUpper) && !b.Name.Any(char.IsUpper))
            return null; // "the company" is any company
        if (plain.Length > 1 && plain.SequenceEqual(other))
            return new(0.97, $"the same words: {a.Name}, {b.Name}");
        if (a.Kind == SourceKind.Unknown || b.Kind == SourceKind.Unknown)
            return null;
        if (plain.Length == 1 && other.Length == 1)
            return plain[0] == other[0] && IsOutlet(a) == IsOutlet(b) && char.IsUpper(a.Name[0]) && char.IsUpper(b.Name[0]) ? new(0.91, $"the same name: {a.Name}, {b.Name}") : null;
        if (AreSeveral(plain) || AreSeveral(other))
            return null;
        var words = Significant(a.Name);
        if (words.Length > 1 && words.SequenceEqual(Significant(b.Name)))
            return new(0.95, $"the same words in another order or spelling: {a.Name}, {b.Name}");
        return a.Kind == b.Kind && (a.Kind is SourceKind.Institution or SourceKind.Outlet) && (IsAlias(a, b) || IsAlias(b, a)) ? new(0.93, $"one is an alias of the other: {a.Name}, {b.Name}") : null;
    }

    /// <summary>"France and Germany" are two, whose order and wording say nothing.</summary>
    private static bool AreSeveral(string[] words) => words.Contains("and", StringComparer.Ordinal) || words.Contains("or", StringComparer.Ordinal);

    /// <summary>Its words in small letters and sorted, without articles and the like; adjectives and names of states as the state.</summary>
    private static string[] Significant(string name)
    {
        var words = name.Split((char[])[' ', ',', '-', '/', '’', '\''], StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Select(Word).Where(word => word.Length > 0 && !Small.Has(word)).Order(StringComparer.Ordinal)];
    }

    private static string Word(string word)
    {
        var bare = word.Trim('"', '“', '”', '(', ')', ';', ':', '.');
        if (bare.Length > 0 && char.IsUpper(bare[0]) && States.Find(bare) is (var state, not States.Form.Capital))
            return state.Name.ToLowerInvariant();
        return string.Concat(Folding.Words(bare)) switch
        {
            "defense" => "defence",
            "center" => "centre",
            "labor" => "labour",
            "organisation" => "organization",
            var other => other,
        };
    }

    private static bool IsAlias(SourceProfile a, SourceProfile b) => IsTelling(b.Name) && Significant(b.Name) is var words && a.Aliases.Any(alias => IsTelling(alias) && Significant(alias).SequenceEqual(words));

    /// <summary>Whether nobody else bears the name: several words, and no kind of institution that every state has.</summary>
    private static bool IsTelling(string name)
    {
        var words = Significant(name);
        return words.Length > 1 && (words.Any(word => States.Find(char.ToUpperInvariant(word[0]) + word[1..]) is not null) || Institutions.Find(string.Join(' ', Folding.Words(name)), besideState: true) is null);
    }

    private static bool IsOutlet(SourceProfile profile) => profile.Kind == SourceKind.Outlet;

    /// <summary>The outlet that the list has under this name, with or without an article, a word such as News or Online behind it, or as a domain.</summary>
    private static string? Listed(string name)
    {
        var plain = name.Trim();
        if (Find(plain) is { } found)
            return found;
        if (plain.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && Find(plain[4..]) is { } without)
            return without;
        var domain = plain.LastIndexOf('.');
        if (domain > 0 && domain > plain.Length - 5 && !plain.Contains(' ', StringComparison.Ordinal) && Find(plain[..domain]) is { } site)
            return site;
        return plain.LastIndexOf(' ') is > 0 and var last && NewsWords.Has(plain.AsSpan(last + 1)) && Find(plain[..last]) is { } bare ? bare : null;
    }

    private static string? Find(string name) => Bodies.Find(name) is { IsOutlet: true } outlet ? outlet.Name : Bodies.Find($"The {name}") is { IsOutlet: true } article ? article.Name : null;
}
