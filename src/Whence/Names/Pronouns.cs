using System.Runtime.InteropServices;
using Whence.Language;
using Whence.Lexicons;

namespace Whence.Names;

/// <summary>What pronouns follow the people of a page: whether it speaks of each as her or him.</summary>
internal static class Pronouns
{
    private const int Reach = 30; // tokens

    private static readonly Words Hers = new("she her hers herself");
    private static readonly Words His = new("he his him himself");

    /// <summary>The gender that a pronoun tells.</summary>
    public static Gender GenderOf(ReadOnlySpan<char> word) => Hers.Has(word) ? Gender.Female : His.Has(word) ? Gender.Male : Gender.Unknown;

    /// <summary>Counts the pronouns behind each appearance, up to the next one, and gives a gender to whom no name or title gave one.</summary>
    public static void Count(Reading reading, List<Appearance> appearances)
    {
        var votes = new Dictionary<Person, int>();
        for (var i = 0; i < appearances.Count; i++)
        {
            var (_, person, _, token, isSubject) = appearances[i];
            if (person.Gender != Gender.Unknown || !isSubject)
                continue;
            var end = Math.Min(Math.Min(reading.Tokens.Length, token + Reach), i + 1 < appearances.Count ? appearances[i + 1].Token : reading.Tokens.Length);
            CollectionsMarshal.GetValueRefOrAddDefault(votes, person, out _) += First(reading, token, end) switch { Gender.Female => 1, Gender.Male => -1, _ => 0 };
        }
        foreach (var (person, vote) in votes)
            person.Gender = vote > 0 ? Gender.Female : vote < 0 ? Gender.Male : Gender.Unknown;
    }

    private static Gender First(Reading reading, int start, int end)
    {
        var stops = 0;
        for (var i = start; i < end && stops < 2; i++)
        {
            if (reading.Tokens[i].Tag is PosTag.Pronoun or PosTag.PossessivePronoun && GenderOf(reading.Word(i)) is not Gender.Unknown and var gender)
                return gender;
            stops += reading.Tokens[i].Kind == TokenKind.Stop ? 1 : 0;
        }
        return Gender.Unknown;
    }
}
