using Whence.Attributions;
using Whence.Language;
using Whence.Lexicons;

namespace Whence.Claims;

/// <summary>The forms in which news tells of silence, as tokens: who, in which words, who asked.</summary>
internal sealed class SilenceForms(Passage p)
{
    private const int Near = 12; // tokens between an answer that was not given and the request

    private static readonly Words Comment = Words.Listed("silences", "comment");
    private static readonly Words Request = Words.Listed("silences", "request");
    private static readonly Words Declines = Words.Listed("silences", "declines");
    private static readonly Words Answers = Words.Listed("silences", "answers");
    private static readonly Words NothingGiven = Words.Listed("silences", "nothing given");
    private static readonly Words Seeks = Words.Listed("silences", "seeks");
    private static readonly Words Asks = Words.Listed("silences", "asks");
    private static readonly Words Negations = new("not n't never cannot yet failed");
    private static readonly Words Ends = new("when before after by until at on in as despite and but while because");

    /// <summary>A form that was found.</summary>
    /// <param name="Kind">How somebody kept silent.</param>
    /// <param name="Verb">The first token of the words that tell it; the subject stands before.</param>
    /// <param name="End">The first token behind them.</param>
    /// <param name="Object">Whether the silent one stands at <paramref name="At"/> and the subject asked.</param>
    /// <param name="At">Where the silent one stands when it is no subject.</param>
    /// <param name="Until">Where those words end at the latest: before "for comment".</param>
    public readonly record struct Form(SilenceKind Kind, int Verb, int End, bool Object = false, int At = -1, int Until = int.MaxValue);

    /// <summary>The form whose telling word is the token; null when there is none.</summary>
    public Form? At(Sentence s, int i) =>
        p.Tokens[i].Kind != TokenKind.Word ? null : Declined(s, i) ?? Unanswered(s, i) ?? Unreached(s, i) ?? NoComment(s, i) ?? Asked(s, i);

    /// <summary>"declined to comment", "refused to give a comment".</summary>
    private Form? Declined(Sentence s, int i)
    {
        if (!p.Is(i, Declines) || !p.Is(i + 1, "to") || i + 2 >= s.EndToken)
            return null;
        if (p.Is(i + 2, "comment"))
            return new(SilenceKind.Declined, i, EndOf(s, i + 3));
        if (p.Is(i + 2, "provide") || p.Is(i + 2, "give") || p.Is(i + 2, "offer") || p.Is(i + 2, "make"))
        {
            for (var k = i + 3; k < Math.Min(s.EndToken, i + 6); k++)
            {
                if (p.Is(k, "comment") || p.Is(k, "comments"))
                    return new(SilenceKind.Declined, i, EndOf(s, k + 1));
            }
        }
        return null;
    }

    /// <summary>"did not immediately respond to a request for comment", "has not replied".</summary>
    private Form? Unanswered(Sentence s, int i)
    {
        if (!p.Is(i, Answers) || Negated(s, i) is not (>= 0 and var verb))
            return null;
        for (var k = i + 1; k < Math.Min(s.EndToken, i + Near); k++)
        {
            if (p.Is(k, Request) && !(p.Kind(k + 1) == TokenKind.Clitic) && HasWay(i, k))
                return new(SilenceKind.NoAnswer, verb, EndOf(s, k + 1));
            if (p.Kind(k) is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Quote)
                break;
        }
        return null;
    }

    /// <summary>Whether "to" or "for" ties the request to the answer, or it is the answer's object ("returned calls"): not "responded by calling for talks".</summary>
    private bool HasWay(int verb, int request)
    {
        var object_ = p.Is(verb, "return") || p.Is(verb, "returned") || p.Is(verb, "answer") || p.Is(verb, "answered");
        return object_ ? request - verb <= 4 : p.Is(verb + 1, "to") || p.Is(verb + 2, "to") || p.Is(request, "comment") && p.Is(request - 1, "for");
    }

    /// <summary>"could not be reached for comment", "was not available for comment".</summary>
    private Form? Unreached(Sentence s, int i)
    {
        var reached = p.Is(i, "reached") && p.Is(i - 1, "be") || p.Is(i, "available");
        var verb = p.Is(i, "unavailable") ? i - 1 : reached ? Negated(s, i) : -1;
        if (verb < s.FirstToken)
            return null;
        for (var k = i + 1; k < Math.Min(s.EndToken, i + 8); k++)
        {
            if (p.Is(k, "for") && (p.Is(k + 1, Comment) || p.Is(k + 2, Comment)))
                return new(SilenceKind.NoAnswer, verb, EndOf(s, k + 2));
            if (p.Kind(k) is TokenKind.Comma or TokenKind.Semicolon)
                break;
        }
        return null;
    }

    /// <summary>"had no comment"; "there was no immediate comment from X".</summary>
    private Form? NoComment(Sentence s, int i)
    {
        if (!p.Is(i, "no") || !(p.Is(i + 1, "comment") || p.Is(i + 2, "comment") && p.Tag(i + 1) == PosTag.Adjective))
            return null;
        var end = p.Is(i + 1, "comment") ? i + 2 : i + 3;
        if (p.Is(i - 1, NothingGiven))
            return new(SilenceKind.Declined, i - 1, EndOf(s, end));
        return p.Is(end, "from") && p.Is(i - 1, WordLists.BeForms) ? new(SilenceKind.NoAnswer, i - 2, end + 1, Object: true, At: end + 1) : null;
    }

    /// <summary>"has reached out to X for comment", "contacted X for comment", "sought comment from X", "X was contacted for comment".</summary>
    private Form? Asked(Sentence s, int i)
    {
        if (p.Is(i, "reached") && p.Is(i + 1, "out") && p.Is(i + 2, "to"))
            return ForComment(s, i + 4) is >= 0 and var asked
                ? new(SilenceKind.Asked, i, EndOf(s, asked + 2), Object: true, At: i + 3, Until: asked)
                : new(SilenceKind.Asked, i, EndOf(s, i + 3), Object: true, At: i + 3);
        if (p.Is(i, Seeks) && (p.Is(i + 1, Comment) || p.Is(i + 2, Comment)))
        {
            var from = p.Is(i + 1, Comment) ? i + 2 : i + 3;
            return p.Is(from, "from") ? new(SilenceKind.Asked, i, EndOf(s, from + 1), Object: true, At: from + 1) : null;
        }
        if (!p.Is(i, Asks))
            return null;
        for (var k = i + 1; k < Math.Min(s.EndToken, i + Near); k++)
        {
            if (p.Kind(k) is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Quote)
                break;
            if (!p.Is(k, "for") || !(p.Is(k + 1, Comment) || p.Is(k + 2, Comment)))
                continue;
            var passive = p.Is(i - 1, WordLists.BeForms) || p.Is(i - 2, WordLists.BeForms);
            return k == i + 1 && !passive ? null : new(SilenceKind.Asked, i, EndOf(s, k + 2), Object: !passive, At: passive ? -1 : i + 1, Until: k);
        }
        return null;
    }

    /// <summary>Where "for comment" stands behind a token; -1 when it does not.</summary>
    private int ForComment(Sentence s, int from)
    {
        for (var i = from; i < Math.Min(s.EndToken, from + Near); i++)
        {
            if (p.Is(i, "for") && (p.Is(i + 1, Comment) || p.Is(i + 2, Comment)))
                return i;
        }
        return -1;
    }

    /// <summary>Where the verb group starts of a verb that is denied: "did not immediately respond", "failed to respond"; -1 when it is not denied.</summary>
    private int Negated(Sentence s, int i)
    {
        for (var k = i - 1; k >= Math.Max(s.FirstToken, i - 5); k--)
        {
            if (p.Is(k, Negations))
                return p.Is(k - 1, WordLists.Auxiliaries) ? k - 1 : k;
            if (!(p.IsAdverb(k) || p.Is(k, WordLists.Auxiliaries) || p.Tag(k) == PosTag.To))
                break;
        }
        return -1;
    }

    /// <summary>On to the end of the clause: "… on the report".</summary>
    private int EndOf(Sentence s, int from)
    {
        const int Longest = 14;
        var end = Math.Min(from, s.EndToken);
        while (end < Math.Min(s.EndToken, from + Longest) && p.Kind(end) is TokenKind.Word or TokenKind.Number or TokenKind.Clitic && !(p.Tag(end) is PosTag.Wh or PosTag.Conjunction) && !(end > from && p.Is(end, Ends) && p.HasVerb(end, Math.Min(s.EndToken, end + 5))))
            end++;
        return end;
    }
}
