using Whence.Documents;
using Whence.Language;
using Whence.Taggers;
using Whence.Text;

namespace Whence.Tests.Taggers;

/// <summary>Invented pages for the tagger, a paragraph a block, and the model that ships.</summary>
internal static class TaggerPages
{
    private static readonly Lazy<RoleModel> Shipped = new(() =>
    {
        using var file = File.OpenRead(House.Repository.At("models", "attribution", "attribution.bin"));
        return RoleModel.Load(file);
    });

    private static readonly Lazy<NeuralModel> ShippedNetwork = new(() =>
    {
        using var file = File.OpenRead(House.Repository.At("models", "attribution", "network.bin"));
        return NeuralModel.Load(file);
    });

    public static RoleModel Model => Shipped.Value;

    public static LinearScorer Linear => new(Model);

    public static NeuralModel Network => ShippedNetwork.Value;

    public static NeuralScorer Neural => new(Network, Model.Clusters, Model.Lexicon);

    public static Reading Read(params string[] paragraphs)
    {
        var text = string.Join("\n\n", paragraphs);
        var (blocks, start) = (new List<Block>(), 0);
        foreach (var paragraph in paragraphs)
        {
            blocks.Add(new(new TextSpan(start, start + paragraph.Length), BlockKind.Paragraph));
            start += paragraph.Length + 2;
        }
        return new LanguageStage().Read(new Reading(new Document { Id = "sha256:0", Name = "page", Text = text, Blocks = [.. blocks] }));
    }

    /// <summary>The words of <paramref name="reading"/> as a span that a tagger found.</summary>
    public static RoleSpan Span(Reading reading, Role role, string words, float probability = 1)
    {
        var at = reading.Document.Text.IndexOf(words, StringComparison.Ordinal);
        return new(role, reading.TokenAt(at), reading.TokenAt(at + words.Length), -MathF.Log(probability));
    }

    public static string Words(Reading reading, RoleSpan span) =>
        reading.Document.Text[reading.Tokens[span.First].Span.Start..reading.Tokens[span.End - 1].Span.End];
}
