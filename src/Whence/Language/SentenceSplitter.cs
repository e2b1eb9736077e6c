using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Whence.Language;

/// <summary>Cuts the tokens of a block into sentences.</summary>
/// <remarks>
/// A stop ends a sentence when what follows can open one; closing quotation marks and brackets go with the sentence that
/// they close. A stop inside an abbreviation is part of its word and ends a sentence only before a word that opens
/// sentences. Runs of <see cref="LongestSentence"/> tokens without a stop are cut, so that no page can make a stage slow.
/// </remarks>
internal static class SentenceSplitter
{
    /// <summary>The longest sentence, in tokens.</summary>
    public const int LongestSentence = 400;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = FrozenSet.ToFrozenSet(
        ["The", "A", "An", "He", "She", "It", "They", "We", "I", "You", "In", "On", "At", "But", "And", "This", "That", "These", "Those", "There", "His", "Her", "Its",
         "Their", "As", "If", "When", "While", "After", "Before", "However", "Meanwhile", "According", "For", "With", "No", "So", "Since"],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the sentences of <paramref name="tokens"/> from <paramref name="first"/> on.</summary>
    public static void Split(string text, ImmutableArray<Token>.Builder tokens, int first, int block, ImmutableArray<Sentence>.Builder sentences)
    {
        var start = first < tokens.Count ? Dateline.EndOf(tokens, first) : first;
        if (start > first)
            Add(tokens, first, start, block, sentences);
        for (var i = start; i < tokens.Count; i++)
        {
            if (i - start + 1 < LongestSentence && !Ends(text, tokens, i, start))
                continue;
            var end = i + 1;
            while (end < tokens.Count && Closes(text, tokens, end))
                end++;
            if (end < tokens.Count && end - start < LongestSentence && GoesOn(text, tokens, end))
                continue;
            Add(tokens, start, end, block, sentences);
            start = end;
            i = end - 1;
        }
        if (start < tokens.Count)
            Add(tokens, start, tokens.Count, block, sentences);
    }

    private static void Add(ImmutableArray<Token>.Builder tokens, int start, int end, int block, ImmutableArray<Sentence>.Builder sentences) =>
        sentences.Add(new(new(tokens[start].Span.Start, tokens[end - 1].Span.End), start, end, block));

    private static bool Ends(string text, ImmutableArray<Token>.Builder tokens, int i, int start)
    {
        var token = tokens[i];
        if (token.Kind == TokenKind.Stop)
            return !(i + 1 < tokens.Count && tokens[i + 1] is { Kind: TokenKind.Word or TokenKind.Other, Span.Length: 2 } initial && initial.Span.Start == token.Span.End && text[initial.Span.End - 1] == '.'); // (D-N.C.)
        if (token.Kind != TokenKind.Word || i == start || i + 1 >= tokens.Count || text[token.Span.End - 1] != '.')
            return false;
        return token.Span.In(text)[..^1].Contains('.') && Openers.Contains(tokens[i + 1].Span.In(text));
    }

    /// <summary>Whether the mark closes what the sentence before it opened: it touches it and what follows does not touch.</summary>
    private static bool Closes(string text, ImmutableArray<Token>.Builder tokens, int i)
    {
        var token = tokens[i];
        if (token.Kind is not (TokenKind.Quote or TokenKind.Close) || token.Span.Start != tokens[i - 1].Span.End)
            return token.Kind == TokenKind.Quote && text[token.Span.Start] is '”' or '»';
        return i + 1 >= tokens.Count || tokens[i + 1].Span.Start > token.Span.End || tokens[i + 1].Kind is not (TokenKind.Word or TokenKind.Number);
    }

    /// <summary>Whether the next token cannot open a sentence.</summary>
    private static bool GoesOn(string text, ImmutableArray<Token>.Builder tokens, int next)
    {
        var token = tokens[next];
        if (token.Kind == TokenKind.Dash) // "… he said. – We hold the town" begins a speech, "No. 4 – the last" does not
            return !((tokens[next - 1].Kind == TokenKind.Stop || IsGlued(tokens, next)) && next + 1 < tokens.Count && tokens[next + 1].Span.Start > token.Span.End && tokens[next + 1].Shape == WordShape.Capital);
        if (token.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Stop)
            return true;
        return token.Kind == TokenKind.Word && token.Shape == WordShape.Small && char.IsLower(text[token.Span.Start]);
    }

    /// <summary>"… he noted, “Nobody left.”<i>-</i> We hold the town": a dash that touches the quotation which ends before it.</summary>
    private static bool IsGlued(ImmutableArray<Token>.Builder tokens, int dash) =>
        tokens[dash - 1].Kind == TokenKind.Quote && tokens[dash - 1].Span.End == tokens[dash].Span.Start && tokens[dash - 2].Kind == TokenKind.Stop;
}
