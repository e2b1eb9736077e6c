using Whence.Lexicons;

namespace Whence.Names;

/// <summary>What a capitalised name looks like.</summary>
internal static class Looks
{
    private static readonly Words BodyWords = Words.Listed("body-words", "in a name");

    /// <summary>Whether one of its words is a body's.</summary>
    public static bool LikeABody(ReadOnlySpan<char> name)
    {
        foreach (var range in name.Split(' '))
        {
            if (BodyWords.Has(name[range].TrimEnd('s')) || BodyWords.Has(name[range]))
                return true;
        }
        return false;
    }

    /// <summary>Whether it is written in capitals only: an acronym.</summary>
    public static bool LikeAnAcronym(ReadOnlySpan<char> name) => name.Length is >= 2 and <= 7 && !name.ContainsAnyExceptInRange('A', 'Z');
}
