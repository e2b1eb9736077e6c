using Whence.Eval.Attribution;
using Whence.Eval.Marked;

namespace Whence.Eval.Labels;

/// <summary>Counts, page by page, the labels of paragraphs against what was read in them.</summary>
internal sealed class LessonTally
{
    private const string Speech = "speech";
    private const string Belief = "belief";

    private static readonly string[] Slices = [.. from kind in (string[])[Speech, Belief] from place in (string[])[Constructions.Top, Constructions.Nested] select $"{place} {kind}"];

    private readonly Dictionary<string, (int Labels, int Found)> _bySlice = Slices.ToDictionary(name => name, _ => (0, 0), StringComparer.Ordinal);
    private (int Read, int Right) _read;

    /// <summary>What was missed and what was read without a label, a line each.</summary>
    public List<string> Misses { get; } = [];

    /// <summary>How many labels of speech and belief there are, what part of them was found, by kind and place, and what part of what was read is labelled.</summary>
    public IReadOnlyList<Figure> Figures()
    {
        var (labels, found) = (_bySlice.Values.Sum(slice => slice.Labels), _bySlice.Values.Sum(slice => slice.Found));
        return
        [
            new("labels", labels),
            new("found", SliceTally.Percent(found, labels)),
            .. _bySlice.Select(slice => new Figure($"{slice.Key} found", SliceTally.Percent(slice.Value.Found, slice.Value.Labels))),
            new("precision", SliceTally.Percent(_read.Right, _read.Read)),
        ];
    }

    /// <summary>Counts one page.</summary>
    public void Add(LessonPage page, MarkedPage marked)
    {
        var paragraphs = LabelTally.Utf16(marked.Text)(page.Paragraphs);
        List<Attributed> wanted = [.. page.Labels.Select(LabelTally.AsAttributed(marked))];
        List<Attributed> read =
        [
            .. marked.Attributions
                .Where(a => a.CueType is null or Speech or Belief && paragraphs.Exists(paragraph => paragraph.Start <= a.Content[0].Start && a.Content[0].Start < paragraph.End))
                .Select(a => Attributed.Of(marked.Text, new(a.Source, a.Cue, a.Content), marked.Quotations)),
        ];
        var (found, built) = (Pairing.Of([.. wanted.Select(one => one.Roles)], [.. read.Select(one => one.Roles)]), Constructions.Of(wanted));
        for (var i = 0; i < wanted.Count; i++)
        {
            if (page.Labels[i].Kind is not (Speech or Belief))
                continue;
            var slice = $"{built[i][0]} {page.Labels[i].Kind}";
            var (labels, hits) = _bySlice[slice];
            _bySlice[slice] = (labels + 1, hits + (found.ContainsKey(i) ? 1 : 0));
            if (!found.ContainsKey(i))
                Miss($"missed, {slice}", page, marked.Text, wanted[i].Spans);
        }
        var right = found.Values.ToHashSet();
        _read = (_read.Read + read.Count, _read.Right + right.Count);
        for (var i = 0; i < read.Count; i++)
        {
            if (!right.Contains(i))
                Miss("not labelled", page, marked.Text, read[i].Spans);
        }
    }

    private void Miss(string kind, LessonPage page, string text, RoleSpans spans) =>
        Misses.Add($"{kind,-23} {page.Name}  source=[{LabelTally.Piece(text, spans.Source)}] cue=[{LabelTally.Piece(text, spans.Cue)}] content=[{LabelTally.Piece(text, spans.Content)}]");
}
