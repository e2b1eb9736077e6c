using Whence.Language;
using Whence.Lexicons;

namespace Whence.Names;

/// <summary>Institutions of states: <i>Ukraine's Defense Ministry, the Polish police, Ministry of Justice of Chile</i>; without a state, those in capitals.</summary>
internal static class InstitutionNames
{
    /// <summary>Adds the institutions of a sentence.</summary>
    public static void Find(NameList names, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (names.Token(i).Kind != TokenKind.Word)
                continue;
            var state = names.Token(i).IsCapital ? StateNames.At(names, sentence, i) : null;
            var first = state is var (_, _, after) ? names.IsClitic(after) ? after + 1 : after : i;
            if (FormAt(names, sentence, first, besideState: state is not null) is not var (kind, end))
                continue;
            if (state is var (holder, form, _))
            {
                if (!kind.IsMeantBy(form, holder))
                    continue;
                names.Add(i, end, MentionKind.Organisation, kind.Of(holder));
            }
            else if (Holder(names, sentence, end) is var (of, whole))
                names.Add(i, whole, MentionKind.Organisation, kind.Of(of));
            else if (names.Token(i).IsCapital && end - i > 1 && names.Token(end - 1).IsCapital && !OrganisationNames.HasMembers(names, sentence, end + 1)) // not "National Police Chiefs' Council"
                names.Add(i, end, MentionKind.Organisation, names.Text(i, end).ToString());
            else
                continue;
            i = end - 1;
        }
    }

    /// <summary>The kind of institution whose words start at the token, and the first token after them.</summary>
    private static (Institution Kind, int End)? FormAt(NameList names, Sentence sentence, int start, bool besideState)
    {
        if (start >= sentence.EndToken)
            return null;
        foreach (var form in Institutions.StartingWith(names.Word(start)))
        {
            if (form.NeedsState && !besideState || start + form.Words.Length > sentence.EndToken)
                continue;
            var k = 1;
            while (k < form.Words.Length && names.Word(start + k).Equals(form.Words[k], StringComparison.OrdinalIgnoreCase))
                k++;
            if (k == form.Words.Length && !(start + k < sentence.EndToken && WordLists.Collectives.Has(names.Word(start + k))))
                return (form.Institution, start + k);
        }
        return null;
    }

    /// <summary>"… of Ukraine", "… of the United Kingdom".</summary>
    private static (State State, int End)? Holder(NameList names, Sentence sentence, int end)
    {
        if (end + 1 >= sentence.EndToken || names.Word(end) is not "of")
            return null;
        var at = names.Word(end + 1) is "the" ? end + 2 : end + 1;
        return at < sentence.EndToken && StateNames.At(names, sentence, at) is var (state, form, after) && form == States.Form.Name ? (state, after) : null;
    }

    private static bool IsClitic(this NameList names, int i) => names.Word(i).Length is 1 or 2 && names.Token(i).Kind == TokenKind.Clitic;
}
