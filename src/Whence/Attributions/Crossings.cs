using Whence.Text;

namespace Whence.Attributions;

/// <summary>Settles which drafts stay where their contents cross, or are one and the same.</summary>
internal static class Crossings
{
    private const int Deepest = 4; // "A says B told C that D believes …" is as deep as a reader can follow
    private const int Sure = 3; // drafts whose ends words or marks tell (Draft.Sureness)
    private const int Compared = 12; // drafts before one that may cross it

    /// <summary>The drafts that stay, in the order of the text.</summary>
    /// <remarks>
    /// Of two whose contents cross, the one whose cue stands in the other's content is told inside it and ends with it:
    /// "<i>Both say there are no plans</i>, reports Northwire" is no part of what both say. Where neither does, or nothing would be
    /// left, and of two with the same content, the surer construction stays; of equals the more probable one, or the first.
    /// </remarks>
    public static List<Draft> Settle(List<Draft> drafts)
    {
        drafts.Sort(InOrder);
        var kept = new List<Draft>(drafts.Count);
        foreach (var draft in drafts)
        {
            var (clash, deep) = (false, 0);
            for (var k = kept.Count - 1; k >= 0 && k >= kept.Count - Compared && !clash; k--)
            {
                var isSurer = draft.Sureness > kept[k].Sureness || draft.Sureness == kept[k].Sureness && draft.Confidence > kept[k].Confidence;
                var (stays, goes) = isSurer ? (draft, kept[k]) : (kept[k], draft);
                if (Crosses(stays, goes) && !Puts(goes, into: stays))
                    Puts(stays, into: goes);
                deep += kept[k].Extent.Contains(draft.Extent) ? 1 : 0;
                if (!Crosses(stays, goes) && !(stays.Extent == goes.Extent && stays.Content.Count == goes.Content.Count))
                    continue;
                if (isSurer)
                    kept.RemoveAt(k);
                else
                    clash = true;
            }
            if (!clash && deep < Deepest)
                kept.Add(draft);
        }
        kept.Sort(InOrder);
        return kept;
    }

    private static bool Crosses(Draft one, Draft other) =>
        (one.Extent, other.Extent) is var (a, b) && a.Overlaps(b) && !a.Contains(b) && !b.Contains(a);

    /// <summary>Cuts what <paramref name="inner"/> says to the piece of content of <paramref name="into"/> that holds its cue; false where none does or nothing is left.</summary>
    private static bool Puts(Draft inner, Draft into)
    {
        if (inner.Cue is not { } cue || IsGuess(inner) || IsGuess(into))
            return false;
        foreach (var holder in into.Content)
        {
            if (!holder.Contains(cue) || !inner.Content.Exists(piece => piece.Overlaps(holder)))
                continue;
            inner.Content.RemoveAll(piece => !piece.Overlaps(holder));
            for (var i = 0; i < inner.Content.Count; i++)
                inner.Content[i] = new TextSpan(Math.Max(inner.Content[i].Start, holder.Start), Math.Min(inner.Content[i].End, holder.End));
            return true;
        }
        return false;
    }

    /// <summary>Whether a rule alone found it, and no word or mark tells where its content ends.</summary>
    private static bool IsGuess(Draft draft) => draft.Confidence is null && draft.Sureness < Sure;

    private static int InOrder(Draft a, Draft b)
    {
        var byStart = a.Extent.Start.CompareTo(b.Extent.Start);
        var byEnd = b.Extent.End.CompareTo(a.Extent.End);
        return byStart != 0 ? byStart : byEnd != 0 ? byEnd : a.CueToken.CompareTo(b.CueToken);
    }
}
