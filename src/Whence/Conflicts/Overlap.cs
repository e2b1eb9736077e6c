using Whence.Matching;

namespace Whence.Conflicts;

/// <summary>How much two claims say of the same: by the keys of their words and by their names.</summary>
internal static class Overlap
{
    private const int Least = 3; // keys of a claim: with fewer, anything is alike

    /// <summary>How many keys both have.</summary>
    public static int Shared(FiledClaim a, FiledClaim b) => a.Gist is null || b.Gist is null ? 0
        : a.Gist.Words.Intersect(b.Gist.Words, StringComparer.Ordinal).Count() + a.Gist.Names.Select(name => name.Name).Intersect(b.Gist.Names.Select(name => name.Name), StringComparer.Ordinal).Count();

    /// <summary>What part of the shorter claim's keys the other has too; 0 when it has too few to tell.</summary>
    public static double OfShorter(FiledClaim a, FiledClaim b) => Math.Min(Size(a), Size(b)) is >= Least and var fewer ? (double)Shared(a, b) / fewer : 0;

    /// <summary>What part of all keys both have.</summary>
    public static double OfBoth(FiledClaim a, FiledClaim b) => Size(a) + Size(b) - Shared(a, b) is >= Least and var all ? (double)Shared(a, b) / all : 0;

    private static int Size(FiledClaim claim) => claim.Gist is { } gist ? gist.Words.Length + gist.Names.Length : 0;
}
