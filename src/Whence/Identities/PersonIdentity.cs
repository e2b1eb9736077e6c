namespace Whence.Identities;

/// <summary>Whether two names are one person's.</summary>
internal static class PersonIdentity
{
    private const int LongSurname = 7; // letters of a surname that one letter does not make another's
    private const int LeastBones = 4;

    /// <summary>Keys: the surname's consonants, and the whole name in one word.</summary>
    public static IEnumerable<string> Keys(SourceProfile profile)
    {
        var name = profile.PersonalName;
        yield return $"p:{Skeleton(name.Surname)}";
        yield return $"w:{string.Concat(name.All)}";
        yield return $"b:{string.Join(' ', Folding.Words(profile.Name).Order(StringComparer.Ordinal))}"; // read as a body elsewhere
    }

    /// <summary>Whether the name has no given name.</summary>
    public static bool IsSurname(SourceProfile profile) => profile.PersonalName.Given is null;

    /// <summary>Whether <paramref name="a"/> and <paramref name="b"/> are one person; null when nothing says so.</summary>
    public static IdentityMatch? Of(SourceProfile a, SourceProfile b)
    {
        var (x, y) = (a.PersonalName, b.PersonalName);
        if (x.Surname.Length < 2 || y.Surname.Length < 2 || x.Suffix != y.Suffix)
            return null;
        if (x.All.Length > 1 && y.All.Length > 1 && string.Concat(x.All) == string.Concat(y.All))
            return new(0.98, $"one name in two spellings: {a.Name}, {b.Name}");
        var same = x.Surname == y.Surname;
        if (!same && !AreNearSurnames(x.Surname, y.Surname))
            return null;
        if (x.Given is null || y.Given is null)
            return Surnamed(a, b, same);
        if (Given(x, y) is not var (kind, bare) || bare == 0)
            return null;
        var shared = Duties.Shared(a.Duties, b.Duties, out var isSure);
        var score = (same, shared) switch
        {
            (true, not null) => Math.Max(bare, 0.93),
            (true, null) => bare,
            (false, not null) => Math.Min(bare, isSure ? 0.92 : 0.9),
            _ => Math.Min(bare, 0.85),
        };
        if (Duties.Clash(a.Duties, b.Duties))
            score -= 0.1;
        return new(score, $"{kind}, {(same ? "the same surname" : "surnames a letter apart")}{(shared is null ? "" : $", both {shared}")}: {a.Name}, {b.Name}");
    }

    /// <summary>A name without a given name: only who holds the same office of the same state is the same one, or bears the same topmost title.</summary>
    private static IdentityMatch? Surnamed(SourceProfile a, SourceProfile b, bool same)
    {
        var shared = Duties.Shared(a.Duties, b.Duties, out var isSure);
        if ((isSure ? shared : same ? Duties.SharedTitle(a.Duties, b.Duties) : null) is { } held)
            return new(isSure ? same ? 0.92 : 0.91 : 0.9, $"{(same ? "the same surname" : "surnames a letter apart")}, both {held}: {a.Name}, {b.Name}");
        return shared is null ? null : new(0.8, $"the same surname, both {shared}: {a.Name}, {b.Name}");
    }

    /// <summary>How two given names, with what stands behind them, are one; score 0 when they differ.</summary>
    private static (string Kind, double Score)? Given(PersonalName x, PersonalName y)
    {
        if (MiddlesDiffer(x.Middle, y.Middle))
            return null;
        var middle = x.Middle.Length == y.Middle.Length ? 0.98 : x.Middle.Concat(y.Middle).All(one => one.Length == 1) ? 0.96 : 0.87;
        if (GivenNameForms.AreOne(x.Given!, y.Given!))
            return (x.Middle.Length == y.Middle.Length ? "one given name in two spellings" : "the same given name, one with a middle name", middle);
        if (IsInitial(x.Given!, y.Given!) || IsInitial(y.Given!, x.Given!))
            return ("an initial", 0.7);
        if (GivenNameForms.AreForms(x.Given!, y.Given!))
            return ("short and full given name", Math.Min(middle, 0.86));
        var (few, many) = x.All.Length < y.All.Length ? (x.All, y.All) : (y.All, x.All);
        return few.Length > 1 && few.Length < many.Length && many[^few.Length..].SequenceEqual(few) ? ("the end of a longer name", 0.87) : null;
    }

    private static bool IsInitial(string one, string other) => one.Length == 1 && other.Length > 1 && one[0] == other[0];

    /// <summary>"George W." and "George H. W." are two; "Anna M." and "Anna Maria" may be one.</summary>
    private static bool MiddlesDiffer(string[] a, string[] b)
    {
        if (a.Length == 0 || b.Length == 0)
            return false;
        if (a.Length != b.Length)
            return true;
        return a.Zip(b).Any(pair => pair.First.Length == 1 || pair.Second.Length == 1 ? pair.First[0] != pair.Second[0] : Folding.Romanised(pair.First) != Folding.Romanised(pair.Second));
    }

    private static bool AreNearSurnames(string a, string b) =>
        a[0] == b[0] && Math.Min(a.Length, b.Length) >= LongSurname && (Folding.AreNear(a, b) || Skeleton(a) is { Length: > LeastBones } bones && bones == Skeleton(b));

    private static string Skeleton(string surname) => Folding.Bones(surname) is { Length: >= LeastBones } bones ? bones : surname;
}
