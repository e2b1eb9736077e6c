using Whence.Eval.Attribution;
using Whence.Eval.Marked;
using Whence.Text;

namespace Whence.Eval.Labels;

/// <summary>Counts, page by page, what two readers labelled against what was read.</summary>
internal sealed class LabelTally
{
    private static readonly string[] Kinds = ["speech", "belief"];

    private readonly Dictionary<string, SliceTally> _slices;
    private readonly Dictionary<string, SliceTally> _constructions = Constructions.All.ToDictionary(name => name, name => new SliceTally(name), StringComparer.Ordinal);

    /// <summary>A tally of pages of these families.</summary>
    public LabelTally(IEnumerable<string> families) =>
        _slices = new[] { "all" }.Concat(families.Distinct(StringComparer.Ordinal)).Concat(Kinds).ToDictionary(name => name, name => new SliceTally(name), StringComparer.Ordinal);

    /// <summary>What was missed or wrong, by kind of miss, held against the first reader's labels.</summary>
    public List<(string Kind, string Line)> Misses { get; } = [];

    /// <summary>The figures: of all first, then by family, then by kind.</summary>
    public IReadOnlyList<LabelRow> Rows() => [.. _slices.Values.Select(slice => slice.Row())];

    /// <summary>The same figures by construction, of those that were labelled or read.</summary>
    public IReadOnlyList<LabelRow> ByConstruction() => [.. _constructions.Values.Select(slice => slice.Row()).Where(row => row.LabelsA + row.LabelsB + row.Predicted > 0)];

    /// <summary>Counts one page.</summary>
    public void Add(LabelledPage page, MarkedPage marked)
    {
        // A cue of intention, attitude or action says nothing that was labelled; where there is no cue, a quotation speaks.
        List<MarkedAttribution> predicted = [.. marked.Attributions.Where(a => a.CueType is null or "speech" or "belief")];
        List<Attributed> read = [.. predicted.Select(a => Attributed.Of(marked.Text, new(a.Source, a.Cue, a.Content), marked.Quotations))];
        List<List<Attributed>> wanted = [.. page.Passes.Select(pass => pass.Select(AsAttributed(marked)).ToList())];
        List<Dictionary<int, int>> found = [.. wanted.Select(labels => Pairing.Of(AsWords(labels), AsWords(read)))];
        var shared = Pairing.Of(AsWords(wanted[0]), AsWords(wanted[1]));
        var (built, builtRead) = (wanted.ConvertAll(Constructions.Of), Constructions.Of(read));
        var right = found.SelectMany(pairs => pairs.Values).ToHashSet();
        for (var i = 0; i < predicted.Count; i++)
        {
            foreach (var slice in Slices(page, predicted[i].CueType ?? Kinds[0], builtRead[i]))
                slice.Predict(right.Contains(i));
            if (!right.Contains(i))
                Miss("wrong", page, marked.Text, predicted[i].Source, predicted[i].Cue, predicted[i].Content, "");
        }
        for (var reader = 0; reader < LabelledPage.Readers; reader++)
            Want(page, marked, reader, reader == 0 ? [.. shared.Keys] : [.. shared.Values], found[reader], built[reader], predicted);
        foreach (var (a, b) in shared)
            Agree(page, page.Passes[0][a], page.Passes[1][b], built[0][a]);
    }

    private void Want(LabelledPage page, MarkedPage marked, int reader, HashSet<int> shared, Dictionary<int, int> found, IReadOnlyList<IReadOnlyList<string>> built, List<MarkedAttribution> predicted)
    {
        var labels = page.Passes[reader];
        for (var i = 0; i < labels.Count; i++)
        {
            var label = labels[i];
            var hit = found.TryGetValue(i, out var at) ? predicted[at] : null;
            var hasOrigin = hit is not null && (label.Origin is null ? hit.Origin is null : hit.Origin?.Bears(label.Origin) ?? false);
            var hasChain = hasOrigin && hit!.Via.Count == label.Via.Count && hit.Via.Zip(label.Via).All(hop => hop.First.Bears(hop.Second));
            foreach (var slice in Slices(page, label.Kind, built[i]))
                slice.Want(reader, shared.Contains(i), hit is not null, hasOrigin, hasChain);
            if (reader == 0 && !hasChain)
                Miss(page, marked.Text, label, hit, hasOrigin);
        }
    }

    private void Agree(LabelledPage page, Label a, Label b, IReadOnlyList<string> built)
    {
        var onOrigin = Same(a.Origin, b.Origin);
        var onChain = onOrigin && a.Via.Count == b.Via.Count && a.Via.Zip(b.Via).All(hop => Same(hop.First, hop.Second));
        foreach (var slice in Slices(page, a.Kind, built))
            slice.Agree(onOrigin, onChain);
    }

    private IEnumerable<SliceTally> Slices(LabelledPage page, string kind, IReadOnlyList<string> built)
    {
        foreach (var name in built)
            yield return _constructions[name];
        foreach (var name in (string[])["all", page.Family, kind])
            if (_slices.TryGetValue(name, out var slice))
                yield return slice;
    }

    private void Miss(LabelledPage page, string text, Label label, MarkedAttribution? hit, bool hasOrigin)
    {
        var utf16 = Utf16(text);
        var kind = hit is null ? "missed" : hasOrigin ? "chain" : "origin";
        var rest = hit is null ? "" : $" read={Chain(hit.Origin?.Name, hit.Via.Select(hop => hop.Name))} labelled={Chain(label.Origin?.FirstOrDefault(), label.Via.Select(hop => hop.FirstOrDefault()))}";
        Miss(kind, page, text, utf16(label.Source), utf16(label.Cue), utf16(label.Content), rest);
    }

    private void Miss(string kind, LabelledPage page, string text, IReadOnlyList<(int Start, int End)> source, IReadOnlyList<(int Start, int End)> cue, IReadOnlyList<(int Start, int End)> content, string rest) =>
        Misses.Add((kind, $"{page.Name}  source=[{Piece(text, source)}] cue=[{Piece(text, cue)}] content=[{Piece(text, content)}]{rest}"));

    private static string Chain(string? origin, IEnumerable<string?> via) => $"[{string.Join(" ← ", via.Append(origin ?? "nobody"))}]";

    /// <summary>The words at the spans, in UTF-16 units.</summary>
    public static string Piece(string text, IReadOnlyList<(int Start, int End)> spans) => string.Join(" … ", spans.Select(span => text[span.Start..span.End]));

    private static bool Same(IReadOnlyList<string>? a, IReadOnlyList<string>? b) =>
        a is null || b is null ? a is null && b is null : a.Select(Words.Normal).Intersect(b.Select(Words.Normal), StringComparer.Ordinal).Any();

    /// <summary>From labels to what is compared with what was read on the page.</summary>
    public static Func<Label, Attributed> AsAttributed(MarkedPage marked)
    {
        var utf16 = Utf16(marked.Text);
        return label => Attributed.Of(marked.Text, new(utf16(label.Source), utf16(label.Cue), utf16(label.Content)), marked.Quotations);
    }

    private static List<Roles> AsWords(IReadOnlyList<Attributed> side) => [.. side.Select(one => one.Roles)];

    /// <summary>From spans in code points of the text to spans in its UTF-16 units.</summary>
    public static Func<IReadOnlyList<(int Start, int End)>, List<(int Start, int End)>> Utf16(string text)
    {
        var points = CodePoints.Of(text);
        return spans => [.. spans.Select(span => (points.Utf16(span.Start), points.Utf16(span.End)))];
    }
}
