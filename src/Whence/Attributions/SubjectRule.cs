using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary><i>Guards set to watch the mill had failed to see</i>: who does what the verb says, where the noun that happens to stand before it was taken for the source.</summary>
/// <remarks>It mends drafts of the tagger, which knows no clauses. Each case is decided by words that leave no doubt: an infinitive, a preposition before a time, a comma before "who".</remarks>
internal sealed class SubjectRule(Passage p, List<Draft> drafts)
{
    private static readonly Words Before = new("in by since during until");
    private static readonly Words Saying = new("saying telling singing writing adding asking arguing warning claiming declaring insisting noting stating tweeting posting shouting");
    private const int LongestTime = 3; // words: "the early 2000s"
    private const int LongestClause = 16; // tokens from "who" to "and"

    private readonly ClauseSubjects _clauses = new(p);
    private readonly RelativeCues _relatives = new(p);

    /// <summary>Goes over all drafts.</summary>
    public void Read()
    {
        foreach (var draft in drafts)
        {
            if (draft is { Source: null, Cue: { } bare, From: null } && Opener(p.TokenAt(bare.Start)) is { } main)
                draft.Source = main;
            if (draft is not { Source: { } source, Cue: { } cue } || source.End > cue.Start || draft.CueToken < 0)
                continue;
            var (first, end, verb) = (p.TokenAt(source.Start), p.TokenAt(source.End), p.TokenAt(cue.Start));
            _relatives.Mend(draft, source, cue);
            if ((WhoseObject(first, end) ?? Timeless(first, end, verb) ?? Relative(end, verb) ?? _clauses.Of(first, end, verb)) is { } subject && !subject.Overlaps(cue))
                draft.Source = subject;
        }
    }

    /// <summary>"<i>Berg</i> quit—telling the council", "On the bridge <i>Berg</i> waved, singing": whom the sentence is about, where a participle behind a comma or dash has nobody; null for other words.</summary>
    private TextSpan? Opener(int verb)
    {
        if (p.Tag(verb) != PosTag.VerbIng || p.Kind(verb - 1) is not (TokenKind.Comma or TokenKind.Dash) || !p.Is(verb, Saying))
            return null;
        var s = p.SentenceAt(verb);
        for (var i = verb - 2; i > s.FirstToken && p.QuotationAt(i) == p.QuotationAt(verb) && p.Kind(i) is TokenKind.Word or TokenKind.Number or TokenKind.Clitic; i--)
        {
            if ((p.Tag(i) is PosTag.VerbPast or PosTag.VerbThird || i == verb - 2 && p.Kind(verb - 1) == TokenKind.Dash && !p.Tokens[i].IsCapital) && NounPhrases.Before(p, i, p.FloorOf(s, i)) is var (start, last) && start < last && p.Tokens[last - 1] is { IsCapital: true, Tag: PosTag.Name })
                return p.Span(start, last);
        }
        return null;
    }

    /// <summary>"<i>guards</i> set to watch <i>the mill</i> had": the source is what an infinitive behind the subject's noun is done to, and a finite verb follows.</summary>
    private TextSpan? WhoseObject(int first, int end)
    {
        var s = p.SentenceAt(first);
        var noun = first - 4;
        if (noun < s.FirstToken || p.QuotationAt(first) != p.QuotationAt(first - 3) || !(p.HasVerb(end, end + 1) || p.Tag(end) == PosTag.Adverb && p.HasVerb(end + 1, end + 2)))
            return null;
        if (p.Tag(first - 1) != PosTag.VerbBase || p.Tag(first - 2) != PosTag.To || p.Tag(first - 3) != PosTag.VerbParticiple || p.Tag(noun) is not (PosTag.Noun or PosTag.Nouns))
            return null;
        var (start, last) = NounPhrases.Before(p, noun + 1, s.FirstToken);
        return start < last && last == noun + 1 ? p.Span(start, end) : null;
    }

    /// <summary>"<i>Oristad</i> took the mills over, and in <i>the 2000s</i> ordered": a time is nobody; who does it is whom the sentence is about.</summary>
    private TextSpan? Timeless(int first, int end, int verb)
    {
        var s = p.SentenceAt(first);
        if (end != verb || end - first > LongestTime || !p.Is(first - 1, Before) || !IsTime(end - 1))
            return null;
        var main = s.FirstToken + 1;
        while (main < first && !p.HasVerb(main, main + 1))
            main++;
        return main < first && NounPhrases.Before(p, main, s.FirstToken) is var (start, last) && start < last ? p.Span(start, last) : null;
    }

    private bool IsTime(int i) => p.Is(i, WordLists.TimeWords) || p.Kind(i) is TokenKind.Number or TokenKind.Word && char.IsAsciiDigit(p.Word(i)[0]);

    /// <summary>"Holm said that Berg, <i>who</i> had pleaded guilty in May and agreed to help": a verb behind "and" in the clause that a comma and "who" open is of that clause.</summary>
    private TextSpan? Relative(int end, int verb)
    {
        if (!p.Is(verb - 1, "and"))
            return null;
        var floor = Math.Max(end, verb - LongestClause);
        for (var i = verb - 2; i > floor && p.Kind(i) is TokenKind.Word or TokenKind.Number or TokenKind.Clitic; i--)
        {
            if (p.Is(i, "who"))
                return p.Kind(i - 1) == TokenKind.Comma && p.HasVerb(i + 1, verb - 1) ? p.Span(i, i + 1) : null;
        }
        return null;
    }
}
