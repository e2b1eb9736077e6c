using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary><i>Guards set to watch the mill had failed to see</i>: who does what the verb says, where the noun that happens to stand before it was taken for the source.</summary>
/// <remarks>It mends drafts of the tagger, which knows no clauses. Each case is decided by words that leave no doubt: an infinitive, a preposition before a time, a comma before "who".</remarks>
internal sealed class SubjectRule(Passage p, List<Draft> drafts)
{
    private static readonly Words Nameless = new("named identified anonymous anonymity");
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
            else if (draft is { Source: null, Cue: { } told, From: null } && Withheld(p.TokenAt(told.Start)) is { } nameless)
                draft.Source = nameless;
            if (draft is not { Source: { } source, Cue: { } cue } || source.End > cue.Start || draft.CueToken < 0)
                continue;
            var (first, end, verb) = (p.TokenAt(source.Start), p.TokenAt(source.End), p.TokenAt(cue.Start));
            _relatives.Mend(draft, source, cue);
            if ((WhoseObject(first, end) ?? Timeless(first, end, verb) ?? Relative(end, verb) ?? WhoseDeed(first, end, verb) ?? _clauses.Of(first, end, verb)) is { } subject && !subject.Overlaps(cue))
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

    /// <summary>"<i>an official</i> who asked not to be named told Northwire": whom the clause is about that says why nobody is named; it ends at the verb, and so does what was asked. Null for other words.</summary>
    private TextSpan? Withheld(int verb)
    {
        if (!p.Is(verb - 1, Nameless) || p.Tag(verb) is not (PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbParticiple))
            return null;
        var floor = Math.Max(p.SentenceAt(verb).FirstToken, verb - LongestClause);
        var who = verb - 2;
        while (who > floor && !p.Is(who, "who") && p.Kind(who) == TokenKind.Word)
            who--;
        if (!p.Is(who, "who"))
            return null;
        var (start, last) = NounPhrases.Before(p, p.Kind(who - 1) == TokenKind.Comma ? who - 1 : who, p.FloorOf(p.SentenceAt(verb), who));
        if (start >= last)
            return null;
        foreach (var draft in drafts)
        {
            if (draft.Source == p.Tokens[who].Span && draft.Content is [var asked] && asked.Contains(p.Tokens[verb].Span) && asked.Start < p.Tokens[verb - 1].Span.End)
                draft.Content[0] = new(asked.Start, p.Tokens[verb - 1].Span.End);
        }
        return p.Span(start, last);
    }

    /// <summary>"<i>A group</i> behind a string of raids targeting <i>the mills</i> condemned": the source is what a participle does something to, in what is told of the subject, and the sentence has no verb before its own.</summary>
    private TextSpan? WhoseDeed(int first, int end, int verb)
    {
        var s = p.SentenceAt(first);
        if (end != verb || first - 2 <= s.FirstToken || p.Tag(first - 1) != PosTag.VerbIng || p.Kind(first - 2) != TokenKind.Word || !p.Tokens[first - 2].IsNoun || p.Tag(s.FirstToken) != PosTag.Determiner)
            return null;
        for (var i = s.FirstToken; i < first - 1; i++)
        {
            if (p.Kind(i) is not (TokenKind.Word or TokenKind.Number or TokenKind.Clitic) || p.Tag(i) is PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbPresent or PosTag.Modal or PosTag.Pronoun or PosTag.Wh)
                return null;
        }
        return NounPhrases.After(p, s.FirstToken, first - 1) is var (start, last) && start < last ? p.Span(start, last) : null;
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
