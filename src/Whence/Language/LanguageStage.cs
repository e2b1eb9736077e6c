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

    /// <summary>Plurals of people that the tagger takes for verbs after a name ("U.K. authorities").</summary>
    private static void Correct(string text, Span<Token> words)
    {
        foreach (ref var word in words)
        {
            if (word.Tag == PosTag.VerbThird && WordLists.PeoplePlurals.Has(word.Span.In(text)))
                word = word with { Tag = PosTag.Nouns };
        }
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
