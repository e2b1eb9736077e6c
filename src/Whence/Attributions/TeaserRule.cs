using Whence.Language;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>Headlines of other pages that stand in a sentence: what one states ends with it, and what the sentence states leaves them out.</summary>
/// <remarks>Who speaks behind them stands before them: "said <i>Ada Lenz</i> Ada Maria LenzMayor opens new dam MORE (Veskaria)".</remarks>
internal sealed class TeaserRule(Passage p, List<Draft> drafts)
{
    private const int Near = 6; // tokens behind the last headline: "(D-Calif.)"

    private readonly List<(int Start, int End)> _runs = RunsOf(p);

    /// <summary>Reads the colons of the headlines, each for itself; not in a row of them between bars, where a rubric stands before the colon.</summary>
    public void Read(ColonRule colons)
    {
        foreach (var (start, end) in _runs)
        {
            for (var s = p.SentenceAt(start); s.FirstToken < end; s = p.SentenceAt(s.EndToken))
            {
                var last = s.EndToken == end ? end - 1 : s.EndToken;
                if (!p.Is(s.EndToken - 1, "|") && last > s.FirstToken && !(s.FirstToken == start && IsColumn(start)))
                    colons.Teaser(s.FirstToken, last);
                if (s.EndToken >= end)
                    break;
            }
        }
    }

    /// <summary>Cuts the drafts at the edges of the headlines.</summary>
    public void Cut()
    {
        if (_runs.Count > 0)
            drafts.RemoveAll(draft => draft.Cue is { } cue && !IsCut(draft, cue));
    }

    private static List<(int Start, int End)> RunsOf(Passage p)
    {
        var runs = new List<(int, int)>();
        for (var (start, end) = Teasers.Next(p.Reading.Document.Text, p.Tokens.AsSpan(), 0); start >= 0; (start, end) = Teasers.Next(p.Reading.Document.Text, p.Tokens.AsSpan(), end))
            runs.Add((start, end));
        return runs;
    }

    /// <summary>Whether anything is left of the draft.</summary>
    private bool IsCut(Draft draft, TextSpan cue)
    {
        var (from, to) = (p.TokenAt(Math.Min(cue.Start, Math.Min(draft.Content[0].Start, draft.Source?.Start ?? cue.Start))) - Near, p.TokenAt(Math.Max(cue.End, Math.Max(draft.Content[^1].End, draft.Source?.End ?? cue.End))));
        for (var r = FirstBehind(from); r < _runs.Count && _runs[r].Start < to; r++)
        {
            var (start, end) = _runs[r];
            var run = p.Span(start, end);
            if (run.Contains(cue))
                return Confine(draft, p.SentenceAt(p.TokenAt(cue.Start)), start, end);
            for (var i = draft.Content.Count - 1; i >= 0; i--)
            {
                if (draft.Content[i].Overlaps(run))
                    Leave(draft.Content, i, run);
            }
            if (draft.Source is { } source && (source.Overlaps(run) || p.TokenAt(source.Start) is var first && first >= end && first < end + Near && p.Kind(first) == TokenKind.Open))
                draft.Source = NounPhrases.Before(p, start, p.SentenceAt(start - 1).FirstToken) is var (who, last) && who < last ? p.Span(who, last) : null;
        }
        return draft.Content.Count > 0;
    }

    /// <summary>"Lenz<i>The Diary</i>: council debates dam": the name of a column.</summary>
    private bool IsColumn(int start) => p.Word(start).EndsWith("The", StringComparison.Ordinal) && p.Kind(start + 2) == TokenKind.Colon;

    /// <summary>The first run that ends behind the token.</summary>
    private int FirstBehind(int token)
    {
        var (low, high) = (0, _runs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _runs[middle].End <= token ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    /// <summary>What a headline states stands in it, and so does who states it.</summary>
    private bool Confine(Draft draft, Sentence s, int start, int end)
    {
        var whole = p.Span(s.FirstToken, Math.Min(s.EndToken, end - 1));
        if (p.Is(s.EndToken - 1, "|"))
            whole = p.Span(s.FirstToken, s.EndToken - 1);
        for (var i = draft.Content.Count - 1; i >= 0; i--)
        {
            var (from, to) = (Math.Max(whole.Start, draft.Content[i].Start), Math.Min(whole.End, draft.Content[i].End));
            if (from < to)
                draft.Content[i] = new(from, to);
            else
                draft.Content.RemoveAt(i);
        }
        if (draft.Source is { } source)
            draft.Source = source.Overlaps(whole) ? new(Math.Max(whole.Start, source.Start), Math.Min(whole.End, source.End)) : null;
        if (draft.Source is { } glued && p.TokenAt(glued.Start) == start && p.Kind(start + 1) is TokenKind.Clitic or TokenKind.Word)
        {
            var who = p.Kind(start + 1) == TokenKind.Clitic ? start + 2 : start + 1; // "Lenz<i>Mayor</i>": the name before is not of this headline
            if (p.Tokens[who].Span.End <= glued.End)
                draft.Source = new(p.Tokens[who].Span.Start, glued.End);
        }
        return draft.Content.Count > 0;
    }

    /// <summary>The piece without the headlines: what stands before them, and what stands behind.</summary>
    private void Leave(List<TextSpan> content, int i, TextSpan run)
    {
        var piece = content[i];
        content.RemoveAt(i);
        var behind = p.TokenAt(run.End);
        if (piece.End > run.End && behind < p.Tokens.Length && p.Tokens[behind].Span.Start < piece.End)
            content.Insert(i, new(p.Tokens[behind].Span.Start, piece.End));
        if (piece.Start < run.Start)
            content.Insert(i, p.Span(p.TokenAt(piece.Start), p.TokenAt(run.Start)));
    }
}
