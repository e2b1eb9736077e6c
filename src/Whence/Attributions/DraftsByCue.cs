namespace Whence.Attributions;

/// <summary>The drafts of a page that have a cue, in the order of their cues, the first of each token.</summary>
internal sealed class DraftsByCue
{
    private readonly Draft[] _drafts;
    private readonly int[] _cues;

    /// <summary>Files the drafts as they stand now.</summary>
    public DraftsByCue(List<Draft> drafts)
    {
        _drafts = [.. drafts.Where(draft => draft.Cue is not null).DistinctBy(draft => draft.CueToken).OrderBy(draft => draft.CueToken)];
        _cues = Array.ConvertAll(_drafts, draft => draft.CueToken);
    }

    /// <summary>The first whose cue stands within the tokens; null for none.</summary>
    public Draft? FirstIn(int first, int end) => In(first, end) is [var draft, ..] ? draft : null;

    /// <summary>Those whose cues stand within the tokens.</summary>
    public ReadOnlySpan<Draft> In(int first, int end)
    {
        var from = From(first);
        return _drafts.AsSpan(from, Math.Max(0, From(end) - from));
    }

    private int From(int token)
    {
        var at = Array.BinarySearch(_cues, token);
        return at < 0 ? ~at : at;
    }
}
