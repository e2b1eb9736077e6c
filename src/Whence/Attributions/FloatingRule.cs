using Whence.Language;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>Quotations without a cue of their own: they belong to who spoke last.</summary>
internal sealed class FloatingRule(Passage p, List<Draft> drafts)
{
    private const int ShortestWords = 4;

    /// <summary>Adds a draft for each quotation of <paramref name="sentences"/> that no content covers and that stands as a sentence of its own.</summary>
    public void Read(ReadOnlySpan<Sentence> sentences)
    {
        var reading = p.Reading;
        foreach (var quotation in reading.Quotations)
        {
            if (quotation.Depth > 0 || drafts.Exists(d => d.Extent.Overlaps(quotation.Span) && !HeldBy(quotation.Span, d)))
                continue;
            var first = p.TokenAt(quotation.Span.Start);
            var end = p.TokenAt(quotation.Span.End);
            if (end - first < ShortestWords + 2 || !StandsAlone(sentences, quotation.Span) || Last(sentences, quotation.Span) is not { } last)
                continue;
            if (last.Cue is not null && BlockOf(sentences, last.Extent.Start) == BlockOf(sentences, quotation.Span.Start) && last.Why[0].StartsWith("quotation-", StringComparison.Ordinal) && Follows(last, quotation.Span))
            {
                last.Content.Add(quotation.Span);
                continue;
            }
            var draft = new Draft { From = last, CueToken = first, Type = CueType.Speech, Act = last.Act, Content = [quotation.Span] };
            draft.Why.Add("floating-quotation");
            drafts.Insert(drafts.FindIndex(d => d == last) + 1, draft);
        }
    }

    /// <summary>"…," X said. "…": whether nothing but the cue's sentence stands between.</summary>
    private bool Follows(Draft draft, TextSpan quotation)
    {
        var from = Math.Max(draft.Extent.End, draft.Source is { } source ? Math.Max(source.End, draft.Cue!.Value.End) : draft.Cue!.Value.End);
        return from <= quotation.Start && p.Reading.Document.Text.AsSpan(from, quotation.Start - from).Count('.') <= 1 && quotation.Start - from < 80;
    }

    /// <summary>Whether the draft's own cue stands inside the quotation: somebody whom the speaker speaks of.</summary>
    private static bool HeldBy(TextSpan quotation, Draft draft) => draft.Cue is { } cue && quotation.Contains(cue);

    /// <summary>Whether the quotation begins a sentence and nothing but marks follows it there.</summary>
    private bool StandsAlone(ReadOnlySpan<Sentence> sentences, TextSpan quotation)
    {
        var begins = false;
        foreach (var s in sentences)
        {
            if (s.Span.Start == quotation.Start)
                begins = true;
            if (!begins || s.Span.End < quotation.End)
                continue;
            for (var i = p.TokenAt(quotation.End); i < s.EndToken; i++)
            {
                if (p.Kind(i) == TokenKind.Word)
                    return false;
            }
            return true;
        }
        return begins;
    }

    /// <summary>Who spoke last: in this block or the one before it.</summary>
    private Draft? Last(ReadOnlySpan<Sentence> sentences, TextSpan quotation)
    {
        var block = BlockOf(sentences, quotation.Start);
        Draft? last = null;
        foreach (var draft in drafts)
        {
            if (draft.Type != CueType.Speech || draft.Extent.Start >= quotation.Start || draft.Rejects || draft.Cue is { } cue && p.QuotationAt(p.TokenAt(cue.Start)) >= 0)
                continue;
            if (last is null || draft.Extent.Start > last.Extent.Start)
                last = draft;
        }
        return last is not null && BlockOf(sentences, last.Extent.Start) >= block - 1 ? last : null;
    }

    private static int BlockOf(ReadOnlySpan<Sentence> sentences, int position)
    {
        var block = 0;
        foreach (var s in sentences)
        {
            if (s.Span.Start > position)
                break;
            block = s.Block;
        }
        return block;
    }
}
