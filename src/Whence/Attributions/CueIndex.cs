namespace Whence.Attributions;

/// <summary>Which draft's cue holds a token; made when the first is asked about, and kept up with drafts that are added. Not for a list from which drafts are taken.</summary>
internal sealed class CueIndex(Passage p, List<Draft> drafts)
{
    private readonly Dictionary<int, Draft> _byToken = [];
    private int _seen;

    /// <summary>The first of the drafts whose cue holds the token; null for none.</summary>
    public Draft? At(int token)
    {
        for (; _seen < drafts.Count; _seen++)
        {
            if (drafts[_seen].Cue is not { } cue)
                continue;
            for (var i = p.TokenAt(cue.Start); i < p.Tokens.Length && p.Tokens[i].Span.End <= cue.End; i++)
                _byToken.TryAdd(i, drafts[_seen]);
        }
        return _byToken.GetValueOrDefault(token);
    }
}
