namespace Whence.Attributions;

/// <summary>The drafts of a page in the order of their cues, the first of each token.</summary>
internal sealed class DraftsByCue
{
    private readonly SortedList<int, Draft> _drafts = [];

    /// <summary>Files a draft under the token of its cue.</summary>
    public void Add(Draft draft) => _drafts.TryAdd(draft.CueToken, draft);

    /// <summary>The first whose cue stands within the tokens; null for none.</summary>
    public Draft? FirstIn(int first, int end) => From(first) is var at && at < _drafts.Count && _drafts.Keys[at] < end ? _drafts.Values[at] : null;

    /// <summary>Those whose cues stand within the tokens, <paramref name="most"/> of them.</summary>
    public IEnumerable<Draft> In(int first, int end, int most)
    {
        var from = From(first);
        for (var at = from; at < _drafts.Count && _drafts.Keys[at] < end && at < from + most; at++)
            yield return _drafts.Values[at];
    }

    private int From(int token)
    {
        var (low, high) = (0, _drafts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _drafts.Keys[middle] < token ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
