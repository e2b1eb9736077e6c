using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Whence.Text;

namespace Whence.Eval.Attribution;

/// <summary>
/// Articles with the attributions that people found in them, in a zip or a folder: <c>text/NAME.txt</c> with <c>attributions.jsonl</c>, where the
/// primary annotator counts, or with <c>attributions/NAME_ANNOTATOR.ann</c>, where the first annotator by name counts; <c>articles.jsonl</c> may name publishers.
/// </summary>
internal static partial class PolnearArchive
{
    private const string Attributions = "attributions.jsonl";
    private const string Unknown = "unknown";

    /// <summary>
    /// Where the articles to measure on lie: <c>polnear-dev/polnear-dev.zip</c> in the data folder, the same unpacked in <c>polnear-dev</c>, or the given path itself
    /// when it is a zip or holds <c>text</c>.
    /// </summary>
    public static string Locate(CorpusFolder data)
    {
        string[] others = [data.In("polnear-dev"), data.Path];
        return File.Exists(data.Path) ? data.Path
            : !File.Exists(data.In("polnear-dev", "polnear-dev.zip")) && others.FirstOrDefault(path => Directory.Exists(Path.Combine(path, "text"))) is { } unpacked ? unpacked
            : data.In("polnear-dev", "polnear-dev.zip");
    }

    /// <summary>Each article, in order of names.</summary>
    /// <exception cref="InvalidDataException">There are no such articles.</exception>
    public static IReadOnlyList<AnnotatedArticle> Read(string path)
    {
        var files = PolnearFiles.Read(path);
        var texts = files.Where(file => file.Key.StartsWith("text/", StringComparison.Ordinal) && file.Key.EndsWith(".txt", StringComparison.Ordinal))
            .ToDictionary(file => file.Key["text/".Length..^".txt".Length], file => Encoding.UTF8.GetString(file.Value), StringComparer.Ordinal);
        try
        {
            var gold = files.TryGetValue(Attributions, out var rows) ? Resolved(rows, texts) : Standoff(files, texts);
            if (texts.Count == 0 || gold.Count == 0)
                throw new InvalidDataException($"{path} holds no annotated articles: it needs text/NAME.txt with {Attributions}, or with attributions/NAME_ANNOTATOR.ann");
            if (gold.FirstOrDefault(article => article.Value.Exists(IsUpsideDown)).Key is { } odd)
                throw new InvalidDataException($"{path} holds annotations of {odd} that end before they start, or start before the text");
            var publishers = Publishers(files.GetValueOrDefault("articles.jsonl"));
            // Without a list of annotations for each article, one that nobody annotated is none of the corpus's.
            return [.. texts.Keys.Where(name => rows is not null || gold.ContainsKey(name)).Order(StringComparer.Ordinal).Select(name => new AnnotatedArticle(
                name, files[$"text/{name}.txt"], texts[name], publishers.GetValueOrDefault(name) ?? ByName(name), gold.GetValueOrDefault(name) ?? []))];
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or IndexOutOfRangeException)
        {
            throw new InvalidDataException($"{path} holds annotations that cannot be read: {broken.Message}", broken);
        }
    }

    private static Dictionary<string, List<RoleSpans>> Resolved(byte[] rows, Dictionary<string, string> texts)
    {
        var gold = new Dictionary<string, List<RoleSpans>>(StringComparer.Ordinal);
        var points = new Dictionary<string, CodePoints>(StringComparer.Ordinal);
        foreach (var row in Rows(rows))
        {
            var name = row.GetProperty("doc").GetString()!;
            if (!row.GetProperty("primary").GetBoolean() || !texts.TryGetValue(name, out var text))
                continue;
            if (!points.TryGetValue(name, out var there))
                (points[name], gold[name]) = (there = CodePoints.Of(text), []);
            gold[name].Add(new(Spans(row, "source", there), Spans(row, "cue", there), Spans(row, "content", there)));
        }
        return gold;
    }

    private static Dictionary<string, List<RoleSpans>> Standoff(SortedDictionary<string, byte[]> files, Dictionary<string, string> texts)
    {
        var gold = new Dictionary<string, List<RoleSpans>>(StringComparer.Ordinal);
        foreach (var (path, bytes) in files)
        {
            if (!path.EndsWith(".ann", StringComparison.Ordinal))
                continue;
            var name = Annotator().Replace(Path.GetFileNameWithoutExtension(path), "");
            if (texts.TryGetValue(name, out var text) && !gold.ContainsKey(name))
                gold[name] = [.. StandoffFile.Read(Encoding.UTF8.GetString(bytes).Split('\n'), CodePoints.Of(text).Utf16)];
        }
        return gold;
    }

    private static Dictionary<string, string?> Publishers(byte[]? articles)
    {
        var publishers = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var row in articles is null ? [] : Rows(articles))
            if (row.TryGetProperty("filename", out var name) && row.TryGetProperty("publisher", out var publisher))
                publishers[name.GetString() ?? ""] = publisher.GetString();
        return publishers;
    }

    private static IEnumerable<JsonElement> Rows(byte[] lines)
    {
        foreach (var line in Encoding.UTF8.GetString(lines).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            using var json = JsonDocument.Parse(line);
            yield return json.RootElement.Clone();
        }
    }

    private static List<(int Start, int End)> Spans(JsonElement row, string role, CodePoints points) =>
        row.TryGetProperty(role, out var spans) && spans.ValueKind == JsonValueKind.Array
            ? [.. spans.EnumerateArray().Select(span => (points.Utf16(span[0].GetInt32()), points.Utf16(span[1].GetInt32())))]
            : [];

    private static bool IsUpsideDown(RoleSpans roles) => roles.Source.Concat(roles.Cue).Concat(roles.Content).Any(span => span.Start < 0 || span.End < span.Start);

    private static string ByName(string name) => Dated().Match(name) is { Success: true } match ? match.Groups["publisher"].Value : Unknown;

    // publisher_2016-09-12_title
    [GeneratedRegex("^(?<publisher>.+?)_[0-9]{4}-[0-9]{2}-[0-9]{2}_", RegexOptions.NonBacktracking)]
    private static partial Regex Dated();

    // name_ef2d
    [GeneratedRegex("_[0-9a-z]{4}$", RegexOptions.NonBacktracking)]
    private static partial Regex Annotator();
}
