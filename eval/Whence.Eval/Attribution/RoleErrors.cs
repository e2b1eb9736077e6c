namespace Whence.Eval.Attribution;

/// <summary>What is wrong with the roles of an attribution that answers one that was wanted.</summary>
internal static class RoleErrors
{
    /// <summary>The classes of error between them; none when all three roles hold exactly the words wanted.</summary>
    public static IReadOnlyList<string> Of(Attributed gold, Attributed read) => IsAnothers(gold.Roles, read.Roles) ? ["cue and source: others for its content"] :
    [
        .. Extent("source", gold.Roles.Source, read.Roles.Source),
        .. Extent("cue", gold.Roles.Cue, read.Roles.Cue),
        .. Content(gold, read),
    ];

    // An inner cue for an outer one, or the writer who cites for the one who is cited: one error, not one for each role.
    private static bool IsAnothers(Roles gold, Roles read) =>
        !gold.Cue.IsEmpty && !read.Cue.IsEmpty && gold.Cue.Dice(read.Cue) == 0 && (gold.Source.IsEmpty || gold.Source.Dice(read.Source) == 0);

    private static IEnumerable<string> Extent(string role, WordSet gold, WordSet read)
    {
        if (gold.Equals(read))
            yield break;
        var (isTooShort, isTooLong) = (!read.Covers(gold), !gold.Covers(read));
        yield return
            read.IsEmpty ? $"{role}: none read"
            : gold.IsEmpty ? $"{role}: read where none is"
            : gold.Dice(read) == 0 ? $"{role}: other words"
            : isTooShort && isTooLong ? $"{role}: shifted"
            : isTooLong ? $"{role}: too long" : $"{role}: too short";
    }

    // First whole pieces, then the edges of what both sides have, then what lies between.
    private static IEnumerable<string> Content(Attributed gold, Attributed read)
    {
        var (wanted, got) = (gold.Roles.Content, read.Roles.Content);
        if (wanted.Equals(got))
            yield break;
        if (wanted.Dice(got) == 0)
        {
            yield return "content: other words";
            yield break;
        }
        var (shared, missed) = Pieces(wanted, gold.Spans.Content, got);
        var (kept, extra) = Pieces(got, read.Spans.Content, wanted);
        if (missed)
            yield return "content: a piece of a split one missed";
        if (extra)
            yield return "content: a piece too many";
        if (kept[0] != shared[0])
            yield return kept[0] < shared[0] ? "content: starts too early" : "content: starts too late";
        if (kept[^1] != shared[^1])
            yield return kept[^1] > shared[^1] ? "content: ends too late" : "content: ends too early";
        var (from, to) = (Math.Max(kept[0], shared[0]), Math.Min(kept[^1], shared[^1]));
        if (kept.Exists(at => from < at && at < to && !wanted.Has(at)))
            yield return "content: runs over the gap of a split one";
        if (shared.Exists(at => from < at && at < to && !got.Has(at)))
            yield return "content: a gap where there is none";
    }

    // The words of those pieces that share a word with the other side, and whether a piece shares none.
    private static (List<int> Words, bool IsOneAlone) Pieces(WordSet own, IReadOnlyList<(int Start, int End)> spans, WordSet other)
    {
        var (words, isOneAlone) = (new SortedSet<int>(), false);
        foreach (var (start, end) in spans)
        {
            List<int> piece = [.. own.Starts.Where(at => start <= at && at < end)];
            if (piece.Exists(other.Has))
                words.UnionWith(piece);
            else
                isOneAlone |= piece.Count > 0;
        }
        return ([.. words], isOneAlone);
    }
}
