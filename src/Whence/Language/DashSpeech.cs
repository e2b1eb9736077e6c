using System.Collections.Immutable;
using Whence.Lexicons;

namespace Whence.Language;

/// <summary>Speech set between dashes, as Polish, Czech, French and Ukrainian newsrooms set it: <i>– We hold the town – said the mayor. – Nobody left.</i></summary>
/// <remarks>A dash opens speech only where it begins a sentence and a dash with a verb of speech closes it: a list's dashes and a writer's asides are none.</remarks>
internal static class DashSpeech
{
    private const int LongestName = 4;

    private static readonly Words Pronouns = new("he she they it we I");

    /// <summary>Adds what is said between dashes in <paramref name="block"/>, and makes those dashes quotation marks.</summary>
    public static void Find(string text, Token[] tokens, ReadOnlySpan<Sentence> block, ImmutableArray<Quotation>.Builder quotations)
    {
        var end = block[^1].EndToken;
        for (var s = 0; s < block.Length; s++)
        {
            var open = block[s].FirstToken;
            if (tokens[open].Kind != TokenKind.Dash || open + 2 >= end || tokens[open + 1].Shape == WordShape.Small)
                continue;
            var close = CloseOf(text, tokens, open, end);
            if (close < 0)
                continue;
            tokens[open] = tokens[open] with { Kind = TokenKind.Quote };
            tokens[close] = tokens[close] with { Kind = TokenKind.Quote };
            quotations.Add(new(new(tokens[open].Span.Start, tokens[close].Span.End), new(tokens[open + 1].Span.Start, tokens[close - 1].Span.End), Depth: 0, Repaired: false));
        }
    }

    /// <summary>The dash before "he said"; -1 where another speech begins first, or the block ends.</summary>
    private static int CloseOf(string text, Token[] tokens, int open, int end)
    {
        for (var i = open + 2; i + 1 < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Quote && text[tokens[i].Span.Start] == '”' && tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Stop && Reports(text, tokens, i + 1, end))
                return i; // "- …, ”said the mayor"
            if (tokens[i].Kind != TokenKind.Dash)
                continue;
            if (Reports(text, tokens, i + 1, end))
                return i;
            if (tokens[i - 1].Kind == TokenKind.Stop && tokens[i + 1].Shape != WordShape.Small)
                return -1;
        }
        return -1;
    }

    /// <summary>Whether a verb of speech follows, behind at most a pronoun, a name or adverbs: "said the mayor", "he added", "Anna Berg noted".</summary>
    internal static bool Reports(string text, Token[] tokens, int i, int end)
    {
        if (i >= end)
            return false;
        var start = i;
        if (Pronouns.Has(tokens[i].Span.In(text)))
        {
            if (i + 2 < end && tokens[i].Span.In(text) is "it" && WordLists.BeForms.Has(tokens[i + 1].Span.In(text)))
                return tokens[i + 2].Tag is PosTag.VerbParticiple or PosTag.VerbPast; // "it was noted"
            i++;
        }
        else if (tokens[i].Tag is PosTag.Determiner or PosTag.PossessivePronoun)
        {
            while (i < end && i - start <= LongestName && tokens[i].Tag is PosTag.Determiner or PosTag.PossessivePronoun or PosTag.Adjective or PosTag.Noun or PosTag.Name or PosTag.Preposition)
                i++; // "the head of state said"
        }
        else if (tokens[i].Tag == PosTag.Adverb || tokens[i].Tag == PosTag.Conjunction)
        {
            while (i < end && i - start < LongestName && tokens[i].Tag is PosTag.Adverb or PosTag.Conjunction)
                i++; // "once again stressed"
        }
        else
        {
            while (i < end && i - start < LongestName && tokens[i].IsCapital && CueLexicon.Find(tokens[i].Span.In(text)) is null)
                i++;
        }
        return i < end && tokens[i].Kind == TokenKind.Word && tokens[i].Tag is not (PosTag.VerbIng or PosTag.VerbBase)
            && CueLexicon.Find(tokens[i].Span.In(text)) is { Type: "speech" } cue && cue.Takes(Frames.Quotation);
    }
}
