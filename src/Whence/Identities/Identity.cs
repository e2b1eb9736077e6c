using System.Collections.Immutable;
using Whence.Sources;

namespace Whence.Identities;

/// <summary>Whether two sources of different pages are one and the same.</summary>
/// <remarks>Never by surname alone, never anybody unnamed, never two full given names that differ. Scores are steps on which pairs were read, not probabilities.</remarks>
public static class Identity
{
    /// <summary>From here on two sources are joined without being asked: of the pairs that reach it, those that were read were nearly all right.</summary>
    public const double Sure = 0.9;

    private const string Unnamed = "unnamed ";
    private const int MostKeys = 8;

    /// <summary>Keys under which to look for others that may be the same one; none for a source that is never joined.</summary>
    public static ImmutableArray<ulong> Keys(SourceProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        if (IsNobody(profile))
            return [];
        var keys = profile.Kind switch
        {
            SourceKind.Person => PersonIdentity.Keys(profile),
            _ => BodyIdentity.Keys(profile),
        };
        return [.. keys.Where(key => key.Length > 2).Distinct(StringComparer.Ordinal).Take(MostKeys).Select(Hash)];
    }

    /// <summary>Whether <paramref name="a"/> and <paramref name="b"/> are one; null when nothing says so. The same whichever comes first.</summary>
    public static IdentityMatch? Of(SourceProfile a, SourceProfile b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (IsNobody(a) || IsNobody(b))
            return null;
        if (string.CompareOrdinal(a.Name, b.Name) > 0)
            (a, b) = (b, a);
        return (a.Kind, b.Kind) switch
        {
            (SourceKind.Person, SourceKind.Person) => PersonIdentity.Of(a, b),
            (SourceKind.Person, _) or (_, SourceKind.Person) => SameWords(a, b),
            _ => BodyIdentity.Of(a, b),
        };
    }

    /// <summary>Of <paramref name="candidates"/> the one that is surely the same; null when none is, or when a name without a given name fits two people.</summary>
    public static (SourceProfile Profile, IdentityMatch Match)? Best(SourceProfile profile, IEnumerable<SourceProfile> candidates)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(candidates);
        var found = candidates.Select(other => (Profile: other, Match: Of(profile, other))).Where(one => one.Match is { Score: >= Sure })
            .OrderByDescending(one => one.Match!.Score).ThenBy(one => one.Profile.Name, StringComparer.Ordinal).ToList();
        if (found.Count == 0)
            return null;
        var (best, match) = found[0];
        var rival = profile.Kind == SourceKind.Person && PersonIdentity.IsSurname(profile) && found.Exists(one => Of(best, one.Profile) is not { Score: >= Sure } && !ReferenceEquals(one.Profile, best));
        return rival ? null : (best, match!);
    }

    /// <summary>Somebody who was read as a person on one page and as something else on another: only under the same full name.</summary>
    private static IdentityMatch? SameWords(SourceProfile a, SourceProfile b)
    {
        var words = Folding.Words(a.Name);
        return words.Length > 1 && words.SequenceEqual(Folding.Words(b.Name)) ? new(0.93, $"the same full name, read as {a.Kind} and as {b.Kind}".ToLowerInvariant()) : null;
    }

    private static bool IsNobody(SourceProfile profile) =>
        profile.Kind == SourceKind.Anonymous || profile.Name.StartsWith(Unnamed, StringComparison.OrdinalIgnoreCase) || !profile.Name.Any(char.IsLetter)
        || profile.Kind == SourceKind.Person && PersonalName.IsDescription(profile.Name);

    private static ulong Hash(string key)
    {
        var hash = 14695981039346656037;
        foreach (var letter in key)
            hash = (hash ^ letter) * 1099511628211;
        return hash;
    }
}
