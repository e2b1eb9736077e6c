using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>Quotations inside another with a verb of speech beside them: “He said: ‘The dam is gone,’ and left.” “‘Run,’ my father said.”</summary>
/// <remarks>Only where a comma, a colon or the verb itself touches the mark: single marks stand around names and single words as well.</remarks>
internal sealed class NestedQuotations(Passage p, List<Draft> drafts)
{
    private const int LongestAddressee = 3;
    private static readonly Words Unreal = new("will 'll ’ll can could should must might may to if");

    /// <summary>Reads all quotations that stand in one other.</summary>
    public void Read()
    {
        var outer = default(TextSpan);
        var told = drafts.ToLookup(draft => p.Reading.SentenceAt(p.TokenAt(draft.Content[0].Start)));
        foreach (var quotation in p.Reading.Quotations)
        {
            if (quotation.Depth == 0)
                outer = quotation.Span;
            if (quotation.Depth != 1 || quotation.Repaired || IsTold(told, quotation.Span, outer))
                continue;
            var (open, close) = (p.TokenAt(quotation.Span.Start), p.TokenAt(quotation.Span.End));
            if ((Before(open, close, p.TokenAt(outer.Start) + 1) ?? Behind(close, p.TokenAt(outer.End))) is not { } draft)
                continue;
            draft.Content.Add(quotation.Span);
            drafts.Add(draft);
        }
    }

    /// <summary>Whether somebody inside the outer quotation says it already; if the last words of it only, then all.</summary>
    private bool IsTold(ILookup<int, Draft> told, TextSpan inner, TextSpan outer)
    {
        var last = p.Reading.SentenceAt(p.TokenAt(inner.End) - 1);
        for (var sentence = p.Reading.SentenceAt(p.TokenAt(inner.Start)) - 1; sentence <= last; sentence++)
        {
            foreach (var draft in told[sentence])
            {
                if (draft.Cue is not { } cue || !outer.Contains(cue) || inner.Overlaps(cue) || draft.Content.FindIndex(piece => piece.Overlaps(inner)) is not (>= 0 and var at))
                    continue;
                if (inner.Contains(draft.Content[at]))
                    draft.Content[at] = inner;
                return true;
            }
        }
        return false;
    }

    /// <summary>"He told me: ‘…’", "they chanted, ‘…’"</summary>
    private Draft? Before(int open, int close, int floor)
    {
        var i = open - 1;
        var marked = p.Kind(i) is TokenKind.Comma or TokenKind.Colon;
        i -= marked ? 1 : 0;
        for (var least = i - LongestAddressee; marked && i > Math.Max(floor, least) && !IsVerb(i) && NounPhrases.IsPart(p, i);)
            i--;
        if (marked && i > floor + 1 && p.Is(i, "like") && Being(i - 1, floor) is { } being)
            return being;
        if (i <= floor || !IsVerb(i) || !marked && !p.Tokens[open + 1].IsCapital)
            return null;
        var s = p.SentenceAt(i);
        floor = Math.Max(floor, s.FirstToken);
        var start = VerbGroup.StartOf(p, i, floor);
        var source = NounPhrases.Before(p, start, floor);
        return source.Start < source.End && close - open > 3 ? Make(s, start, i, source) : null;
    }

    /// <summary>"She <i>was like</i>, ‘…’", "I<i>’m very much like</i>: ‘…’": what is told as if it were spoken; null where nobody is.</summary>
    private Draft? Being(int verb, int floor)
    {
        var like = verb + 1;
        while (verb > floor && p.Tag(verb) == PosTag.Adverb)
            verb--;
        if (!p.Is(verb, WordLists.BeForms) && p.Kind(verb) != TokenKind.Clitic)
            return null;
        var s = p.SentenceAt(verb);
        var who = NounPhrases.Before(p, verb, Math.Max(floor, s.FirstToken));
        return who.Start < who.End ? new CueAt(s, verb, like, like + 1, CueLexicon.Find("say")!).Draft(p, who, [], "quotation-in-quotation") : null;
    }

    /// <summary>"‘…,’ he said": a mark closes what is said.</summary>
    private Draft? Behind(int close, int ceiling)
    {
        if (p.Kind(close - 2) is not (TokenKind.Comma or TokenKind.Stop) && p.Kind(close) != TokenKind.Comma)
            return null;
        var first = p.Kind(close) == TokenKind.Comma ? close + 1 : close;
        var s = p.SentenceAt(first);
        var end = Math.Min(ceiling, s.EndToken);
        if (IsVerb(first) && NounPhrases.After(p, first + 1, end) is var (from, to) && from < to)
            return Make(s, first, first, (from, to));
        for (var i = first + 1; i < Math.Min(end, first + 6); i++)
        {
            if (IsVerb(i) && VerbGroup.StartOf(p, i, first) is var start && NounPhrases.Before(p, start, first) is var (one, two) && one == first && one < two)
                return Make(s, start, i, (one, two));
        }
        return null;
    }

    private bool IsVerb(int i) =>
        (uint)i < (uint)p.Tokens.Length && p.Tokens[i].IsVerb && p.Tag(i) is not (PosTag.VerbBase or PosTag.VerbIng) && CueLexicon.Find(p.Word(i)) is { Type: "speech" } cue && cue.Takes(Frames.Quotation);

    private Draft? Make(Sentence s, int start, int verb, (int Start, int End) source)
    {
        return p.Holds(start, verb, Unreal) || VerbGroup.IsPassive(p, verb, start) || VerbGroup.IsNegated(p, verb, start) ? null : new CueAt(s, start, verb, verb + 1, CueLexicon.Find(p.Word(verb))!).Draft(p, source, [], "quotation-in-quotation");
    }
}
