using Whence.Documents;
using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary><i>according to X</i>, <i>per X</i>: at the front, at the end, or in the middle of what X says.</summary>
internal sealed class PrefixRule(Passage p, List<Draft> drafts)
{
    private static readonly Words NotAPer = Words.Listed("usage", "per measure");

    private static readonly Words Whose = new("the your its their");

    private static readonly Words NotASource = Words.Listed("usage", "according to no one");

    private readonly OpinionForms _opinions = new(p);

    /// <summary>Reads one sentence.</summary>
    public void Read(Sentence s)
    {
        for (var i = s.FirstToken; i < s.EndToken; i++)
        {
            if (_opinions.Read(s, i) is { } opinion)
                drafts.Add(opinion);
            var length = LengthAt(s, i);
            if (length == 2 && (p.Is(i + 2, NotASource) || p.Is(i + 2, Whose) && p.Is(i + 3, NotASource)) && !p.Tokens[Math.Min(i + (p.Is(i + 2, Whose) ? 4 : 3), p.Tokens.Length - 1)].IsNoun)
                continue;
            if (length == 0 || ReadCue(s, i, i + length) is not { } draft)
                continue;
            drafts.Add(draft);
        }
    }

    /// <summary>How many tokens the phrase at the token has; 0 for none. "Per" needs a mark before it: "ten per head" is no cue.</summary>
    private int LengthAt(Sentence s, int i)
    {
        foreach (var phrase in CuePhraseLexicon.StartingWith(p.Word(i)))
        {
            var k = 0;
            while (k < phrase.Words.Length && p.Is(i + k, phrase.Words[k]))
                k++;
            if (phrase.IsNoun || k < phrase.Words.Length)
                continue;
            if (k == 1 && (p.Is(i + 1, NotAPer) || i > s.FirstToken && p.Kind(i - 1) is not (TokenKind.Comma or TokenKind.Quote)))
                continue;
            return k;
        }
        return 0;
    }

    private Draft? ReadCue(Sentence s, int cue, int after)
    {
        var quotation = p.QuotationAt(cue);
        var (first, last) = Bounds(s, quotation);
        var (start, end) = NounPhrases.After(p, after, last);
        if (end > start && p.Tag(end) == PosTag.VerbPast && p.Tag(end + 1) == PosTag.Preposition && NounPhrases.After(p, end + 2, last) is var (from, to) && from < to)
            end = to; // "officials briefed on the plan"
        if (start == end || p.Is(first, WordLists.Anaphors) && cue - first is 1 or 2)
            return null;
        var before = BeforeCue(first, cue);
        var lacksVerb = before.Start < before.End && p.Kind(cue - 1) == TokenKind.Comma && !p.HasVerb(before.Start, before.End); // "The lawyers, according to filings, worked with Berg": the verb belongs to the lawyers
        if ((lacksVerb || before.Start == before.End) && AfterSource(s, cue, Behinds.RegionEnd(p, end, last), last) is var rest && rest.Start >= rest.End)
            end = BeforeComma(start, end); // "According to the ministry, Tarvonia's forces fled": what looked like an apposition is the clause
        var isBare = OpensClause(s, cue, start, end) || IsRelative(cue, end);
        var region = isBare ? end : Behinds.RegionEnd(p, end, last);
        var content = new List<TextSpan>();
        var behind = isBare ? (Start: end, End: Clauses.EndOf(p, end, s)) : AfterSource(s, cue, region, last);
        if (before.Start < before.End && behind.Start < behind.End)
            before = BeforeCue(OpeningOf(first, cue), cue);
        string rule;
        if (before.Start < before.End)
        {
            content.Add(p.Span(before.Start, before.End));
            rule = "clause-according-to";
            if (behind.Start < behind.End && !p.Is(behind.Start, "who") && (!p.HasVerb(before.Start, before.End) || TakesClause(before.End - 1) || ContinuesClause(behind.Start)))
            {
                content.Add(p.Span(behind.Start, behind.End));
                rule = "clause-around-according-to";
            }
        }
        else
        {
            if (behind.Start >= behind.End && Announced(s, region) is not { Length: > 0 })
                return null;
            content.Add(behind.Start < behind.End ? p.Span(behind.Start, behind.End) : Announced(s, region));
            rule = "according-to-clause";
        }
        var draft = new Draft
        {
            Source = p.Span(start, end),
            Cue = p.Span(cue, after),
            CueToken = cue,
            Type = CueType.Speech,
            Act = "say",
            Content = content,
        };
        draft.Why.Add(rule);
        Behinds.Read(p, draft, start, end, region);
        return draft;
    }

    /// <summary>"the pumps, which according to police <i>were</i> stolen": a relative clause whose verb follows without a comma.</summary>
    private bool IsRelative(int cue, int end) => p.Tag(cue - 1) == PosTag.Wh && p.Is(cue - 1, WordLists.RelativePronouns) && p.HasVerb(end, end + 1);

    /// <summary>"According to police <i>the driver fled</i>": whether the clause begins right behind people or a name, with a pronoun or article, and no comma stands between.</summary>
    private bool OpensClause(Sentence s, int cue, int start, int end)
    {
        if (cue != s.FirstToken || p.Tag(end) is not (PosTag.Determiner or PosTag.Pronoun or PosTag.PossessivePronoun or PosTag.Existential) || p.Is(end, WordLists.RelativePronouns))
            return false;
        var last = end - 1;
        if (!p.Tokens[last].IsCapital && !WordLists.People.HasSingular(p.Word(last)) && !p.Is(last, WordLists.Collectives) && !WordLists.Bodies.HasSingular(p.Word(last)) || p.Is(last, WordLists.TimeWords))
            return false;
        var verb = p.Tag(end) == PosTag.Existential ? end + 1 : NounPhrases.After(p, end, s.EndToken).End;
        while (p.IsAdverb(verb))
            verb++;
        if (p.Tag(verb) is PosTag.To or PosTag.Preposition or PosTag.Wh)
            verb = VerbBefore(verb, s); // "the best time to go is May"
        return verb > end && last >= start && (p.HasVerb(verb, verb + 1) || p.Is(verb, WordLists.Auxiliaries));
    }

    /// <summary>The first finite verb before a mark; the mark where there is none.</summary>
    private int VerbBefore(int i, Sentence s)
    {
        while (i < s.EndToken && p.Kind(i) is TokenKind.Word or TokenKind.Number or TokenKind.Clitic && !p.HasVerb(i, i + 1))
            i++;
        return i;
    }

    /// <summary>"According to a copy of the letter:" and the quotation is the next paragraph; empty where none is.</summary>
    private TextSpan Announced(Sentence s, int colon)
    {
        if (p.Kind(colon) != TokenKind.Colon || colon + 1 != s.EndToken || colon + 1 >= p.Tokens.Length)
            return default;
        if (p.QuotationAt(colon + 1) is >= 0 and var q && p.Reading.Quotations[q].Span.Start == p.Tokens[colon + 1].Span.Start)
            return p.Reading.Quotations[q].Span;
        var blocks = p.Reading.Document.Blocks;
        return s.Block + 1 < blocks.Length && blocks[s.Block + 1].Kind == BlockKind.Quote ? blocks[s.Block + 1].Span : default;
    }

    /// <summary>"This <i>means</i>, according to X, that the dam is gone".</summary>
    private bool TakesClause(int i) => p.HasVerb(i, i + 1) && p.Kind(i + 1) == TokenKind.Comma && CueLexicon.Find(p.Word(i)) is { } entry && entry.Takes(Frames.Clause) || p.Is(i, "means");

    private int BeforeComma(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (p.Kind(i) == TokenKind.Comma)
                return i;
        }
        return end;
    }

    private (int First, int Last) Bounds(Sentence s, int quotation)
    {
        var (first, last) = (s.FirstToken, s.EndToken);
        if (quotation < 0)
            return (first, last);
        while (first < last && p.QuotationAt(first) != quotation || p.Kind(first) == TokenKind.Quote)
            first++;
        while (last > first && p.QuotationAt(last - 1) != quotation)
            last--;
        return (first, last);
    }

    private (int Start, int End) BeforeCue(int first, int cue)
    {
        var start = Clauses.StartOf(p, first, cue);
        var end = Clauses.TrimEnd(p, start, cue);
        if (end - start == 2 && (p.Is(start, "that") || p.Is(start, "this") || p.Is(start, "it")))
            return (cue, cue); // "That's according to X": what was said is the sentence before
        if (p.Is(p.Kind(cue - 1) is TokenKind.Comma or TokenKind.Dash ? cue - 2 : cue - 1, Clauses.Joints))
            return (cue, cue); // "reports that, according to X, …", "and according to X, …"
        return end > start && (end - start > 1 || p.Tokens[start].IsNoun || p.Tag(start) == PosTag.Wh) ? (start, end) : (cue, cue);
    }

    /// <summary>Where the clause opens that the phrase stands in before its verb: "the dam, <i>which</i>, according to X, holds", "The bridge is gone; <i>the dam</i>, according to X, holds", "The bridge is gone, but <i>the dam</i>, according to X, holds".</summary>
    private int OpeningOf(int first, int cue)
    {
        var pronoun = p.Kind(cue - 1) == TokenKind.Comma ? cue - 2 : cue - 1;
        if (pronoun > first && p.Tag(pronoun) == PosTag.Wh && p.Is(pronoun, WordLists.RelativePronouns))
            return pronoun;
        for (var i = cue - 1; i > first && !p.HasVerb(i, i + 1); i--)
        {
            if (p.QuotationAt(i) == p.QuotationAt(cue) && (p.Kind(i) == TokenKind.Semicolon || p.Kind(i - 1) == TokenKind.Comma && p.Tag(i) == PosTag.Conjunction && p.HasVerb(first, i)))
                return i + 1;
        }
        return first;
    }

    private (int Start, int End) AfterSource(Sentence s, int cue, int region, int last)
    {
        if (p.Kind(region) == TokenKind.Word && p.Is(cue - 1, "but"))
            return region + 1 < last ? (region, Clauses.EndOf(p, region, s)) : (region, region); // "but according to Belmark only to sign"
        if (p.Kind(region) is not (TokenKind.Comma or TokenKind.Colon or TokenKind.Quote or TokenKind.Dash) && p.QuotationAt(region) < 0)
            return (region, region);
        var start = p.Kind(region) == TokenKind.Quote ? region : region + 1;
        if (start >= last)
            return (region, region);
        var end = Clauses.EndOf(p, start, s);
        return end > start ? (start, end) : (region, region);
    }

    /// <summary>Whether the words after the source go on with the clause before it, rather than tell more in the writer's voice.</summary>
    private bool ContinuesClause(int i) =>
        p.Is(i, "because") || p.Is(i, "that") || p.Tag(i) is PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbPresent or PosTag.Modal or PosTag.Preposition && !p.Is(i, WordLists.Subordinators);
}
