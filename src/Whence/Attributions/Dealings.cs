using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary>Deeds that are told with a verb of speech or finding: "ruled on <i>the appeal</i>", "rejected <i>an offer</i>", "unveiled <i>a statue</i>", "submitted <i>the project</i>", "finds <i>fame</i>", "goats ruled <i>the island</i>".</summary>
internal sealed class Dealings(Passage p)
{
    private static readonly Words Ruling = new("rule rules ruled ruling");
    private static readonly Words Refusing = Words.Listed("usage", "turns down");
    private static readonly Words Refused = Words.Listed("usage", "turned down");
    private static readonly Words Unveiling = new("reveal reveals revealed revealing unveil unveils unveiled unveiling");
    private static readonly Words Unveiled = Words.Listed("usage", "unveiled");
    private static readonly Words Submitting = new("submit submits submitted submitting");
    private static readonly Words Finding = new("find finds found finding");
    private static readonly Words Found = Words.Listed("usage", "found and not said");
    private static readonly Words Adding = new("add adds added adding");
    private static readonly Words Taking = new("take takes took taken taking");
    private static readonly Words Taken = new("comment comments questions testimony");
    private static readonly Words Calling = new("call calls called calling");
    private static readonly Words Claiming = new("claim claims claimed claiming");
    private static readonly Words Lands = Words.Listed("usage", "claimed as land");
    private static readonly Words Onward = new("ahead forward");

    /// <summary>Whether what the draft tells is done and not said.</summary>
    public bool IsOne(Draft draft)
    {
        var (from, last, first) = (DraftWords.FirstOfCue(p, draft), DraftWords.LastOfCue(p, draft), p.TokenAt(draft.Content[0].Start));
        if (p.Is(last, Claiming))
            return first < from && p.Is(last + 1, "by") && p.Holds(first, p.TokenAt(draft.Content[0].End), Lands); // "an island claimed by both states"
        if (first <= last)
            return false;
        if (p.Is(last, "on"))
            return p.Is(last - 1, Ruling) && p.Tokens[last - 1].IsVerb || last > from && p.Is(last - 1, Taken) && p.Holds(from, last, Taking) || p.Is(last - 1, Onward);
        if (p.Is(last, Calling))
            return p.Is(p.TokenAt(draft.Content[0].End) - 1, "out") && DraftWords.BareEnd(p, draft) > 0; // "calling her out"
        if (p.Is(last, Adding))
            return HeadOf(first) is > 0 and var added && p.Tag(first) == PosTag.Determiner && p.Tag(End(added)) == PosTag.To && p.QuotationAt(first) == p.QuotationAt(last); // "adds some urgency to move him to pay"
        if (p.Is(last, Refusing))
            return HeadOf(first) is > 0 and var refused && Refused.HasSingular(p.Word(refused)) && !p.Is(End(refused), "that");
        if (p.Is(last, Unveiling))
            return HeadOf(first) is > 0 and var shown && Unveiled.HasSingular(p.Word(shown));
        if (p.Is(last, Submitting))
            return DraftWords.BareEnd(p, draft) > 0 && HeadOf(first) is > 0 and var handed && !p.Is(handed, WordLists.Statements);
        if (p.Is(last, Finding))
            return HeadOf(first) is > 0 and var found && p.Is(found, Found) && DraftWords.BareEnd(p, draft) > 0;
        return p.Is(last, Ruling) && first == last + 1 && HeadOf(first) is > 0 and var land && Lands.HasSingular(p.Word(land)) && p.Tag(End(land)) is PosTag.Preposition or PosTag.Punctuation;
    }

    /// <summary>The head of the noun phrase that opens here, before its prepositions; 0 for none.</summary>
    private int HeadOf(int first)
    {
        var i = first;
        while (NounPhrases.IsPart(p, i))
            i++;
        return i > first && p.Tokens[i - 1].IsNoun ? i - 1 : 0;
    }

    /// <summary>Where "of" and the nouns behind the head end: "some level <i>of urgency and tone</i>".</summary>
    private int End(int head)
    {
        var i = head + 1;
        while (p.Is(i, "of") || p.Is(i, "and") || i > head + 1 && NounPhrases.IsPart(p, i))
            i++;
        return i;
    }
}
