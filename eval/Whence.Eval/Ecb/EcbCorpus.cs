using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Whence.Documents;
using Whence.Text;

namespace Whence.Eval.Ecb;

/// <summary>Reads ECB+ (Cybulska and Vossen, LREC 2014) as the conversion of Barhom et al. (ACL 2019) has it: the sentences whose annotation was checked.</summary>
internal static class EcbCorpus
{
    private const string Folder = "interim/cybulska_setup/";
    private static readonly HashSet<string> Tight = new([",", ".", ";", ":", "?", "!", "'s", "’s", "n't", "%", ")", "'", "'re", "'ve", "'ll", "'d"], StringComparer.Ordinal);

    /// <summary>Where it lies.</summary>
    public static string PathOf(CorpusFolder data) => data.In("ecbplus", "ecbplus-train-dev.zip");

    /// <summary>The documents of a part: <c>Train</c> or <c>Dev</c>.</summary>
    /// <exception cref="InvalidDataException">The file holds something else.</exception>
    public static IReadOnlyList<EcbDocument> Read(string path, string part)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            var mentions = Mentions(zip, part);
            return [.. Tokens(zip, part).GroupBy(token => token.Document, StringComparer.Ordinal).OrderBy(document => document.Key, StringComparer.Ordinal).Select(document => Document(document.Key, [.. document], mentions[document.Key]))];
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            throw new InvalidDataException($"{path} is not the corpus that is expected: {broken.Message}", broken);
        }
    }

    /// <summary>The document as it is read: a block a sentence.</summary>
    public static Reading Reading(EcbDocument document) => Reader.Read(
        new Document { Id = document.Id, Name = document.Id, Text = document.Text, Blocks = [.. document.Sentences.OrderBy(sentence => sentence.Value.Start).Select(sentence => new Block(sentence.Value, BlockKind.Paragraph))] },
        Gear.Rules);

    private static EcbDocument Document(string id, IReadOnlyList<Token> tokens, IEnumerable<Mention> mentions)
    {
        var text = new StringBuilder();
        var (places, sentences) = (new Dictionary<(int, int), TextSpan>(), new Dictionary<int, TextSpan>());
        foreach (var sentence in tokens.GroupBy(token => token.Sentence))
        {
            var start = text.Length;
            foreach (var token in sentence)
            {
                if (text.Length > start && !Tight.Contains(token.Word))
                    text.Append(' ');
                places[(token.Sentence, token.Number)] = new(text.Length, text.Length + token.Word.Length);
                text.Append(token.Word);
            }
            sentences[sentence.Key] = new(start, text.Length);
            text.Append("\n\n");
        }
        return new(id, text.ToString(), sentences,
            [.. mentions.Select(mention => new EcbMention(mention.Sentence, [.. mention.Tokens.Select(token => places[(mention.Sentence, token)])], mention.Chain)).OrderBy(mention => mention.Pieces[0].Start)]);
    }

    private static ILookup<string, Mention> Mentions(ZipArchive zip, string part)
    {
        using var json = JsonDocument.Parse(zip.GetEntry($"{Folder}ECB_{part}_Event_gold_mentions.json")!.Open());
        return json.RootElement.EnumerateArray().Select(row => new Mention(
            row.GetProperty("doc_id").GetString()!,
            row.GetProperty("sent_id").GetInt32(),
            [.. row.GetProperty("tokens_number").EnumerateArray().Select(number => number.GetInt32())],
            row.GetProperty("coref_chain").GetString()!)).ToLookup(mention => mention.Document, StringComparer.Ordinal);
    }

    private static IEnumerable<Token> Tokens(ZipArchive zip, string part)
    {
        using var reader = new StreamReader(zip.GetEntry($"{Folder}ECB_{part}_corpus.txt")!.Open(), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var document, var sentence, var number, var word, ..])
                yield return new(document, int.Parse(sentence, CultureInfo.InvariantCulture), int.Parse(number, CultureInfo.InvariantCulture), word);
        }
    }

    private sealed record Token(string Document, int Sentence, int Number, string Word);

    private sealed record Mention(string Document, int Sentence, ImmutableArray<int> Tokens, string Chain);
}
