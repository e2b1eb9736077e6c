using System.Collections.Frozen;
using Whence.Language;
using Whence.Lexicons;
using Whence.Taggers;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>Brings what the trained tagger found together with what the rules found: the one place where it is decided whose word counts.</summary>
/// <remarks>
/// In this order:
/// 1. Where both saw the same cue, the rule's draft stays, for it knows chain, medium and act. All of it is the rule's where
///    annotated articles do not teach what it knows (<see cref="IsUntaught"/>). Otherwise the source is the tagger's, and so
///    is the content, unless words bound it for the rule: "that", "according to", the comma before "officials said"
///    (<see cref="Bounded"/>; on the development part the rule was right there 46 times and the tagger 17 times where they differed).
/// 2. What the tagger alone saw becomes a draft.
/// 3. What a rule alone saw stays; not so what rules only guess from an object or an adjective (<see cref="Guesses"/>), nor,
///    inside a content, what names nobody ("she thinks that"): the articles do not annotate it, and most of it tells nothing.
/// Floating quotations come after all of this.
/// </remarks>
internal sealed class TaggerRule(Passage p, List<Draft> drafts)
{
    /// <summary>The name that this rule leaves.</summary>
    public const string Name = "tagger";

    /// <summary>Rules whose content ends where words or marks say so.</summary>
    private static readonly FrozenSet<string> Bounded = FrozenSet.ToFrozenSet(
        ["clause-source-verb", "clause-according-to", "clause-around-according-to", "according-to-clause", "source-verb-that", "it-was-said-that", "as-source-verb-clause", "source-noun-that", "passive-without-agent"], StringComparer.Ordinal);

    /// <summary>Rules that find statements in objects and adjectives: right where the tagger agrees.</summary>
    private static readonly FrozenSet<string> Guesses = FrozenSet.ToFrozenSet(["source-verb-noun", "source-is-adjective"], StringComparer.Ordinal);

    private static readonly Words Negations = new("not n't n’t never no neither nor");

    /// <summary>Goes over all that was tagged.</summary>
    public void Read()
    {
        if (!p.Reading.Layers.HasFlag(Layers.Tagged))
            return;
        var byCue = new SortedList<int, Draft>();
        foreach (var draft in drafts)
        {
            if (draft.Cue is not null)
                byCue.TryAdd(draft.CueToken, draft);
        }
        var agreed = new HashSet<Draft>(ReferenceEqualityComparer.Instance);
        foreach (var tagged in p.Reading.Tagged)
        {
            var known = FirstIn(byCue, tagged.Cue);
            if (known is null)
            {
                drafts.Add(Make(tagged));
                continue;
            }
            agreed.Add(known);
            if (!IsUntaught(known))
                Correct(known, tagged);
        }
        TextSpan[] contents = [.. p.Reading.Tagged.SelectMany(tagged => tagged.Content).Select(SpanOf).OrderBy(span => span.Start)];
        drafts.RemoveAll(draft => !agreed.Contains(draft) && draft.Why[0] != Name && !IsUntaught(draft) && (Guesses.Contains(draft.Why[0]) && !HoldsQuotation(draft) || IsInside(draft, contents) && !NamesSomebody(draft)));
    }

    /// <summary>Whether annotated articles do not teach what the draft's rule knows: ways over several sources, headlines, transcripts.</summary>
    private static bool IsUntaught(Draft draft) =>
        draft.Behind.Count > 0 || draft.Through.Count > 0 || draft.CueRest is not null || draft.From is not null
        || draft.Why.Exists(why => why.StartsWith("headline-", StringComparison.Ordinal) || why == "transcript");

    /// <summary>Whether the draft's cue stands inside a content that the tagger found.</summary>
    private static bool IsInside(Draft draft, TextSpan[] contents)
    {
        var cue = draft.Cue ?? draft.Content[0];
        var (low, high) = (0, contents.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = contents[middle].Start <= cue.Start ? (middle + 1, high) : (low, middle);
        }
        return low > 0 && contents[low - 1].Contains(cue);
    }

    /// <summary>Whether the draft says of a named person or body, or of people by their trade, what they say or believe.</summary>
    private bool NamesSomebody(Draft draft)
    {
        if (draft.Source is not { } source || draft.Type is not (CueType.Speech or CueType.Belief))
            return false;
        for (var i = p.TokenAt(source.Start); i < p.Tokens.Length && p.Tokens[i].Span.Start < source.End; i++)
        {
            if (p.Tag(i) == PosTag.Name || WordLists.People.HasSingular(p.Word(i)) || p.Is(i, WordLists.Collectives) || WordLists.Documents.HasSingular(p.Word(i)))
                return true;
        }
        return false;
    }

    private bool HoldsQuotation(Draft draft)
    {
        for (var i = p.TokenAt(draft.Extent.Start); i < p.Tokens.Length && p.Tokens[i].Span.Start < draft.Extent.End; i++)
        {
            if (p.Kind(i) == TokenKind.Quote)
                return true;
        }
        return false;
    }

    /// <summary>How often a rule is right that the tagger does not second, from the counts on the development part.</summary>
    public static double OfRule(Draft draft) => draft.Why[0] switch
    {
        "floating-quotation" => 0.6, // not annotated there: a guess
        "transcript" or "quotation-source-verb" or "source-verb-quotation" or "quotation-verb-source" => 0.8,
        _ when IsUntaught(draft) => 0.8,
        _ when Bounded.Contains(draft.Why[0]) => 0.65,
        _ => 0.4,
    };

    private static Draft? FirstIn(SortedList<int, Draft> byCue, RoleSpan cue)
    {
        var (low, high) = (0, byCue.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = byCue.Keys[middle] < cue.First ? (middle + 1, high) : (low, middle);
        }
        return low < byCue.Count && byCue.Keys[low] < cue.End ? byCue.Values[low] : null;
    }

    private void Correct(Draft draft, TaggedAttribution tagged)
    {
        draft.Confidence = tagged.Seconded;
        if (tagged.Source is { } source)
            draft.Source = SpanOf(source);
        draft.Why.Add(Name);
        if (Bounded.Contains(draft.Why[0]))
            return;
        draft.Cue = SpanOf(tagged.Cue);
        draft.Content.Clear();
        foreach (var content in tagged.Content)
            draft.Content.Add(ContentOf(content));
    }

    private Draft Make(TaggedAttribution tagged)
    {
        var (type, act) = TypeOf(tagged.Cue);
        var draft = new Draft
        {
            Source = tagged.Source is { } source ? SpanOf(source) : null,
            Cue = SpanOf(tagged.Cue),
            CueToken = tagged.Cue.End - 1,
            Type = type,
            Act = act,
            Rejects = act == "deny" && !IsNegated(tagged.Cue),
            Content = [.. tagged.Content.Select(ContentOf)],
            Confidence = tagged.Confidence,
        };
        draft.Why.Add(Name);
        return draft;
    }

    private bool IsNegated(RoleSpan cue)
    {
        for (var i = cue.First; i < cue.End; i++)
        {
            if (p.Is(i, Negations))
                return true;
        }
        return false;
    }

    /// <summary>By the cue's last word that says something of it; a mark alone is speech.</summary>
    private (CueType Type, string Act) TypeOf(RoleSpan cue)
    {
        for (var i = cue.End - 1; i >= cue.First; i--)
        {
            if (p.Kind(i) != TokenKind.Word)
                continue;
            if (CueTypes.OfWord(p.Word(i)) is { } found)
                return (Enum.Parse<CueType>(found.Type, ignoreCase: true), found.Act);
        }
        return p.Kind(cue.End - 1) is TokenKind.Word ? (CueType.Action, "do") : (CueType.Speech, "say");
    }

    private TextSpan SpanOf(RoleSpan span) => p.Span(span.First, span.End);

    /// <summary>The span with the quotation marks that belong to it: both or neither.</summary>
    private TextSpan ContentOf(RoleSpan span)
    {
        var (first, end) = (span.First, span.End);
        var quotation = p.QuotationAt(first);
        if (quotation >= 0 && p.Kind(first - 1) == TokenKind.Quote && p.QuotationAt(first - 1) == quotation)
        {
            var close = p.TokenAt(p.Reading.Quotations[quotation].Span.End);
            if (close <= end + 2 && p.QuotationAt(end - 1) == quotation)
                return p.Span(first - 1, Math.Max(close, end));
            if (close <= end)
                first--;
        }
        if (p.QuotationAt(end - 1) is >= 0 and var last && p.Reading.Quotations[last].Span.Start >= p.Tokens[first].Span.Start && p.TokenAt(p.Reading.Quotations[last].Span.End) is var after && after <= end + 2)
            end = Math.Max(end, after);
        return p.Span(first, end);
    }
}
