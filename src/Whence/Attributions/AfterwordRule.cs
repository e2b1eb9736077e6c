using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary><i>The dam would hold, she said, <u>swiping at the mayor</u></i>, <i>… he said <u>– although the town still pays</u></i>: what stands behind who said it and is the writer's, taken for the second half of the statement.</summary>
internal sealed class AfterwordRule(Passage p, List<Draft> drafts)
{
    private static readonly Words Meanwhile = Words.Listed("usage", "meanwhile");
    private static readonly Words Emerging = new("emerged was");

    /// <summary>Goes over all drafts with a piece before and a piece behind the cue.</summary>
    public void Read()
    {
        foreach (var draft in drafts)
        {
            if (draft is { Content: [var before, var behind], Cue: { } cue } && before.End <= cue.Start && behind.Start >= cue.End && p.TokenAt(behind.Start) is var first && p.QuotationAt(first) < 0 && IsWriters(draft, first) && p.HasVerb(p.TokenAt(before.Start), p.TokenAt(before.End)))
                draft.Content.RemoveAt(1);
        }
    }

    private bool IsWriters(Draft draft, int first)
    {
        if (p.Kind(first - 1) == TokenKind.Dash)
            return p.Is(first, WordLists.Asides) && p.Kind(p.TokenAt(draft.Source is { } source ? Math.Min(source.Start, draft.Cue!.Value.Start) : draft.Cue!.Value.Start) - 1) != TokenKind.Dash;
        if (p.Kind(first - 1) != TokenKind.Comma)
            return false;
        if (p.Is(first, "as"))
            return p.Is(first + 1, "it") && p.Is(first + 2, Emerging) || p.Is(first + 1, WordLists.PersonPronouns) && p.HasVerb(first + 2, first + 3) && CueLexicon.Find(p.Word(first + 2)) is not null;
        return p.Tag(first) == PosTag.VerbIng && (p.Is(first, Meanwhile) || CueLexicon.Find(p.Word(first)) is { Type: "speech" });
    }
}
