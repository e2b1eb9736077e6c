using Whence.Language;
using Whence.Lexicons;

namespace Whence.Names;

/// <summary>What a capitalised name looks like.</summary>
internal static class Looks
{
    private const int ShortestParticiple = 3; // letters behind a hyphen: "-led", "-born"
    private const int ShortestHandle = 4; // letters
    private const int LongestFamilyName = 5; // letters, of those that stand before a given name in two parts: "Ban", "Tsai", "Zhang"

    private static readonly Words Seats = Words.Listed("body-words", "behind a place");
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

    /// <summary>"al-Tavari": a small word of surnames, a hyphen and a capital.</summary>
    public static bool LikeASurname(ReadOnlySpan<char> word) =>
        word.IndexOf('-') is > 0 and var hyphen && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]) && Offices.Particles.Has(word[..hyphen]);

    /// <summary>"Rep. <i>Will Arden</i>": a given name that is a verb as well, behind a title, and the word behind it.</summary>
    public static bool LikeAGivenName(Reading reading, int i) => IsGiven(reading, i) || IsGiven(reading, i - 1);

    private static bool IsGiven(Reading reading, int i) =>
        i > 0 && i + 1 < reading.Tokens.Length && reading.Tokens[i] is { Kind: TokenKind.Word, Shape: WordShape.Capital, Tag: PosTag.Modal or PosTag.VerbBase or PosTag.VerbPresent } && WordLists.Titles.Has(reading.Word(i - 1))
        && GivenNames.Find(reading.Word(i)) is not null && reading.Tokens[i + 1] is { Kind: TokenKind.Word, IsCapital: true };

    /// <summary>"R-Oristad": whose party and place.</summary>
    public static bool LikeAParty(ReadOnlySpan<char> word) => word.Length > 2 && word[1] == '-' && char.IsUpper(word[0]) && char.IsUpper(word[2]);

    /// <summary>"Sarn-born", "Oristad-based": a place and a participle, an adjective whatever its capital.</summary>
    public static bool LikeACompound(ReadOnlySpan<char> word) => word.IndexOf('-') is > 0 and var hyphen && word.Length - hyphen > ShortestParticiple && char.IsLower(word[hyphen + 1]);

    /// <summary>"Tan <i>Wei-linh</i> said": a given name in two parts behind the family name, and not "Oristad-born" before somebody's or something's.</summary>
    public static bool LikeAHyphenatedGivenName(Reading reading, int i) =>
        i > 0 && i + 1 < reading.Tokens.Length && reading.Tokens[i] is { IsCapital: true, Tag: PosTag.Name } && reading.Tokens[i - 1] is { Kind: TokenKind.Word, IsCapital: true, Tag: PosTag.Name, Span.Length: <= LongestFamilyName }
        && !WordLists.Titles.Has(reading.Word(i - 1)) && States.Find(reading.Word(i - 1)) is null && !(reading.Tokens[i + 1].IsNoun || reading.Tokens[i + 1].IsCapital || reading.Tokens[i + 1].Tag == PosTag.Adjective) && !LikeASeat(reading.Word(i));

    /// <summary>"Oristad-based", "Tarvonia-led": before a name, says where or whose it is, and is no part of it.</summary>
    public static bool LikeASeat(ReadOnlySpan<char> word) => LikeACompound(word) && Seats.Has(word[(word.LastIndexOf('-') + 1)..]);

    /// <summary>"<i>rivermill12</i> posted": what somebody calls himself on a forum, letters with a figure behind them.</summary>
    public static bool LikeAHandle(ReadOnlySpan<char> word)
    {
        var letters = 0;
        while (letters < word.Length && (char.IsAsciiLetterLower(word[letters]) || letters == 0 && char.IsAsciiLetterUpper(word[0])))
            letters++;
        return letters >= ShortestHandle && letters < word.Length && !word[letters..].ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>Whether it is written in capitals only: an acronym.</summary>
    public static bool LikeAnAcronym(ReadOnlySpan<char> name) => name.Length is >= 2 and <= 7 && !name.ContainsAnyExceptInRange('A', 'Z');
}
