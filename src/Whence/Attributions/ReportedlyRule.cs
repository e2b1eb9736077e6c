using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary><i>The bridge reportedly held</i>, <i>carts allegedly stolen by …</i>, <i>Reportedly, …</i>: somebody says so, and the text does not say who.</summary>
/// <remarks>
/// The content is the clause around the adverb, as with <see cref="PassiveRule"/>. Where the adverb hedges what somebody is
/// said to have said ("X reportedly told Y that …"), or stands inside another's statement, it is a hedge and nothing more.
/// </remarks>
internal sealed class ReportedlyRule(Passage p, List<Draft> drafts)
{
    /// <summary>The name that this rule leaves.</summary>
    public const string Name = "reportedly";

    private const int Reach = 4; // tokens behind the adverb within which the verb stands that it hedges
    private const int FarReach = 12; // where it opens the sentence
    private const int Least = 2; // tokens of a content

    /// <summary>Goes over the page.</summary>
    public void Read()
    {
        for (var i = 0; i + Least < p.Tokens.Length; i++)
        {
            if (p.Word(i) is not [.., 'd' or 'D', 'l' or 'L', 'y' or 'Y'] || !p.Is(i, WordLists.Reportedly) || p.QuotationAt(i) >= 0 || IsTaken(i))
                continue;
            if (Around(p.SentenceAt(i), i) is { Count: > 0 } content)
                Add(i, content);
        }
    }

    /// <summary>Whether a draft has the adverb, or one of the verbs that it may hedge.</summary>
    private bool IsTaken(int adverb)
    {
        var s = p.SentenceAt(adverb);
        var (at, reach) = (p.Tokens[adverb].Span, p.Tokens[Math.Min(adverb + (adverb == s.FirstToken ? FarReach : Reach), s.EndToken) - 1].Span.End);
        foreach (var draft in drafts)
        {
            if (draft.Cue is { } cue && (cue.Contains(at) || draft.Type is CueType.Speech or CueType.Belief && cue.Start >= at.Start && cue.Start < reach) || draft.Content.Exists(piece => piece.Contains(at)))
                return true;
        }
        return false;
    }

    /// <summary>The clause without the adverb; empty where the adverb is part of a noun phrase or has no clause.</summary>
    private List<TextSpan> Around(Sentence s, int adverb)
    {
        var start = VerbGroup.StartOf(p, adverb, s.FirstToken);
        var from = adverb + 1;
        if (adverb == s.FirstToken)
            from += p.Kind(from) == TokenKind.Comma ? 1 : 0;
        else if (p.Tag(adverb - 1) is PosTag.Determiner or PosTag.PossessivePronoun or PosTag.Preposition or PosTag.Adjective || p.Kind(from) is not (TokenKind.Word or TokenKind.Number) || p.Tag(from) is PosTag.Preposition or PosTag.Conjunction)
            return [];
        var subject = adverb == s.FirstToken ? (Start: from, End: from) : NounPhrases.Before(p, start, p.FloorOf(s, start));
        var end = Clauses.EndOf(p, from, s);
        if (subject.Start < subject.End && (p.Tag(subject.Start) == PosTag.Wh || p.Is(subject.Start - 1, "whose") || p.Is(subject.Start, "whose") || start == adverb && p.Tag(from) is PosTag.VerbParticiple or PosTag.VerbIng))
            end = Clauses.EndOfRelative(p, from, end);
        var first = subject.Start < subject.End ? subject.Start : start;
        if (end <= from || adverb - first + end - from < Least)
            return [];
        return first < adverb ? [p.Span(first, adverb), p.Span(from, end)] : [p.Span(from, end)];
    }

    private void Add(int adverb, List<TextSpan> content)
    {
        var draft = new Draft
        {
            Cue = p.Tokens[adverb].Span,
            CueToken = adverb,
            Type = CueType.Speech,
            Act = p.Is(adverb, "reportedly") ? "report" : "claim",
            Content = content,
        };
        draft.Why.Add(Name);
        drafts.Add(draft);
    }
}
