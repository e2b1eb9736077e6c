using System.IO.Compression;
using System.Numerics;
using System.Runtime.InteropServices;
using Whence.Lexicons;

namespace Whence.Language;

/// <summary>Tags parts of speech, left to right, by an averaged perceptron over hashed features.</summary>
/// <remarks>
/// After Collins, "Discriminative Training Methods for Hidden Markov Models" (EMNLP 2002), decoded greedily. One row of
/// weights a feature, one lane a tag: a token costs <see cref="PosFeatures.Count"/> vector additions. <c>models/pos/MODEL.md</c> has
/// data, recipe and scores.
/// </remarks>
public sealed class PosTagger
{
    /// <summary>Lanes of a row: the tags, padded.</summary>
    public const int Lanes = 32;

    private static readonly int Tags = Enum.GetValues<PosTag>().Length;

    private static readonly Words NumberWords = new(string.Join(' ', Numerals.Small.Skip(2).Concat(Numerals.Tens))); // "one" is a pronoun, too

    private readonly short[] _weights;

    /// <summary>Takes weights, <see cref="PosFeatures.Rows"/> × <see cref="Lanes"/>.</summary>
    /// <exception cref="ArgumentException">The array has another length.</exception>
    public PosTagger(short[] weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Length != PosFeatures.Rows * Lanes)
            throw new ArgumentException($"A tagger has {PosFeatures.Rows} × {Lanes} weights, not {weights.Length}.", nameof(weights));
        _weights = weights;
    }

    /// <summary>Reads weights as <see cref="Save"/> wrote them.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static PosTagger Load(Stream model)
    {
        using var brotli = new BrotliStream(model, CompressionMode.Decompress);
        var bytes = new byte[PosFeatures.Rows * Tags];
        brotli.ReadExactly(bytes);
        var weights = new short[PosFeatures.Rows * Lanes];
        for (var tag = 0; tag < Tags; tag++)
        {
            var lane = bytes.AsSpan(tag * PosFeatures.Rows, PosFeatures.Rows);
            for (var row = 0; row < lane.Length; row++)
                weights[row * Lanes + tag] = (sbyte)lane[row];
        }
        return new(weights);
    }

    /// <summary>Writes the weights, a byte each, tag by tag, compressed.</summary>
    public void Save(Stream model)
    {
        using var brotli = new BrotliStream(model, CompressionLevel.SmallestSize);
        var lane = new byte[PosFeatures.Rows];
        for (var tag = 0; tag < Tags; tag++)
        {
            for (var row = 0; row < lane.Length; row++)
                lane[row] = (byte)(sbyte)Math.Clamp((int)_weights[row * Lanes + tag], sbyte.MinValue, sbyte.MaxValue);
            brotli.Write(lane);
        }
    }

    /// <summary>Tags one sentence in place. Marks are <see cref="PosTag.Punctuation"/> by what they are made of.</summary>
    public void Tag(string text, Span<Token> sentence)
    {
        var hashes = sentence.Length <= 256 ? stackalloc PosFeatures.WordHash[sentence.Length + 4] : new PosFeatures.WordHash[sentence.Length + 4];
        hashes[..2].Fill(PosFeatures.Outside);
        hashes[^2..].Fill(PosFeatures.Outside);
        for (var i = 0; i < sentence.Length; i++)
            hashes[i + 2] = PosFeatures.Hash(sentence[i].Span.In(text), sentence[i].Shape, i == 0);
        Span<int> rows = stackalloc int[PosFeatures.Count];
        var (t1, t2) = (PosTag.Punctuation, PosTag.Punctuation);
        for (var i = 0; i < sentence.Length; i++)
        {
            var tag = PosTag.Punctuation;
            if (sentence[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Clitic)
            {
                PosFeatures.Of(hashes[i], hashes[i + 1], hashes[i + 2], hashes[i + 3], hashes[i + 4], t1, t2, rows);
                tag = Amended(text, sentence, i, Best(rows));
            }
            sentence[i] = sentence[i] with { Tag = tag };
            (t2, t1) = (t1, tag);
        }
    }

    /// <summary>What the weights get wrong where a word is rare: numbers in words are few and known, and what follows a count is counted ("1367 reservists").</summary>
    private static PosTag Amended(string text, ReadOnlySpan<Token> sentence, int i, PosTag tag)
    {
        if (sentence[i].Kind == TokenKind.Word && NumberWords.Has(sentence[i].Span.In(text)))
            return PosTag.Number;
        if (i == 0 && sentence[0].Span.In(text) is "Per" && IsAccordingTo(text, sentence))
            return PosTag.Preposition;
        if (i == 0 && tag == PosTag.Noun && sentence[0].IsCapital && IsAged(text, sentence))
            return PosTag.Name;
        if (IsGrammar(tag) && sentence[i].Shape == WordShape.Capital && i > 0 && !WordLists.Grammar.Has(sentence[i].Span.In(text)))
            return PosTag.Name; // "politician Florin Stern": no capital makes a preposition of a word that is none
        return tag == PosTag.VerbThird && i > 0 && IsCount(sentence[i - 1], text) ? PosTag.Nouns : tag;
    }

    /// <summary>"Lindqvist, 61, told": an age behind the first word.</summary>
    private static bool IsAged(string text, ReadOnlySpan<Token> sentence) =>
        sentence.Length > 3 && sentence[1].Kind == TokenKind.Comma && sentence[2].Kind == TokenKind.Number && sentence[2].Span.In(text).Length < 3 && sentence[3].Kind == TokenKind.Comma;

    private static bool IsGrammar(PosTag tag) =>
        tag is PosTag.Pronoun or PosTag.PossessivePronoun or PosTag.Determiner or PosTag.Preposition or PosTag.To or PosTag.Modal or PosTag.Wh or PosTag.Conjunction or PosTag.Particle or PosTag.Existential;

    private static bool IsCount(Token token, string text) =>
        token.Kind == TokenKind.Number && token.Span.In(text) is not (['1', '9', _, _] or ['2', '0', _, _]) || token.Kind == TokenKind.Word && NumberWords.Has(token.Span.In(text));

    /// <summary>"Per Northwire, the bridge fell": capitals, then a name or the sentence's only comma. "Per Hansen, the mayor, said" is somebody.</summary>
    private static bool IsAccordingTo(string text, ReadOnlySpan<Token> sentence)
    {
        var end = 1;
        while (end < sentence.Length && sentence[end].Kind == TokenKind.Word && char.IsUpper(text[sentence[end].Span.Start]))
            end++;
        if (end == 1 || end >= sentence.Length || sentence[end].Kind != TokenKind.Comma)
            return false;
        if (end + 1 < sentence.Length && char.IsUpper(text[sentence[end + 1].Span.Start]))
            return true; // "Per Northwire, Anna Carver, a union leader, said"
        for (var i = end + 1; i < sentence.Length; i++)
        {
            if (sentence[i].Kind == TokenKind.Comma)
                return false;
        }
        return sentence.Length > end + 3;
    }

    /// <summary>The tag with the highest sum over <paramref name="rows"/>; punctuation is never it.</summary>
    private PosTag Best(ReadOnlySpan<int> rows)
    {
        Span<short> sums = stackalloc short[Lanes];
        sums.Clear();
        var vectors = MemoryMarshal.Cast<short, Vector<short>>(sums);
        foreach (var row in rows)
        {
            var weights = MemoryMarshal.Cast<short, Vector<short>>(_weights.AsSpan(row * Lanes, Lanes));
            for (var v = 0; v < vectors.Length; v++)
                vectors[v] += weights[v];
        }
        var best = 1;
        for (var tag = 2; tag < Tags; tag++)
        {
            if (sums[tag] > sums[best])
                best = tag;
        }
        return (PosTag)best;
    }
}
