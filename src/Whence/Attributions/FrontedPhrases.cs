using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary>"said <i>in the last three months,</i> it had rained", "said <i>if it rains,</i> the dam will break", "says <i>in one case</i> it broke": what stands between the verb and the clause and is told with it.</summary>
/// <remarks>Not where, when and to whom it was said: "said in a letter", "said on Monday", "said in Belmark".</remarks>
internal sealed class FrontedPhrases(Passage p)
{
    private const int Longest = 24; // tokens

    private static readonly Words Clausal = new("if when whenever unless because although though given despite");
    private static readonly Words Phrasal = new("in by under despite since without for unlike given of at among");
    private static readonly Words Telling = Words.Listed("usage", "occasion");
    private static readonly Words Cases = new("case cases instance instances");

    /// <summary>Takes the phrase into the content of the draft, where one stands between.</summary>
    public void Take(Draft draft)
    {
        if (draft.Type != CueType.Speech || draft is not { Cue: { } cue, Content: [var content] } || content.Start < cue.End)
            return;
        var (verb, first) = (draft.CueToken, p.TokenAt(content.Start));
        while (verb > p.TokenAt(cue.Start) && !p.Tokens[verb].IsVerb)
            verb--;
        if (first == verb + 1 || first - verb > Longest || p.Is(first, "that") || p.Kind(first) == TokenKind.Quote || CueLexicon.Find(p.Word(verb)) is not { Type: "speech" } entry || !entry.Takes(Frames.Clause) || !Fronts(verb + 1, first))
            return;
        draft.Content[0] = new(p.Tokens[verb + 1].Span.Start, content.End);
        if (cue.End > p.Tokens[verb].Span.End)
            draft.Cue = new(cue.Start, p.Tokens[verb].Span.End);
    }

    private bool Fronts(int start, int first)
    {
        if (p.QuotationAt(start) != p.QuotationAt(first))
            return false;
        if (p.Kind(first - 1) != TokenKind.Comma)
            return p.Is(start, "in") && p.Is(first - 1, Cases) && first - start < 5;
        return p.Is(start, Clausal) && p.HasVerb(start + 1, first) || p.Is(start, Phrasal) && IsPhrase(start + 1, first - 1);
    }

    /// <summary>Whether the words name no place, day or occasion on which it was said.</summary>
    private bool IsPhrase(int start, int end)
    {
        if (p.Kind(start) == TokenKind.Number && end - start == 1)
            return false;
        for (var i = start; i < end; i++)
        {
            if (p.Kind(i) is not (TokenKind.Word or TokenKind.Number or TokenKind.Clitic) || p.HasVerb(i, i + 1) || p.Tokens[i].IsCapital && p.Kind(i) == TokenKind.Word
                || p.Is(i, WordLists.Media) || p.Is(i, WordLists.Talks) || p.Is(i, Telling) || WordLists.Documents.HasSingular(p.Word(i)))
                return false;
        }
        return end > start;
    }
}
