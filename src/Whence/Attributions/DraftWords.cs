using Whence.Language;

namespace Whence.Attributions;

/// <summary>Words of a draft that several rules over drafts look at.</summary>
internal static class DraftWords
{
    /// <summary>The first token of the cue.</summary>
    public static int FirstOfCue(Passage p, Draft draft) => p.TokenAt(draft.Cue!.Value.Start);

    /// <summary>The last token of the cue.</summary>
    public static int LastOfCue(Passage p, Draft draft) => Math.Max(p.TokenAt(draft.Cue!.Value.Start), p.TokenAt(draft.Cue.Value.End) - 1);

    /// <summary>Where the noun phrase ends that is all of the content, outside quotation marks ("Ada Lenz" in "Ada Lenz, who led the council"); 0 where it has a verb of its own.</summary>
    public static int BareEnd(Passage p, Draft draft)
    {
        if (draft.Content is not [var content])
            return 0;
        var (i, end) = (p.TokenAt(content.Start), p.TokenAt(content.End));
        while (p.IsAdverb(i))
            i++;
        if (p.Tag(i) is PosTag.Wh || p.Is(i, "that"))
            return 0;
        for (; i < end && p.Kind(i) != TokenKind.Comma && p.Tag(i) != PosTag.Wh && !p.Is(i, "that"); i++)
        {
            if (p.Kind(i) == TokenKind.Quote || p.QuotationAt(i) != p.QuotationAt(draft.CueToken) || p.HasVerb(i, i + 1) || p.Tag(i) == PosTag.To && p.Tag(i + 1) == PosTag.VerbBase)
                return 0;
        }
        return i;
    }
}
