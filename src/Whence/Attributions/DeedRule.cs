using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary>Tells apart from statements what somebody means to do, looks into, sees happen or listens to.</summary>
/// <remarks>What is meant to be done becomes an intention: "agreed <i>to sell the dam</i>", "is considering <i>selling it</i>". What nobody holds or says becomes an act: "assesses <i>the dams</i>", "discussed <i>the dam</i>", "saw <i>the dam break</i>", "heard arguments on <i>the dam</i>", "consider <i>layoffs</i>", "protested to <i>the council</i>".</remarks>
internal sealed class DeedRule(Passage p, List<Draft> drafts)
{
    private static readonly Words Agreeing = new("agree agrees agreed agreeing");
    private static readonly Words Considering = new("consider considers considered considering");
    private static readonly Words Looking = new("look looks looked looking");
    private static readonly Words Looked = new("at into for to");
    private static readonly Words Weighing = Words.Listed("usage", "weighs");
    private static readonly Words Discussing = new("discuss discusses discussed discussing");
    private static readonly Words Seeing = new("see sees saw seen seeing");
    private static readonly Words Undergone = Words.Listed("usage", "undergone");
    private static readonly Words Hearing = Words.Listed("usage", "hears");
    private static readonly Words Comparing = new("compare compares compared comparing");
    private static readonly Words Researchers = Words.Listed("usage", "researcher");
    private static readonly Words Ignorance = new("idea clue");
    private static readonly Words Few = new("few fewer");
    private static readonly Words Topics = new("question questions");
    private static readonly Words Over = new("about over on");
    private static readonly Words Would = new("would");
    private static readonly Words As = new("as");
    private static readonly Words About = new("about on");
    private static readonly Words Addressing = Words.Listed("usage", "turns to somebody");

    private readonly Dealings _dealings = new(p);

    /// <summary>Goes over all drafts of speech and belief.</summary>
    public void Read()
    {
        foreach (var draft in drafts)
        {
            if (draft.Cue is null || draft.Type is not (CueType.Speech or CueType.Belief))
                continue;
            draft.Type = TypeOf(draft);
            if (draft is { Type: CueType.Speech, Content.Count: 1 } && _dealings.IsOne(draft))
                draft.Type = CueType.Action;
            else if (draft.Type is CueType.Speech or CueType.Belief && (IsWork(draft) || IsSight(draft) || IsIgnorance(draft) || draft.Content.Count == 1 && IsTaken(draft)))
                draft.BecomesAct();
        }
    }

    /// <summary>"agreed <i>to sell the dam</i>", "agreed to <i>a sale</i>", "is considering <i>selling it</i>", "looks <i>to sell it</i>": an intention; "looks at <i>the dam</i>": an act.</summary>
    private CueType TypeOf(Draft draft)
    {
        var (last, first) = (DraftWords.LastOfCue(p, draft), p.TokenAt(draft.Content[0].Start));
        var verb = p.Is(last, Looked) ? last - 1 : last;
        if (first <= verb || verb < DraftWords.FirstOfCue(p, draft))
            return draft.Type;
        var isTo = p.Is(last, "to") || p.Is(first, "to");
        if (isTo && p.Is(verb, Agreeing))
            return CueType.Intention;
        if (p.Is(verb, Looking) && (isTo && (p.Is(first, "to") || p.Tag(first) == PosTag.VerbBase) || verb < last && !p.Is(last, "to")))
            return isTo ? CueType.Intention : CueType.Action;
        if (verb != last)
            return draft.Type;
        if (p.Is(verb, Agreeing) && first == last + 1 && IsBargain(draft, first))
            return CueType.Intention;
        return p.Is(verb, Considering) && IsGerund(first) && !IsPassive(draft, verb) ? CueType.Intention : draft.Type;
    }

    /// <summary>"agreed <i>a price</i>": not "agreed the price was high".</summary>
    private bool IsBargain(Draft draft, int first) =>
        draft.Content is [var content] && p.Tag(first) is PosTag.Determiner or PosTag.Adjective or PosTag.Noun or PosTag.Nouns or PosTag.Possessive && NounPhrases.IsPart(p, first) && !p.HasVerb(first, p.TokenAt(content.End)) && p.QuotationAt(first) == p.QuotationAt(first - 1);

    private bool IsGerund(int i) => p.Tag(i) == PosTag.VerbIng || p.Tokens[i].IsCapital && p.Word(i) is { Length: > 5 } word && word.EndsWith("ing", StringComparison.Ordinal);

    private bool IsPassive(Draft draft, int verb) => VerbGroup.IsPassive(p, verb, DraftWords.FirstOfCue(p, draft));

    /// <summary>"assesses <i>whether the dam holds</i>", "discussed <i>the dam</i>", "heard arguments on <i>the dam</i>", "scientists compared <i>two dams</i>", "questions about <i>the dam</i>": what is worked at or spoken of.</summary>
    private bool IsWork(Draft draft)
    {
        var (from, last, first) = (DraftWords.FirstOfCue(p, draft), DraftWords.LastOfCue(p, draft), p.TokenAt(draft.Content[0].Start));
        if (p.Is(last, Weighing))
            return first > last && !IsPassive(draft, last) && (p.Tag(first) == PosTag.Wh || p.Is(first, "whether") || p.Is(first, "if") || DraftWords.BareEnd(p, draft) is > 0 and var end && !p.Holds(first, end, As));
        if (p.Is(last, Discussing))
            return DraftWords.BareEnd(p, draft) > 0;
        if (from < last && (p.Is(from, Hearing) || p.Is(from + 1, Hearing) && from + 1 < last))
            return p.Tag(last) == PosTag.Preposition || DraftWords.BareEnd(p, draft) > 0;
        if (p.Is(last, Comparing))
            return first > last && draft.Source is { } source && p.Holds(p.TokenAt(source.Start), p.TokenAt(source.End), Researchers) && DraftWords.BareEnd(p, draft) > 0;
        if (draft.Act is "show" or "reveal" && p.Is(from, Would) && draft.Source is { } thing && (p.TokenAt(thing.Start), p.TokenAt(thing.End)) is var (start, stop) && (p.Speakers.TellsOfDocument(start, stop) || p.Speakers.IsThing((start, stop))))
            return true; // "the returns would reveal his income": they do not yet
        return draft.Source is null && p.Is(last, Over) && p.Is(last - 1, Topics) && DraftWords.BareEnd(p, draft) > 0;
    }

    /// <summary>"saw <i>the dam break</i>", "turned to see <i>it breaking</i>", "did not see <i>gains</i>": what happens before somebody's eyes, or to him; not "saw it breaking", which may foretell.</summary>
    private bool IsSight(Draft draft)
    {
        var (last, first) = (DraftWords.LastOfCue(p, draft), p.TokenAt(draft.Content[0].Start));
        if (draft.Type != CueType.Belief || !p.Is(last, Seeing) || first <= last || IsPassive(draft, last) || draft.Content is not [var content])
            return false;
        while (p.IsAdverb(first))
            first++;
        var end = p.TokenAt(content.End);
        var head = first;
        while (head < end && (NounPhrases.IsPart(p, head) || p.Tag(head) == PosTag.Pronoun || p.Kind(head) == TokenKind.Quote || p.Is(head, "of")))
            head++;
        if (head == first || p.Holds(first, end, As))
            return false;
        if (Undergone.HasSingular(p.Word(head - 1)))
            return DraftWords.BareEnd(p, draft) > 0;
        var isDenied = p.Holds(DraftWords.FirstOfCue(p, draft), last, WordLists.Negations) || draft.Source is { } source && p.Is(p.TokenAt(source.Start), "I");
        return !isDenied && head < end && (p.Tag(head) == PosTag.VerbBase || p.Tag(head) == PosTag.VerbIng && p.Is(last - 1, "to"));
    }

    /// <summary>"<i>few</i> people know that", "know <i>nothing</i> about", "have <i>no idea</i> how to": it is so, and they do not know it.</summary>
    private bool IsIgnorance(Draft draft)
    {
        if (draft.Type != CueType.Belief)
            return false;
        var (from, last, first) = (DraftWords.FirstOfCue(p, draft), DraftWords.LastOfCue(p, draft), p.TokenAt(draft.Content[0].Start));
        for (var i = from; i <= last; i++)
        {
            if (p.Is(i, "nothing") && p.Is(i + 1, "about") || p.Is(i, "no") && p.Is(i + 1, Ignorance) && p.Is(first, "how") && p.Is(first + 1, "to"))
                return true;
            if (p.Is(i, WordLists.Knowing) && draft.Source is { } source && p.TokenAt(source.Start) is var start && (p.Is(start, Few) || p.Is(start + 1, Few) && !p.Is(start, "a")))
                return true;
        }
        return false;
    }

    /// <summary>"a stand-off <i>sees</i> men throw stones", "<i>consider</i> layoffs", "<i>published</i> some of his reports <i>about</i> the dam", "<i>protested to</i> the council": what happens, is thought over, is printed, is turned to.</summary>
    private bool IsTaken(Draft draft)
    {
        var (from, last, first) = (DraftWords.FirstOfCue(p, draft), DraftWords.LastOfCue(p, draft), p.TokenAt(draft.Content[0].Start));
        if (p.Is(last, Seeing))
            return draft.Type == CueType.Belief && first == last + 1 && draft.Source is { } source && !p.Is(first, "that") && (p.TokenAt(source.Start), p.TokenAt(source.End)) is var (start, stop) && (IsTime(stop - 1) || !p.Holds(first, FirstVerb(first, p.TokenAt(draft.Content[0].End)), As) && stop - start > 1 && p.Speakers.IsThing((start, stop)));
        if (p.Is(last, Considering) && draft.Why[0] is (TaggerRule.Name or "source-verb-clause"))
            return first < from ? p.Is(last - 1, "being") && p.Holds(from, last, WordLists.BeForms) : p.Kind(from - 1) != TokenKind.Comma && !VerbGroup.IsPassive(p, last, from) && DraftWords.BareEnd(p, draft) is > 0 and var end && NounPhrases.After(p, first, end) is var (begin, close) && begin < close && close == end && end == p.TokenAt(draft.Content[0].End) && !HoldsSecond(first, end);
        if (from < last && p.Is(last, About) && p.Is(from, WordLists.HandsOut))
            return DraftWords.BareEnd(p, draft) > 0;
        return p.Is(last, "to") && p.Is(last - 1, Addressing) && first == last + 1 && DraftWords.BareEnd(p, draft) > 0;
    }

    /// <summary>"recent <i>months</i> saw", "<i>2024</i> saw".</summary>
    private bool IsTime(int i) => p.Is(i, Clauses.Spans) || p.Is(i, WordLists.TimeWords) || p.Kind(i) == TokenKind.Number && p.Word(i).Length == 4;

    /// <summary>Where the first verb stands; the end for none.</summary>
    private int FirstVerb(int first, int end)
    {
        while (first < end && !p.Tokens[first].IsVerb)
            first++;
        return first;
    }

    /// <summary>"consider <i>the plan a mistake</i>": a second noun phrase, which says what the first is held to be.</summary>
    private bool HoldsSecond(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (p.Tag(i) == PosTag.Determiner && p.Tag(i - 1) is not (PosTag.Preposition or PosTag.Conjunction) || p.Tag(i) == PosTag.Adjective && i == end - 1)
                return true;
        }
        return p.Tag(first) is PosTag.Pronoun || p.Tag(end - 1) == PosTag.Adjective || p.Tokens[first].IsCapital;
    }
}
