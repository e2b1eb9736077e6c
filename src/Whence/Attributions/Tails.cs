using Whence.Documents;
using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary>What hangs on the end of a content and is none of it: the credit of a picture, the site's name behind a headline, where it was said, the writer's own remark behind a dash.</summary>
internal static class Tails
{
    private const int LongestSite = 6; // tokens of an outlet's name behind a bar
    private const int Head = 5; // words within which the occasion is named

    /// <summary>Whether the content that starts at <paramref name="first"/> ends before the token <paramref name="i"/>.</summary>
    public static bool StartAt(Passage p, int first, int i, Sentence s) => p.Kind(i) switch
    {
        TokenKind.Open => p.Is(i + 1, WordLists.Credits) && (p.Kind(i + 2) == TokenKind.Colon || p.Is(i + 2, "by")),
        TokenKind.Comma => p.Is(i + 1, "during") && IsOccasion(p, first, i + 1, s),
        TokenKind.Dash => IsRemark(p, first, i, s),
        TokenKind.Other => IsSite(p, i, s),
        _ => false,
    };

    /// <summary>"said the dam would hold<i>, during a hearing in Lenna on Monday</i>": the last words of the sentence, behind a clause.</summary>
    private static bool IsOccasion(Passage p, int first, int i, Sentence s)
    {
        if (!p.HasVerb(first, i) || p.HasVerb(i, s.EndToken))
            return false;
        for (var k = i + 1; k < Math.Min(i + Head, s.EndToken) && p.Kind(k) == TokenKind.Word; k++)
        {
            if (p.Is(k, WordLists.Talks) || WordLists.Media.HasSingular(p.Word(k)) || p.Is(k, WordLists.Occasions))
                return true;
        }
        return false;
    }

    /// <summary>"it would be built in May<i> — but it was not</i>", "that he was away<i> — when in fact he was there</i>", "it helps<i> — research shows that</i> …": one dash, and a clause of the writer's or of somebody else.</summary>
    private static bool IsRemark(Passage p, int first, int dash, Sentence s)
    {
        for (var i = s.FirstToken; i < s.EndToken; i++)
        {
            if (i != dash && p.Kind(i) == TokenKind.Dash)
                return false;
        }
        if (p.Is(dash + 1, "but"))
            return p.Is(dash + 2, "maybe") || p.Is(dash + 2, "perhaps") || (p.HasVerb(first, dash) ? p.Is(dash + 2, "it") && p.HasVerb(dash + 3, dash + 4) : p.Tag(dash + 2) == PosTag.Wh); // "pointed to profits – but what does that mean?"
        if (p.Is(dash + 1, "when"))
            return p.Is(p.Kind(dash + 2) == TokenKind.Comma ? dash + 3 : dash + 2, "in");
        return p.HasVerb(first, dash) && (Handovers.AnotherSpeaks(p, dash + 1, s) || IsFinding(p, dash + 1));
    }

    /// <summary>"<i>research shows</i> that", "<i>a study found</i>".</summary>
    private static bool IsFinding(Passage p, int i)
    {
        i += p.Tag(i) == PosTag.Determiner ? 1 : 0;
        return (WordLists.Documents.HasSingular(p.Word(i)) || WordLists.Findings.HasSingular(p.Word(i)) || p.Is(i, "research")) && CueLexicon.Find(p.Word(i + 1)) is not null && (p.HasVerb(i + 1, i + 2) || p.Is(i + 2, "that"));
    }

    /// <summary>"Berg says the dam is old<i> | Tarvon Today</i>": a bar and a name at the end of a headline.</summary>
    private static bool IsSite(Passage p, int bar, Sentence s)
    {
        if (!p.Is(bar, "|") || s.EndToken - bar > LongestSite || p.Reading.Document.Blocks.Length <= s.Block || p.Reading.Document.Blocks[s.Block].Kind != BlockKind.Headline)
            return false;
        for (var i = bar + 1; i < s.EndToken; i++)
        {
            if (!p.Tokens[i].IsCapital && !p.Is(i, WordLists.NameTies))
                return false;
        }
        return bar + 1 < s.EndToken;
    }
}
