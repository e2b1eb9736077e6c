using System.Collections.Immutable;
using Whence.Documents;
using Whence.Language;

namespace Whence.Taggers;

/// <summary>One block as the tagger sees it. Used again for every block of a page, so that looking costs no memory.</summary>
public sealed class BlockSight
{
    private const int LikelyCue = 4;
    private const int LongestTail = 10;

    private WordSight[] _words = new WordSight[256];
    private RoleLattice.Start[] _starts = new RoleLattice.Start[256];

    /// <summary>The block's first token in the reading.</summary>
    public int First { get; private set; }

    /// <summary>How many tokens it has.</summary>
    public int Count { get; private set; }

    /// <summary>Its tokens.</summary>
    public ReadOnlySpan<WordSight> Words => _words.AsSpan(0, Count);

    /// <summary>Whether each token starts a sentence.</summary>
    public ReadOnlySpan<RoleLattice.Start> Starts => _starts.AsSpan(0, Count);

    /// <summary>Whether the last sentence ends in a quotation.</summary>
    public bool EndsQuoted => IsQuoted(Count - 1);

    /// <summary>Looks at the tokens of some neighbouring sentences of one block.</summary>
    public void Look(Reading reading, ReadOnlySpan<Sentence> sentences, WordTable clusters, WordTable lexicon)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(clusters);
        ArgumentNullException.ThrowIfNull(lexicon);
        (First, Count) = (sentences[0].FirstToken, sentences[^1].EndToken - sentences[0].FirstToken);
        if (_words.Length < Count)
            (_words, _starts) = (new WordSight[Count * 2], new RoleLattice.Start[Count * 2]);
        Array.Clear(_starts, 0, Count);
        var tokens = reading.Tokens.AsSpan().Slice(First, Count);
        for (var i = 0; i < Count; i++)
            _words[i] = Word(tokens[i].Span.In(reading.Document.Text), tokens[i], clusters, lexicon);
        Quotations(reading, tokens);
        var block = sentences[0].Block;
        var headline = block < reading.Document.Blocks.Length && reading.Document.Blocks[block].Kind == BlockKind.Headline;
        foreach (var sentence in sentences)
        {
            var (first, end) = (sentence.FirstToken - First, sentence.EndToken - First);
            _starts[first] = first > 0 && IsQuoted(first - 1) ? RoleLattice.Start.AfterQuotation : RoleLattice.Start.Plain;
            Sentence(first, end, (byte)((first == 0 ? 1 : 0) | (headline ? 2 : 0)));
        }
    }

    /// <summary>The hash of a word without its ending: says, said and saying differ, "reports", "reported" and "reporting" do not.</summary>
    public static uint StemOf(ReadOnlySpan<char> word)
    {
        var cut = word switch
        {
            [_, _, _, .., 'i', 'n', 'g'] => 3,
            [_, _, _, .., 'e', 'd'] => 2,
            [_, _, _, .., 'e', 's'] => 2,
            [_, _, _, .., 's'] or [_, _, _, .., 'e'] => 1,
            _ => 0,
        };
        return PosFeatures.Key(word[..^cut]);
    }

    /// <summary>The key of a word in the lexicon: the same letters are another word as a verb than as a noun.</summary>
    public static uint KeyOf(uint word, PosTag tag) => word * 4 + (tag is >= PosTag.VerbBase and <= PosTag.Modal ? 1u : tag is PosTag.Noun or PosTag.Nouns or PosTag.Name ? 2u : 3u) | 1u << 31;

    private bool IsQuoted(int i) => _words[i].Quote is 1 or 2 or 3;

    private static WordSight Word(ReadOnlySpan<char> text, Token token, WordTable clusters, WordTable lexicon)
    {
        var key = PosFeatures.Key(text);
        var known = lexicon[KeyOf(key, token.Tag)];
        return new()
        {
            Word = key,
            Suffix = PosFeatures.Key(text.Length > 3 ? text[^3..] : text),
            Stem = StemOf(text),
            Cluster = clusters[key],
            Tag = (byte)token.Tag,
            Kind = (byte)((int)token.Kind * 8 + (int)token.Shape),
            Cue = (byte)(known & 7),
            Source = (byte)(known >> 3 & 7),
            Opens = (byte)(known >> 6 & 7),
            Quote = (byte)(token.Kind == TokenKind.Quote ? 4 : 0),
            CueBefore = -1,
            CueAfter = -1,
        };
    }

    private void Quotations(Reading reading, ReadOnlySpan<Token> tokens)
    {
        var quotations = reading.Quotations;
        var at = 0;
        for (var q = FirstAtOrAfter(quotations, tokens[0].Span.Start); q < quotations.Length && quotations[q].Span.Start < tokens[^1].Span.End; q++)
        {
            if (quotations[q].Depth > 0)
                continue;
            while (at < Count && tokens[at].Span.Start < quotations[q].Span.Start)
                at++;
            var open = at;
            while (at < Count && tokens[at].Span.Start < quotations[q].Span.End)
                at++;
            if (at > open)
                Quotation(tokens, open, at);
        }
    }

    private void Quotation(ReadOnlySpan<Token> tokens, int open, int end)
    {
        var closed = end - 1 > open && tokens[end - 1].Kind == TokenKind.Quote;
        var length = end - open;
        var last = tokens[Math.Max(open, closed ? end - 2 : end - 1)].Kind;
        var quoted = (byte)(1 + (length < 4 ? 0 : length < 8 ? 1 : length < 14 ? 2 : 3) * 8 + (last == TokenKind.Comma ? 1 : last == TokenKind.Stop ? 2 : 0) * 2 + (closed ? 1 : 0));
        byte after = 0, before = 0;
        for (var i = end; i < Math.Min(Count, end + 5); i++)
            after = Math.Max(after, _words[i].Cue);
        for (var i = Math.Max(0, open - 4); i < open; i++)
            before = Math.Max(before, _words[i].Cue);
        for (var i = open; i < end; i++)
        {
            _words[i].Quote = (byte)(i == open ? 1 : closed && i == end - 1 ? 3 : 2);
            _words[i].Quoted = quoted;
            _words[i].Beside = (byte)(after * 8 + before);
        }
    }

    private static int FirstAtOrAfter(ImmutableArray<Quotation> quotations, int position)
    {
        var (low, high) = (0, quotations.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = quotations[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    private void Sentence(int first, int end, byte place)
    {
        var tail = TailOf(first, end);
        for (var i = first; i < end; i++)
        {
            ref var word = ref _words[i];
            (word.FromStart, word.ToEnd, word.Place) = ((byte)Math.Min(i - first, 15), (byte)Math.Min(end - 1 - i, 15), place);
            word.Tail = (byte)(tail < 0 ? 0 : i < tail ? 1 : 2);
        }
        // Speech inside a quotation is another matter than speech outside: each looks for its own cues.
        for (var inside = 0; inside < 2; inside++)
        {
            Forward(first, end, inside == 1);
            Backward(first, end, inside == 1);
        }
    }

    private void Forward(int first, int end, bool inside)
    {
        var (cue, between) = (-1, 0);
        for (var i = first; i < end; i++)
        {
            ref var word = ref _words[i];
            if (word.Quote == 2 == inside)
            {
                (word.CueBefore, word.Between) = (cue, (byte)between);
                if (word.Cue >= LikelyCue)
                    (cue, between) = (i, 0);
            }
            between |= Seen(ref word);
        }
    }

    private void Backward(int first, int end, bool inside)
    {
        var (cue, between) = (-1, 0);
        for (var i = end - 1; i >= first; i--)
        {
            ref var word = ref _words[i];
            if (word.Quote == 2 == inside)
            {
                (word.CueAfter, word.BetweenAfter) = (cue, (byte)between);
                if (word.Cue >= LikelyCue)
                    (cue, between) = (i, 0);
            }
            between |= Seen(ref word);
        }
    }

    private static int Seen(ref readonly WordSight word) =>
        (word.Kind >> 3 == (int)TokenKind.Comma ? 1 : 0)
        | (word.Tag is (byte)PosTag.VerbPast or (byte)PosTag.VerbThird or (byte)PosTag.VerbPresent or (byte)PosTag.Modal ? 2 : 0)
        | (word.Opens >= 6 ? 4 : 0)
        | (word.Quote is 1 or 3 ? 8 : 0);

    /// <summary>Where a short last part with a likely cue begins ("…, the minister said on Monday."), or -1.</summary>
    private int TailOf(int first, int end)
    {
        var cue = false;
        for (var i = end - 1; i > first && i >= end - LongestTail; i--)
        {
            if (_words[i].Kind >> 3 == (int)TokenKind.Comma || _words[i].Quote == 3)
            {
                if (cue)
                    return i + 1;
            }
            else if (_words[i].Quote == 2 && i < end - 2)
            {
                return -1;
            }
            cue |= _words[i].Cue >= LikelyCue;
        }
        return -1;
    }
}
