using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary><i>The information comes from X</i>: the origin of what the sentence before attributes to somebody else.</summary>
internal sealed class OriginRule(Passage p, List<Draft> drafts)
{
    private static readonly Words Comes = Words.Listed("usage", "comes from");
    private static readonly Words Told = Words.Listed("documents", "told");

    /// <summary>Reads one sentence.</summary>
    public void Read(Sentence s)
    {
        for (var i = s.FirstToken + 1; i + 2 < s.EndToken; i++)
        {
            if (!p.Is(i, Comes) || !p.Is(i + 1, "from") || !Speaks(s, i) || Last(s) is not { } last)
                continue;
            var (start, end) = NounPhrases.After(p, i + 2, s.EndToken);
            if (start == end)
                return;
            last.Behind.Add(p.Span(start, end));
            last.Why.Add("comes-from");
            return;
        }
    }

    /// <summary>Whether the subject is what was told before.</summary>
    private bool Speaks(Sentence s, int verb)
    {
        for (var i = s.FirstToken; i < Math.Min(verb, s.FirstToken + 4); i++)
        {
            if (p.Is(i, Told))
                return true;
        }
        return false;
    }

    /// <summary>The attribution of the sentence before, in the same block.</summary>
    private Draft? Last(Sentence s)
    {
        for (var d = drafts.Count - 1; d >= 0 && d >= drafts.Count - 8; d--)
        {
            var sentence = p.SentenceAt(drafts[d].CueToken);
            if (sentence.EndToken == s.FirstToken && sentence.Block == s.Block)
                return drafts[d];
        }
        return null;
    }
}
