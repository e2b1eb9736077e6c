using System.Runtime.InteropServices;
using Whence.Language;
using Whence.Lexicons;

namespace Whence.Names;

/// <summary>What pronouns follow the people of a page: whether it speaks of each as her or him.</summary>
internal static class Pronouns
{
    private const int Reach = 40; // tokens

    private static readonly Words Hers = new("she her hers herself");
    private static readonly Words His = new("he his him himself");

    /// <summary>The gender that a pronoun tells.</summary>
    public static Gender GenderOf(ReadOnlySpan<char> word) => Hers.Has(word) ? Gender.Female : His.Has(word) ? Gender.Male : Gender.Unknown;

    /// <summary>Counts the pronouns behind each appearance and gives a gender to whom no name or title gave one.</summary>
    /// <remarks>First up to the next person named; then, for whom that told nothing, up to the next whom a sentence is about, without the pronouns that may mean those between.</remarks>
    public static void Count(Reading reading, List<Appearance> appearances)
    {
        Count(reading, appearances, overOthers: false);
        Count(reading, appearances, overOthers: true);
    }

    private static void Count(Reading reading, List<Appearance> appearances, bool overOthers)
    {
        var votes = new Dictionary<Person, int>();
        for (var i = 0; i < appearances.Count; i++)
        {
            var (_, person, _, token, isSubject) = appearances[i];
            if (person.Gender != Gender.Unknown || !isSubject)
                continue;
            var (next, between) = (i + 1, Gender.Unknown);
            for (; overOthers && next < appearances.Count && appearances[next].Token < token + Reach && (!appearances[next].IsSubject || appearances[next].Person == person); next++)
            {
                if (appearances[next].Person == person)
                    continue;
                var gender = appearances[next].Person.Gender;
                if (gender == Gender.Unknown || between != Gender.Unknown && gender != between)
                    break;
                between = gender;
            }
            var end = Math.Min(Math.Min(reading.Tokens.Length, token + Reach), next < appearances.Count ? appearances[next].Token : reading.Tokens.Length);
            CollectionsMarshal.GetValueRefOrAddDefault(votes, person, out _) += First(reading, token, end, between) switch { Gender.Female => 1, Gender.Male => -1, _ => 0 };
        }
        foreach (var (person, vote) in votes)
            person.Gender = vote > 0 ? Gender.Female : vote < 0 ? Gender.Male : Gender.Unknown;
    }

    private static Gender First(Reading reading, int start, int end, Gender but)
    {
        var stops = 0;
        for (var i = start; i < end && stops < 2; i++)
        {
            if (reading.Tokens[i].Tag is PosTag.Pronoun or PosTag.PossessivePronoun && GenderOf(reading.Word(i)) is not Gender.Unknown and var gender && gender != but)
                return gender;
            stops += reading.Tokens[i].Kind == TokenKind.Stop ? 1 : 0;
        }
        return Gender.Unknown;
    }
}
