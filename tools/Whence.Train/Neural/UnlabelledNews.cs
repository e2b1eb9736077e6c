using System.Text.Json;
using Whence.Attributions;
using Whence.Documents;
using Whence.Eval;
using Whence.Language;
using Whence.Taggers;
using Whence.Text;
using Whence.Train.Attribution;

namespace Whence.Train.Neural;

/// <summary>News that nobody annotated, with what a tagger and the rules find in it. Pages that something is measured on are left out.</summary>
internal static class UnlabelledNews
{
    private static readonly string[] Files = ["news-scale/allsides-conflict-2824.jsonl.gz", "ukraine-news/ukraine-war-2022-gdelt447.jsonl.gz", "multi-outlet-events/newswcl50.jsonl.gz"];

    /// <summary>Labels of pages; each page that they name is passed over.</summary>
    private static readonly string[] Measured = ["eval/labels/tune.json", "eval/labels/untouched.json", "eval/pairs/tune.json", "eval/pairs/untouched.json"];

    /// <summary>The pages of <paramref name="data"/>, each with what is found in it by <paramref name="tagger"/> and the rules together; what stands inside a content is not among it.</summary>
    public static IEnumerable<(Reading Reading, GoldSpans Found)> Read(string data, AttributionTagger tagger)
    {
        var (language, attributions) = (new LanguageStage(), new AttributionStage());
        foreach (var document in Documents(data))
        {
            var reading = language.Read(new Reading(document));
            var read = attributions.Read(reading with { Tagged = tagger.Read(reading), Layers = reading.Layers | Layers.Tagged });
            var found = read.Attributions.Where(a => a.Inside is null).Select(a => new GoldAttribution(Pairs(a.Source), Pairs(a.Cue?.Spans ?? []), Pairs(a.Content)));
            yield return (reading, GoldSpans.Of(new Article("", reading, [.. found])));
        }
    }

    private static IEnumerable<Document> Documents(string data)
    {
        var measured = Measured.SelectMany(NamedIn).ToLookup(page => page.File, page => page.Line);
        return Files.SelectMany(file => NewsFiles.Without(Path.Combine(data, file), measured[file].ToHashSet()));
    }

    private static List<(string File, int Line)> NamedIn(string labels)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(labels));
        return [.. NamedIn(json.RootElement)];
    }

    private static IEnumerable<(string File, int Line)> NamedIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(NamedIn),
        JsonValueKind.Object when element.TryGetProperty("file", out var file) => [(file.GetString()!, element.GetProperty("line").GetInt32())],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => NamedIn(property.Value)),
        _ => [],
    };

    private static (int Start, int End)[] Pairs(IEnumerable<TextSpan> spans) => [.. spans.Select(s => (s.Start, s.End))];
}
