using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Whence.Documents;
using Whence.Lexicons;

namespace Whence.Language;

/// <summary>Words with their parts of speech, sentences, quotations.</summary>
public sealed class LanguageStage : IStage
{
    private static readonly Lazy<PosTagger> Tagger = new(() =>
    {
        const string name = "models/pos/pos.bin";
        using var model = typeof(LanguageStage).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The model {name} is missing from the program; build it again with ./do build.");
        return PosTagger.Load(model);
    });

    /// <inheritdoc/>
    public Layers Needs => Layers.None;

    /// <inheritdoc/>
    public Layers Adds => Layers.Tokens | Layers.Sentences | Layers.Quotations;

    /// <summary>What the tagger is known to miss: plurals of people ("U.K. authorities") that are no verbs, participles behind "have", verbs beside a closing quotation mark that are.</summary>
    private static void Correct(string text, Span<Token> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            ref var word = ref words[i];
            if (i > 1 && i + 1 < words.Length && words[i].Tag is PosTag.Noun or PosTag.Adjective && VerbAfterQuotation(text, words, i) is { } tag)
                word = word with { Tag = tag };
            if (i > 0 && word.Tag == PosTag.Adjective && word.Span.In(text).EndsWith("ed", StringComparison.Ordinal) && words[i - 1].Span.In(text) is "have" or "has" or "had" && CueLexicon.Find(word.Span.In(text)) is not null)
                word = word with { Tag = PosTag.VerbParticiple }; // "have expressed doubts"
            if (i > 0 && i + 1 < words.Length && word.Tag is PosTag.Adjective or PosTag.Noun && ReportsBesideMark(text, words, i))
                word = word with { Tag = PosTag.VerbPast };
            if (word.Tag == PosTag.VerbThird && WordLists.PeoplePlurals.Has(word.Span.In(text)))
                word = word with { Tag = PosTag.Nouns };
        }
    }

    /// <summary>– admitted Berg; "…," the statement read.</summary>
    private static bool ReportsBesideMark(string text, Span<Token> words, int i)
    {
        var word = words[i].Span.In(text);
        if (!word.EndsWith("ed", StringComparison.Ordinal) && word is not "read" || CueLexicon.Find(word) is not { Type: "speech" } cue || !cue.Takes(Frames.Quotation))
            return false;
        if (words[i - 1].Kind is TokenKind.Dash or TokenKind.Quote)
            return words[i + 1].IsCapital || words[i + 1].Tag is PosTag.Determiner or PosTag.PossessivePronoun;
        return words[i - 1].IsNoun && words[i + 1].Kind == TokenKind.Stop && word is "read";
    }

    /// <summary>"…," adding that …; "…" and invoked …</summary>
    private static PosTag? VerbAfterQuotation(string text, Span<Token> words, int i)
    {
        var word = words[i].Span.In(text);
        if (words[i - 1].Kind is TokenKind.Quote or TokenKind.Comma && word.EndsWith("ing", StringComparison.Ordinal) && words[i + 1].Span.In(text) is "that" && CueLexicon.Find(word) is not null)
            return PosTag.VerbIng;
        return words[i - 2].Kind == TokenKind.Quote && words[i - 1].Tag == PosTag.Conjunction && word.EndsWith("ed", StringComparison.Ordinal) && words[i].Tag == PosTag.Adjective ? PosTag.VerbPast : null;
    }

    /// <inheritdoc/>
    public Reading Read(Reading reading)
    {
        var document = reading.Document;
        var tokens = ImmutableArray.CreateBuilder<Token>(document.Text.Length / 5 + 8);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var blocks = document.Blocks.IsEmpty && document.Text.Length > 0
            ? [new Block(new(0, document.Text.Length), BlockKind.Paragraph)]
            : document.Blocks;
        for (var b = 0; b < blocks.Length; b++)
        {
            var first = tokens.Count;
            Tokenizer.Read(document.Text, blocks[b].Span, tokens);
            SentenceSplitter.Split(document.Text, tokens, first, b, sentences);
        }
        var array = tokens.ToArray();
        foreach (var sentence in sentences)
        {
            var words = array.AsSpan(sentence.FirstToken..sentence.EndToken);
            Tagger.Value.Tag(document.Text, words);
            Correct(document.Text, words);
        }
        Teasers.Split(document.Text, array, sentences);
        var notes = ImmutableArray.CreateBuilder<Note>();
        var quotations = QuotationPairer.Pair(document.Text, array, [.. sentences], notes);
        return reading with
        {
            Tokens = ImmutableCollectionsMarshal.AsImmutableArray(array),
            Sentences = sentences.ToImmutable(),
            Quotations = quotations,
            Notes = [.. reading.Notes, .. notes],
        };
    }
}
