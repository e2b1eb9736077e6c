using System.Globalization;

namespace Whence.Eval.Attribution;

/// <summary>Sorts every difference between what was wanted and what was read into a class.</summary>
/// <remarks>
/// Attributions are paired more loosely than for scores: by a common word of their cues, or half of their contents in common, the best fit first. A pair may have
/// several errors: one of source, one of cue, and one at each edge and gap of the content. What has no partner is one error.
/// </remarks>
internal sealed class ErrorTable
{
    private const double Half = 0.5;
    private const int LongestPiece = 60;

    private readonly SortedDictionary<string, List<string>> _lines = new(StringComparer.Ordinal);

    /// <summary>How many attributions were read with exactly the words wanted in all three roles.</summary>
    public int Exact { get; private set; }

    /// <summary>How many errors there are.</summary>
    public int Count => _lines.Values.Sum(lines => lines.Count);

    /// <summary>Adds one article.</summary>
    public void Add(ReadArticle article)
    {
        var pairs = Pair(article.Gold, article.Read);
        var answers = pairs.ToDictionary(pair => pair.Value, pair => pair.Key);
        for (var i = 0; i < article.Gold.Count; i++)
        {
            var gold = article.Gold[i];
            if (!pairs.TryGetValue(i, out var k))
            {
                // Its words may have gone into the content of a neighbour.
                var isSwallowed = answers.Keys.Any(other => gold.Roles.Content.ShareIn(article.Read[other].Roles.Content) >= Half);
                Add(isSwallowed ? "missed: its content read as another's" : $"missed: {CueKinds.Named(gold.Cue)}", article, gold, null);
                continue;
            }
            var errors = RoleErrors.Of(gold, article.Read[k]);
            Exact += errors.Count == 0 ? 1 : 0;
            foreach (var error in errors)
                Add(error, article, gold, article.Read[k]);
        }
        for (var k = 0; k < article.Read.Count; k++)
            if (!answers.ContainsKey(k))
                Add(TooMuch(article.Read[k], pairs.Keys.Select(i => article.Gold[i])), article, null, article.Read[k]);
    }

    /// <summary>All classes, the commonest first, with up to <paramref name="examples"/> examples each.</summary>
    public IReadOnlyList<ErrorClass> Classes(int examples) =>
    [
        .. _lines.OrderByDescending(kind => kind.Value.Count).Select(kind => new ErrorClass(
            kind.Key, kind.Value.Count, Math.Round(100.0 * kind.Value.Count / Count, 1), [.. Spread(kind.Value, examples)])),
    ];

    private static string TooMuch(Attributed read, IEnumerable<Attributed> answered) =>
        read.IsNested ? "read too much: inside another's content"
        : read.Cue == CueKinds.None ? "read too much: a quotation without cue"
        : answered.Any(gold => read.Roles.Content.ShareIn(gold.Roles.Content) >= Half) ? "read too much: one read as two"
        : $"read too much: {CueKinds.Named(read.Cue)}";

    private static Dictionary<int, int> Pair(IReadOnlyList<Attributed> gold, IReadOnlyList<Attributed> read)
    {
        var fits = new List<(double Fit, int Gold, int Read)>();
        for (var i = 0; i < gold.Count; i++)
            for (var k = 0; k < read.Count; k++)
                if (Fit(gold[i].Roles, read[k].Roles) is > 0 and var fit)
                    fits.Add((fit, i, k));
        var (pairs, taken) = (new Dictionary<int, int>(), new HashSet<int>());
        foreach (var (_, i, k) in fits.OrderByDescending(fit => fit.Fit).ThenBy(fit => fit.Gold).ThenBy(fit => fit.Read))
            if (!pairs.ContainsKey(i) && taken.Add(k))
                pairs[i] = k;
        return pairs;
    }

    private static double Fit(Roles gold, Roles read)
    {
        var (cue, content) = (gold.Cue.IsEmpty ? 0 : gold.Cue.Dice(read.Cue), gold.Content.Dice(read.Content));
        return cue > 0 || content >= Half ? cue + content + gold.Source.Dice(read.Source) : 0;
    }

    private void Add(string name, ReadArticle article, Attributed? gold, Attributed? read)
    {
        if (!_lines.TryGetValue(name, out var lines))
            _lines[name] = lines = [];
        lines.Add($"{article.Name}  {(gold is null ? "" : $"wanted {Line(article.Text, gold.Spans)} ")}{(read is null ? "" : $"read {Line(article.Text, read.Spans)}")}".TrimEnd());
    }

    private static string Line(string text, RoleSpans spans) => $"[{Piece(text, spans.Source)} | {Piece(text, spans.Cue)} | {Piece(text, spans.Content)}]";

    private static string Piece(string text, IReadOnlyList<(int Start, int End)> spans)
    {
        var piece = string.Join(" … ", spans.Select(span => text[Math.Min(span.Start, text.Length)..Math.Min(span.End, text.Length)]));
        return piece.Length <= LongestPiece ? piece : string.Create(CultureInfo.InvariantCulture, $"{piece.AsSpan(0, LongestPiece / 2)}…{piece.AsSpan(piece.Length - LongestPiece / 2)}");
    }

    private static IEnumerable<string> Spread(List<string> lines, int most)
    {
        var count = Math.Min(most, lines.Count);
        return Enumerable.Range(0, count).Select(i => lines[(int)((long)i * lines.Count / count)]);
    }
}
