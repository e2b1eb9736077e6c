namespace Whence.Attributions;

/// <summary>Settles which drafts stay where their contents cross, or are one and the same.</summary>
internal static class Crossings
{
    private const int Deepest = 4; // "A says B told C that D believes …" is as deep as a reader can follow
    private const int Compared = 12; // drafts before one that may cross it

    /// <summary>The drafts that stay, in the order of the text.</summary>
    /// <remarks>
    /// Of two whose contents cross, the one whose cue stands in the other's content is told inside it and ends with it: in
    /// "<i>Both say there are no plans</i>, reports Northwire" the last two words are no part of what both say. Where neither does, and of two with the
    /// same content, the surer construction stays; of equals the more probable one, or the first.
    /// </remarks>
    public static List<Draft> Settle(List<Draft> drafts)
    {
        drafts.Sort(InOrder);
        if (FitInner(drafts))
            drafts.Sort(InOrder);
        var kept = new List<Draft>(drafts.Count);
        foreach (var draft in drafts)
        {
            var (clash, deep) = (false, 0);
            for (var k = kept.Count - 1; k >= 0 && k >= kept.Count - Compared && !clash; k--)
            {
                deep += kept[k].Extent.Contains(draft.Extent) ? 1 : 0;
                if (!Crosses(kept[k], draft) && !(kept[k].Extent == draft.Extent && kept[k].Content.Count == draft.Content.Count && !IsJoint(kept[k], draft)))
                    continue;
                if (IsSurer(draft, kept[k]))
                    kept.RemoveAt(k);
                else
                    clash = true;
            }
            if (!clash && deep < Deepest)
                kept.Add(draft);
        }
        return kept;
    }

    /// <summary>Brings what is told inside another's content within it; whether anything was moved.</summary>
    private static bool FitInner(List<Draft> drafts)
    {
        var any = false;
        for (var i = 1; i < drafts.Count; i++)
        {
            for (var k = i - 1; k >= 0 && k >= i - Compared; k--)
            {
                any |= LetGo(drafts[k], drafts[i]);
                if (!Crosses(drafts[k], drafts[i]) || IsGuess(drafts[k]) || IsGuess(drafts[i]))
                    continue;
                var (surer, other) = IsSurer(drafts[i], drafts[k]) ? (drafts[i], drafts[k]) : (drafts[k], drafts[i]);
                any |= Fit(other, surer) || Fit(surer, other);
            }
        }
        return any;
    }

    /// <summary>"– The dam is old – said Berg. – It will go – <i>she added</i>": a later quotation with a speaker's word of its own belongs to that; whether <paramref name="former"/> had it too.</summary>
    private static bool LetGo(Draft former, Draft latter)
    {
        if (former.Content.Count < 2 || latter is not { Cue: { } cue, IsQuotation: true } || former.Cue == cue || !former.Content[^1].Overlaps(latter.Content[0]) || former.Content.Exists(piece => piece.Contains(cue)))
            return false;
        former.Content.RemoveAt(former.Content.Count - 1);
        return true;
    }

    /// <summary>"<i>Berg</i> said the dam must go, as <i>experts</i> have demanded": whether two say the same words, one of them behind "as".</summary>
    private static bool IsJoint(Draft one, Draft other) =>
        (one.Why[0] == "clause-as-source-verb" || other.Why[0] == "clause-as-source-verb") && one.Source is { } source && other.Source is { } second && !source.Overlaps(second) && one.Cue != other.Cue;

    private static bool IsSurer(Draft draft, Draft than) =>
        draft.Sureness > than.Sureness || draft.Sureness == than.Sureness && draft.Confidence > than.Confidence;

    private static bool Crosses(Draft one, Draft other) =>
        (one.Extent, other.Extent) is var (a, b) && a.Overlaps(b) && !a.Contains(b) && !b.Contains(a);

    /// <summary>Brings what <paramref name="inner"/> says within the piece of content of <paramref name="outer"/> that holds its cue: its end is cut, and the piece begins no later. False where no piece holds the cue or the content stands elsewhere as well.</summary>
    private static bool Fit(Draft inner, Draft outer)
    {
        if (inner.Cue is not { } cue || outer.Content.FindIndex(piece => piece.Contains(cue)) is not (>= 0 and var at))
            return false;
        var holder = outer.Content[at];
        var start = Math.Min(holder.Start, inner.Content[0].Start);
        if (inner.Content.Exists(piece => !piece.Overlaps(holder)) || outer.Cue is { } own && own.Start < holder.Start && own.End > start)
            return false;
        outer.Content[at] = new(start, holder.End);
        inner.Content[^1] = new(inner.Content[^1].Start, Math.Min(inner.Content[^1].End, holder.End));
        return true;
    }

    /// <summary>Whether a rule alone found it, and no word or mark tells where its content ends.</summary>
    private static bool IsGuess(Draft draft) => draft.Confidence is null && !draft.HasToldEnds;

    private static int InOrder(Draft a, Draft b)
    {
        var byStart = a.Extent.Start.CompareTo(b.Extent.Start);
        var byEnd = b.Extent.End.CompareTo(a.Extent.End);
        return byStart != 0 ? byStart : byEnd != 0 ? byEnd : a.CueToken.CompareTo(b.CueToken);
    }
}
