using System.Text.Json;
using Whence.Eval;
using Whence.Eval.Labels;
using Whence.Language;
using Whence.Pages;
using Whence.Taggers;
using Whence.Text;

namespace Whence.Train.Attribution;

/// <summary>Paragraphs of news in which every attribution was labelled to learn from alone, those inside contents too (<c>eval/labels/README.md</c>).</summary>
internal sealed class LabelledNews
{
    private readonly List<TextSpan> _paragraphs;

    private LabelledNews(Reading reading, List<TextSpan> paragraphs, List<GoldAttribution> labels)
    {
        (Reading, _paragraphs) = (reading, paragraphs);
        var levels = labels.ConvertAll(label => labels.Count(outer => Holds(outer, label)));
        (Top, Within) = (At(0), At(1));
        GoldSpans At(int level) => GoldSpans.Of(new Article("", reading, [.. labels.Where((_, i) => levels[i] == level)]));
    }

    /// <summary>The page.</summary>
    public Reading Reading { get; }

    /// <summary>The attributions that stand in no other's content.</summary>
    public GoldSpans Top { get; }

    /// <summary>Those that stand in one other's content.</summary>
    public GoldSpans Within { get; }

    /// <summary>The blocks that were labelled.</summary>
    public IEnumerable<Sentence[]> Labelled =>
        Blocks.Of(Reading).Where(block => _paragraphs.Exists(paragraph => paragraph.Contains(Reading.Tokens[block[0].FirstToken].Span)));

    /// <summary>The contents in them as the tagger reads them again.</summary>
    public IEnumerable<Sentence[]> Contents(WordTable lexicon) =>
        AttributionTagger.Inside(Reading, Top.Spans.Where(span => span.Role == Role.Content), lexicon).Select(block => block.ToArray());

    /// <summary>The pages that <paramref name="labels"/> names, as they lie in <paramref name="data"/>.</summary>
    /// <exception cref="InvalidDataException">A page is not there, or has another text than the one that was labelled.</exception>
    public static IEnumerable<LabelledNews> Read(CorpusFolder data, string labels)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(labels));
        foreach (var file in json.RootElement.GetProperty("pages").EnumerateArray().GroupBy(page => page.GetProperty("file").GetString()!, StringComparer.Ordinal))
        {
            var there = PageCorpora.Read(data, file.Key).ToDictionary(page => page.Line);
            foreach (var row in file)
            {
                var page = there.GetValueOrDefault(row.GetProperty("line").GetInt32());
                if (page is null || page.Hash != row.GetProperty("sha256").GetString())
                    throw new InvalidDataException($"{file.Key}, line {row.GetProperty("line")}: not the text that was labelled");
                yield return Of(page, row);
            }
        }
    }

    private static LabelledNews Of(CorpusPage page, JsonElement row)
    {
        var document = PageReader.Read(page.Name, page.AsInput(), new() { Verbatim = true }).First().Document!;
        var points = CodePoints.Of(page.Text);
        (int Start, int End)[] Spans(JsonElement of, string name) => [.. of.GetProperty(name).EnumerateArray().Select(span => (points.Utf16(span[0].GetInt32()), points.Utf16(span[1].GetInt32())))];
        return new(
            new LanguageStage().Read(new Reading(document)),
            [.. Spans(row, "read").Select(span => new TextSpan(span.Start, span.End))],
            [.. row.GetProperty("labels").EnumerateArray().Select(label => new GoldAttribution(Spans(label, "source"), Spans(label, "cue"), Spans(label, "content")))]);
    }

    // With its cue, or with what it says where it has none; what shares all of a content has it beside the other.
    private static bool Holds(GoldAttribution outer, GoldAttribution inner) =>
        outer.Content.Any(piece => Covers(piece, inner.Cue.Length > 0 ? inner.Cue[0] : inner.Content[0]) && inner.Content.All(one => Covers(piece, one)) && !inner.Content.Contains(piece));

    private static bool Covers((int Start, int End) outer, (int Start, int End) inner) => outer.Start <= inner.Start && inner.End <= outer.End;
}
