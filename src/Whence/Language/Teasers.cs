using System.Collections.Immutable;
using Whence.Lexicons;

namespace Whence.Language;

/// <summary>Headlines of other pages that a site has run into a sentence behind somebody's name: <i>Ada Lenz Ada Maria LenzMayor opens new dam Berg: The dam is old MORE (Veskaria) said …</i></summary>
/// <remarks>The first is glued on the name that stands twice, the last one is closed by a word of the list “teasers end”. Each is a sentence of its own, and so is what stands before and behind them.</remarks>
internal static class Teasers
{
    private const int Longest = 160; // tokens between the name and the closing word
    private const int Repeats = 8; // tokens within which the name stands before: "Mitch McConnell Addison (Mitch) Mitchell McConnellGOP"
    private const int ShortestName = 3;
    private const int LongestSubject = 6; // tokens before a headline's colon or verb

    private static readonly Words Ends = Words.Listed("usage", "teasers end");

    /// <summary>The next run of teasers that ends at <paramref name="from"/> or later, as tokens; (-1, -1) for none.</summary>
    public static (int Start, int End) Next(string text, ReadOnlySpan<Token> tokens, int from)
    {
        for (var i = from; i < tokens.Length; i++)
        {
            if (tokens[i] is { Kind: TokenKind.Word, Shape: WordShape.Capitals, Span.Length: > ShortestName } && Ends.Has(tokens[i].Span.In(text)) && OpeningBefore(text, tokens, i) is >= 0 and var start)
                return (start, i + 1);
        }
        return (-1, -1);
    }

    /// <summary>Cuts <paramref name="sentences"/> at the edges of teasers and between them; as they are where there are none.</summary>
    public static void Split(string text, ReadOnlySpan<Token> tokens, ImmutableArray<Sentence>.Builder sentences)
    {
        List<int>? cuts = null;
        for (var (start, end) = Next(text, tokens, 0); start >= 0; (start, end) = Next(text, tokens, end))
        {
            (cuts ??= []).Add(start);
            for (var i = start + 2; i < end - 2; i++)
            {
                if (Begins(text, tokens, i, end))
                    cuts.Add(i);
            }
            cuts.Add(end);
        }
        if (cuts is null)
            return;
        var whole = sentences.ToImmutable();
        sentences.Clear();
        var at = 0;
        foreach (var sentence in whole)
        {
            var first = sentence.FirstToken;
            while (at < cuts.Count && cuts[at] < sentence.EndToken)
            {
                if (cuts[at] > first)
                    sentences.Add(Part(tokens, sentence, first, first = cuts[at]));
                at++;
            }
            sentences.Add(Part(tokens, sentence, first, sentence.EndToken));
        }
    }

    private static Sentence Part(ReadOnlySpan<Token> tokens, Sentence sentence, int first, int end) =>
        sentence with { Span = new(tokens[first].Span.Start, tokens[end - 1].Span.End), FirstToken = first, EndToken = end };

    /// <summary>The nearest word before <paramref name="close"/> that a name and a headline's first word are glued to, on the same line; -1 for none.</summary>
    private static int OpeningBefore(string text, ReadOnlySpan<Token> tokens, int close)
    {
        for (var i = close - 1; i > 0 && i > close - Longest; i--)
        {
            if (text.AsSpan(tokens[i].Span.End, tokens[i + 1].Span.Start - tokens[i].Span.End).Contains('\n') || Ends.Has(tokens[i].Span.In(text)) && tokens[i].Shape == WordShape.Capitals)
                return -1;
            if (tokens[i].Kind == TokenKind.Word && IsGlued(text, tokens, i))
                return i;
        }
        return -1;
    }

    /// <summary>"LenzMayor", where "Lenz" stands a few words before.</summary>
    private static bool IsGlued(string text, ReadOnlySpan<Token> tokens, int i)
    {
        var word = tokens[i].Span.In(text);
        for (var k = ShortestName; k < word.Length; k++)
        {
            if (!char.IsUpper(word[k]) && !char.IsDigit(word[k]) || !char.IsLower(word[k - 1]))
                continue;
            for (var b = i - 1; b >= Math.Max(0, i - Repeats); b--)
            {
                if (tokens[b].Span.In(text).SequenceEqual(word[..k]))
                    return true;
            }
        }
        return false;
    }

    /// <summary>Whether another headline begins at the token: behind a bar, ": report", a closed quotation or a word that ends a phrase, a name with a colon or a verb.</summary>
    private static bool Begins(string text, ReadOnlySpan<Token> tokens, int i, int end)
    {
        var before = tokens[i - 1];
        if (before.Span.In(text) is "|")
            return true;
        if (!tokens[i].IsCapital && tokens[i].Kind != TokenKind.Number)
            return false;
        if (before.Kind == TokenKind.Word && tokens[i - 2].Kind == TokenKind.Colon && WordLists.Documents.HasSingular(before.Span.In(text)))
            return true;
        var ends = before.Kind is TokenKind.Quote or TokenKind.Stop || before.Kind == TokenKind.Clitic && before.Span.Length == 1
            || before is { Kind: TokenKind.Word, IsCapital: false, Tag: PosTag.Noun or PosTag.Nouns or PosTag.Adverb or PosTag.Particle or PosTag.VerbParticiple or PosTag.Adjective };
        if (!ends)
            return false;
        var k = i;
        while (k < end && k - i < LongestSubject && tokens[k] is { Kind: TokenKind.Word or TokenKind.Clitic or TokenKind.Number, Tag: PosTag.Name or PosTag.Noun or PosTag.Nouns or PosTag.Adjective or PosTag.Possessive or PosTag.Number })
            k++;
        return k > i && (tokens[k].Kind == TokenKind.Colon || tokens[k].IsVerb && !tokens[k].IsCapital);
    }
}
