using Whence.Language;
using Whence.Lexicons;

namespace Whence.Names;

/// <summary>Organisations that no lexicon knows, by a word of their name: <i>Oristad Grain Council, Institute for the Study of Rivers</i>.</summary>
internal static class OrganisationNames
{
    private const int MostWords = 9;

    private static readonly Words Heads = Words.Listed("body-words", "head"), Members = Words.Listed("body-words", "members");

    /// <summary>Adds the organisations of a sentence.</summary>
    /// <param name="names">The names found so far.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="tied">Only those with small words inside, which no person's name has.</param>
    public static void Find(NameList names, Sentence sentence, bool tied)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!IsFree(names, sentence, i))
                continue;
            var end = i + 1;
            while (end < sentence.EndToken && end - i < MostWords && !OpensPerson(names, sentence, end) && !OpensOfficer(names, sentence, end) && (IsFree(names, sentence, end) || Tied(names, sentence, i, end)))
                end++;
            while (!IsFree(names, sentence, end - 1))
                end--;
            if (end - i > 1 && (!tied || HasTie(names, i, end)) && HasHead(names, i, end))
                names.Add(i, end, MentionKind.Organisation, names.Text(i, end).ToString());
            i = end - 1;
        }
    }

    private static bool IsFree(NameList names, Sentence sentence, int i) =>
        i < sentence.EndToken && names.IsCapitalWord(i) && !names.IsTaken(i) && !Looks.LikeASeat(names.Word(i)) && !WordLists.TimeWords.Has(names.Word(i));

    /// <summary>"… of the River Council of Tarvonia <i>Pavel</i> Orlin": a given name and one word behind a state are somebody's.</summary>
    private static bool OpensPerson(NameList names, Sentence sentence, int i) =>
        i > sentence.FirstToken && States.Find(names.Word(i - 1)) is (_, States.Form.Name) && GivenNames.Find(names.Word(i)) is not null && IsFree(names, sentence, i + 1) && !Looks.LikeABody(names.Word(i + 1)) && !IsFree(names, sentence, i + 2);

    /// <summary>"Institute <i>for the</i> Study <i>of</i> Rivers": small words between capitals, once a head word has come; <i>and</i> only after <i>of</i> or <i>for</i>.</summary>
    private static bool Tied(NameList names, Sentence sentence, int start, int i)
    {
        if (names.Word(i) is "&")
            return IsFree(names, sentence, i + 1); // "Farm & River Alliance"
        if (HasMembers(names, sentence, i))
            return true;
        if (names.Word(i) is "and" && JoinsTwo(names, sentence, start, i))
            return true;
        if (!IsTie(names, i) || names.Token(i).IsCapital || !(IsFree(names, sentence, i + 1) || i + 1 < sentence.EndToken && IsTie(names, i + 1) && IsFree(names, sentence, i + 2)))
            return false;
        var tied = false;
        for (var k = start; k < i; k++)
            tied |= names.Word(k) is "of" or "for";
        return names.Word(i) is "and" ? tied && !OpensOther(names, sentence, i + 1) : Heads.Has(names.Word(i - 1)) || tied;
    }

    /// <summary>"National Millers<i>'</i> Union", "Children<i>'s</i> Court of Tarvonia", "St. Mira<i>'s</i> Hospital": whose body it is, and behind that a word for one.</summary>
    public static bool HasMembers(NameList names, Sentence sentence, int clitic)
    {
        if (clitic <= sentence.FirstToken || clitic + 1 >= sentence.EndToken || names.Token(clitic).Kind != TokenKind.Clitic)
            return false;
        var word = names.Word(clitic - 1);
        if (!IsFree(names, sentence, clitic - 1) || WordLists.Partisans.HasSingular(word) || States.Find(word) is not null || States.Find(word.TrimEnd('s')) is not null)
            return false;
        var saint = clitic > sentence.FirstToken + 1 && names.Word(clitic - 2) is "St" or "St." or "Saint";
        if (!saint && !Members.Has(word) && !(word is [.., 's'] && names.Word(clitic).Length == 1 && WordLists.People.HasSingular(word)))
            return false;
        for (var i = clitic + 1; IsFree(names, sentence, i); i++)
        {
            if (Heads.Has(names.Word(i)))
                return true;
        }
        return false;
    }

    /// <summary>"the Farm <i>and</i> River Council": one word on either side, and a word for a body behind the second only.</summary>
    private static bool JoinsTwo(NameList names, Sentence sentence, int start, int and)
    {
        if (and != start + 1 || start == sentence.FirstToken || !names.Word(start - 1).Equals("the", StringComparison.OrdinalIgnoreCase) || !IsFree(names, sentence, and + 1) || !IsFree(names, sentence, and + 2) || Heads.Has(names.Word(start)) || IsAnother(names, start) || IsAnother(names, and + 1))
            return false;
        return Heads.Has(names.Word(and + 2)) && !IsFree(names, sentence, and + 3) || HasMembers(names, sentence, and + 3);
    }

    /// <summary>Whether a word may be somebody or a body by itself.</summary>
    private static bool IsAnother(NameList names, int i) =>
        Looks.LikeAnAcronym(names.Word(i)) || States.Find(names.Word(i)) is not null || Bodies.Find(names.Word(i)) is not null || GivenNames.Find(names.Word(i)) is not null || WordLists.Partisans.HasSingular(names.Word(i));

    /// <summary>"Circuit Court <i>Judge</i> Mira Dask": behind a body's name somebody of it, with a title and a given name.</summary>
    private static bool OpensOfficer(NameList names, Sentence sentence, int i)
    {
        if (!WordLists.Titles.Has(names.Word(i)) || !Heads.Has(names.Word(i - 1)) || !IsFree(names, sentence, i + 1) || GivenNames.Find(names.Word(i + 1)) is null)
            return false;
        for (var k = i + 1; IsFree(names, sentence, k); k++)
        {
            if (Looks.LikeABody(names.Word(k)))
                return false; // "… Justice Anna Berg Hospital"
        }
        return true;
    }

    /// <summary>"Federation of Millers and <i>Thomas Berg</i>", "Institute of Dams and <i>RGC</i>": behind "and" a person's name in full, or a body's acronym.</summary>
    private static bool OpensOther(NameList names, Sentence sentence, int i) =>
        GivenNames.Find(names.Word(i)) is not null && IsFree(names, sentence, i + 1) && !Looks.LikeABody(names.Word(i + 1)) && !Heads.Has(names.Word(i + 1)) && !IsFree(names, sentence, i + 2)
        || Looks.LikeAnAcronym(names.Word(i)) && !IsFree(names, sentence, i + 1);

    private static bool IsTie(NameList names, int i) => WordLists.NameTies.Has(names.Word(i)) || names.Word(i) is "a" && i > 0 && names.Word(i - 1) is "for"; // "Committee for a Free River"

    private static bool HasTie(NameList names, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!names.Token(i).IsCapital)
                return true;
        }
        return false;
    }

    private static bool HasHead(NameList names, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Heads.Has(names.Word(i)))
                return true;
        }
        return false;
    }
}
