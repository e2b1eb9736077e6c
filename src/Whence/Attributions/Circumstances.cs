using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>What stands between cue and content: the source's own medium, the outlet that passed the words on.</summary>
internal sealed class Circumstances(Passage p)
{
    private static readonly Words PassedOn = Words.Listed("usage", "passed on");

    /// <summary>"in a Facebook post", "on Telegram": the source's own medium, between cue and content.</summary>
    public TextSpan? MediumIn(int start, int end)
    {
        for (var i = start; i < Math.Min(end, p.Tokens.Length); i++)
        {
            if (!p.Is(i, WordLists.Media))
                continue;
            var first = i;
            while (first > start && NounPhrases.IsPart(p, first - 1))
                first--;
            return p.Span(first, i + 1);
        }
        return null;
    }

    private static readonly Words Articles = Words.Listed("documents", "article");
    private static readonly Words Talks = Words.Listed("documents", "talk");
    private static readonly Words Addressed = Words.Listed("documents", "same letter"); // "in a letter to the mayor": who gets it passes nothing on

    /// <summary>"In an interview with Le Monde, X said", "Speaking to Reuters, X said", "In comments carried by Reuters, X said".</summary>
    public void ReadBefore(Draft draft, int start, int end)
    {
        for (var i = start + 1; i + 1 < end; i++)
        {
            if (!((p.Is(i, "with") || p.Is(i, "to")) && p.Is(i - 1, Talks) || p.Is(i, "by") && p.Is(i - 1, PassedOn)))
                continue;
            var (from, to) = NounPhrases.After(p, i + 1, end);
            if (from < to)
                draft.Through.Add(p.Span(from, to));
            return;
        }
    }

    /// <summary>"X, quoted by Reuters, said".</summary>
    public void ReadBetween(Draft draft, int start, int end)
    {
        for (var i = start; i + 3 < end; i++)
        {
            if (p.Kind(i) != TokenKind.Comma || !p.Is(i + 1, PassedOn) || !p.Is(i + 2, "by") || p.Kind(end - 1) != TokenKind.Comma)
                continue;
            var (from, to) = NounPhrases.After(p, i + 3, end - 1);
            if (from < to && i > start)
            {
                draft.Through.Add(p.Span(from, to));
                draft.Source = p.Span(start, i);
            }
            return;
        }
    }

    /// <summary>"told CNBC", "in an interview with CNBC": the outlet passed it on. Whether it is an outlet is for the resolver to say.</summary>
    public void ReadThrough(Draft draft, int start, int end, CueEntry cue)
    {
        for (var i = start; i < Math.Min(end, p.Tokens.Length); i++)
        {
            var opens = i == start && cue.Takes(Frames.Addressee) || p.Is(i - 1, "with") || p.Is(i - 1, "to") && !p.Is(i - 2, Addressed) || p.Is(i - 1, "on") || (p.Is(i - 1, "for") || p.Is(i - 1, "in")) && p.Is(i - 2, Articles) || p.Is(i - 1, "by") && p.Is(i - 2, PassedOn);
            if (!opens || !p.Tokens[i].IsCapital && p.Tag(i) != PosTag.Determiner)
                continue;
            var (_, last) = NounPhrases.After(p, i, Math.Min(end, p.Tokens.Length));
            for (var k = i; k < last; k++)
            {
                if (!p.Tokens[k].IsCapital)
                    continue;
                draft.Through.Add(p.Span(i, last));
                return;
            }
            return;
        }
    }
}
