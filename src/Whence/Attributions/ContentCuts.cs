using System.Collections.Frozen;
using Whence.Language;
using Whence.Lexicons;
using Whence.Taggers;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>Where a rule and the tagger saw the same cue and cut its content otherwise: whose counts.</summary>
internal sealed class ContentCuts(Passage p)
{
    private const int MostCompared = 8; // cues in one content
    private const double LeastOdds = -2.1; // in logarithms: an eighth as likely

    /// <summary>Rules whose content ends where words or marks say so.</summary>
    private static readonly FrozenSet<string> Bounded = FrozenSet.ToFrozenSet(
        ["clause-according-to", "clause-around-according-to", "according-to-clause", "source-verb-that", "it-was-said-that", "as-source-verb-clause", "joint-source-verb-clause", "source-noun-that", "passive-without-agent", "noun-that", "source-carries-noun-that", "acts-on-noun"], StringComparer.Ordinal);

    /// <summary>Rules whose content the tagger does not cut better, wherever it cuts.</summary>
    private static readonly FrozenSet<string> Certain = FrozenSet.ToFrozenSet(["clause-according-to", "clause-around-according-to", "according-to-clause", "it-was-said-that", "joint-source-verb-clause"], StringComparer.Ordinal);

    /// <summary>Whether words or marks tell the rule where a content ends.</summary>
    public static bool IsBounded(string rule) => Bounded.Contains(rule);

    /// <summary>Whether the tagger does not cut better what the rule found.</summary>
    public static bool IsCertain(string rule) => Certain.Contains(rule);

    /// <summary>Whether the content stays as the rule has it.</summary>
    /// <remarks>
    /// From counts on the training part, read by taggers that had not seen it (rule right : tagger right where they differ, both
    /// gears). Around "according to" the rule, 84 : 35. Behind "that", down to an eighth of the likelihood, the rule, 121 : 79;
    /// where the tagger does not think of it, the tagger, 60 : 91. Two pieces by the rule of "…, officials said, …": the rule,
    /// 103 : 20. One piece where the tagger has two: the rule behind a verb, 77 : 25, the tagger elsewhere, 146 : 206.
    /// </remarks>
    public bool IsByRule(Draft draft, TaggedAttribution tagged, DraftsByCue drafts)
    {
        var rule = draft.Why[0];
        if (Certain.Contains(rule) || tagged.Content.Length > 2 || OnlyNames(tagged, draft) || HoldsMore(draft, tagged, drafts))
            return true;
        if (tagged.Content.Length > 1)
            return draft.Content.Count == 1 && rule is ("source-verb-that" or "source-verb-clause");
        if (!Bounded.Contains(rule) || draft.Content.Count > 1)
            return Bounded.Contains(rule);
        var (first, end) = WordsOf(draft.Content[0]);
        foreach (var rival in tagged.Rivals)
        {
            if (rival.First == first && rival.End == end)
                return tagged.Content[0].Doubt - rival.Doubt >= LeastOdds;
        }
        return false;
    }

    /// <summary>Whether the tagger's content counts for a draft of which annotated articles teach all but the chain: no pronoun alone, and behind its first piece nothing but quotations.</summary>
    public bool IsByTagger(Draft draft, TaggedAttribution tagged, DraftsByCue drafts)
    {
        if (tagged.Level > 0 || tagged.Content is [var only] && p.Tag(only.First) == PosTag.Wh && only.End == only.First + 1 || IsByRule(draft, tagged, drafts))
            return false;
        foreach (var later in tagged.Content.AsSpan()[1..])
        {
            if (p.QuotationAt(later.First) < 0)
                return false;
        }
        return true;
    }

    /// <summary>Whether the draft's content holds a cue that the tagger's does not: annotated articles have no attribution inside another ("reported that, <i>according to</i> the agency, …").</summary>
    /// <remarks>What stands in one piece before its verb the tagger cuts better (6 : 1 on the development part).</remarks>
    private bool HoldsMore(Draft draft, TaggedAttribution tagged, DraftsByCue drafts)
    {
        if (!MayHold(draft, tagged))
            return false;
        foreach (var piece in draft.Content)
        {
            var (first, end) = WordsOf(piece);
            var held = drafts.In(first, end);
            foreach (var inner in held[..Math.Min(held.Length, MostCompared)])
            {
                if (inner is { Source: not null, Why: [not (SeenAsRule.Name or "source-noun-that" or "source-noun-of" or "acts-on-noun"), ..] } && !Holds(tagged, inner.CueToken))
                    return true;
            }
        }
        return false;
    }

    /// <summary>Whether the tagger has but the noun that stands for what the rule found before it: "the dam is old, <i>a claim</i> Berg denies".</summary>
    private bool OnlyNames(TaggedAttribution tagged, Draft draft) =>
        tagged.Content is [var noun] && p.Is(noun.End - 1, WordLists.Statements) && draft.Content[^1].End <= p.Tokens[noun.First].Span.Start;

    /// <summary>Not "<i>the dam is old</i>, Berg said"; but so is "the dam, <i>Berg said,</i> is old", and "A said B, Northwire reported", of which the tagger has A and B alone.</summary>
    private static bool MayHold(Draft draft, TaggedAttribution tagged) =>
        draft.Why[0].StartsWith("source-", StringComparison.Ordinal) || tagged.Content.Length > 1 || draft.Content.Count > 1 && draft.Why[0].StartsWith("clause-", StringComparison.Ordinal);

    private static bool Holds(TaggedAttribution tagged, int token)
    {
        foreach (var content in tagged.Content)
        {
            if (content.First <= token && token < content.End)
                return true;
        }
        return false;
    }

    /// <summary>The tokens of a span without the marks at its edges, as the tagger has spans.</summary>
    private (int First, int End) WordsOf(TextSpan span)
    {
        var (first, end) = (p.TokenAt(span.Start), p.TokenAt(span.End));
        while (first < end && p.Kind(first) is not (TokenKind.Word or TokenKind.Number or TokenKind.Clitic))
            first++;
        while (end > first && p.Kind(end - 1) is not (TokenKind.Word or TokenKind.Number or TokenKind.Clitic))
            end--;
        return (first, end);
    }
}
