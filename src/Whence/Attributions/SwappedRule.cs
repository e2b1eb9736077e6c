using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary><i>The town wanted its "due," declared a later mayor</i>: a clause, a comma, a verb and who said it, where the subject of the clause was taken for the speaker and the speaker for what is said.</summary>
internal sealed class SwappedRule(Passage p, List<Draft> drafts)
{
    /// <summary>The name that this rule leaves.</summary>
    public const string Name = "clause-verb-source-swapped";

    /// <summary>Goes over all drafts whose source stands before the cue and whose content behind it.</summary>
    public void Read()
    {
        foreach (var draft in drafts)
        {
            if (draft is not { Source: { } source, Cue: { } cue, Content: [var content] } || source.End > cue.Start || content.Start < cue.End)
                continue;
            var (verb, from) = (p.TokenAt(cue.Start), p.TokenAt(content.Start));
            if (from != verb + 1 || !(p.Kind(verb - 1) == TokenKind.Comma || p.Kind(verb - 1) == TokenKind.Quote && p.Kind(verb - 2) == TokenKind.Comma))
                continue;
            var s = p.SentenceAt(verb);
            if (p.TokenAt(source.Start) != s.FirstToken || p.Word(verb).EndsWith("ing", StringComparison.Ordinal) || CueLexicon.Find(p.Word(verb)) is not { Type: "speech", Act: not "call" } || draft.Why.Contains(TurnedRule.Name) || p.HasVerb(from, p.TokenAt(content.End)) || !IsClause(p.TokenAt(source.End), verb - 1))
                continue;
            var (who, end) = NounPhrases.After(p, from, s.EndToken);
            if (who >= end || p.Kind(end) is not (TokenKind.Comma or TokenKind.Stop) && p.Tag(end) != PosTag.Preposition || !IsSomebody(who, end))
                continue;
            draft.Source = p.Span(who, end);
            draft.Content[0] = p.Span(s.FirstToken, Clauses.TrimEnd(p, s.FirstToken, verb));
            draft.Why.Add(Name);
        }
    }

    /// <summary>Whether a finite verb follows with no comma before it: not "The mayor<i>, who was ill,</i> declared …".</summary>
    private bool IsClause(int start, int end)
    {
        while (start < end && p.Kind(start) != TokenKind.Comma && p.Tag(start) != PosTag.Wh && !p.HasVerb(start, start + 1))
            start++;
        return start < end && p.HasVerb(start, start + 1);
    }

    private bool IsSomebody(int first, int end)
    {
        for (var i = first; i < end && p.Kind(i) is TokenKind.Word && p.Tag(i) is not (PosTag.Preposition or PosTag.Wh); i++)
        {
            if (WordLists.People.HasSingular(p.Word(i)) || p.Is(i, WordLists.Collectives) || WordLists.Titles.Has(p.Word(i)) || p.IsPerson(i))
                return true;
        }
        return false;
    }
}
