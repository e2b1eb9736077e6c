using Whence.Language;
using Whence.Lexicons;

namespace Whence.Names;

/// <summary>Organisations that no lexicon knows, by a word of their name: <i>Oristad Grain Council, Institute for the Study of Rivers</i>.</summary>
internal static class OrganisationNames
{
    private const int MostWords = 9;

    private static readonly Words Heads = Words.Listed("body-words", "head");

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
            while (end < sentence.EndToken && end - i < MostWords && !OpensPerson(names, sentence, end) && (IsFree(names, sentence, end) || Tied(names, sentence, i, end)))
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
        if (!IsTie(names, i) || names.Token(i).IsCapital || !(IsFree(names, sentence, i + 1) || i + 1 < sentence.EndToken && IsTie(names, i + 1) && IsFree(names, sentence, i + 2)))
            return false;
        var tied = false;
        for (var k = start; k < i; k++)
            tied |= names.Word(k) is "of" or "for";
        return names.Word(i) is "and" ? tied && !OpensOther(names, sentence, i + 1) : Heads.Has(names.Word(i - 1)) || tied;
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
