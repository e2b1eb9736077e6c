using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Whence.Documents;

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
            Tagger.Value.Tag(document.Text, array.AsSpan(sentence.FirstToken..sentence.EndToken));
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
