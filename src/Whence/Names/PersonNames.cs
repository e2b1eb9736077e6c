using Whence.Documents;
using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Names;

/// <summary>Persons: named in full somewhere in running text, and by surname after that.</summary>
internal static class PersonNames
{
    /// <summary>Adds the persons of the page.</summary>
    public static void Find(NameList names)
    {
        var reading = names.Reading;
        var cast = new Cast(reading);
        var people = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (span, person, _, _, _) in cast.Mentions)
        {
            if (span.Length == person.Name.Length && !people.Contains(person.Name) && names.IndexOf(span) is >= 0 and var first && IsPerson(names, first, span))
                people.Add(person.Name);
        }
        foreach (var (span, person, _, _, _) in cast.Mentions)
        {
            if (people.Contains(person.Name))
                names.Add(span, MentionKind.Person, person.Name);
        }
    }

    /// <summary>Whether a run of capitals is somebody's name: names only, outside headlines, where every word has a capital.</summary>
    private static bool IsPerson(NameList names, int first, TextSpan span)
    {
        if (InHeadline(names.Reading.Document, span))
            return false;
        var i = first;
        for (; i < names.Reading.Tokens.Length && names.Token(i).Span.End <= span.End; i++)
        {
            var token = names.Token(i);
            var word = names.Word(i);
            if (token.Tag is not (PosTag.Name or PosTag.Other) || token.Shape == WordShape.Capitals && word.Length > 2 && !word.Contains('.') || States.Find(word) is (_, States.Form.Demonym) || WordLists.TimeWords.Has(word))
                return false;
        }
        // "Donetsk People's Republic"
        return !(names.Word(i) is "'s" or "’s" && names.IsCapitalWord(i + 1) && Looks.LikeABody(names.Word(i + 1)));
    }

    private static bool InHeadline(Document document, TextSpan span)
    {
        if (span.End <= document.TitleLength)
            return true;
        return document.Blocks.AsSpan().LastUpTo(span.Start) is >= 0 and var at && document.Blocks[at] is { Kind: BlockKind.Headline } block && block.Span.Contains(span);
    }
}
