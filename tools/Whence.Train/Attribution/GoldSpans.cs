using Whence.Language;
using Whence.Taggers;

namespace Whence.Train.Attribution;

/// <summary>The attributions of an article over its tokens: no span crosses a block, edges without marks.</summary>
/// <remarks>Annotators differ in whether a span takes the marks at its edge; words alone are compared, so the edges are trimmed to words.</remarks>
internal sealed class GoldSpans
{
    private GoldSpans(List<RoleSpan> spans, List<int> owners) => (Spans, Owners) = (spans, owners);

    /// <summary>The spans, in order, none over another.</summary>
    public IReadOnlyList<RoleSpan> Spans { get; }

    /// <summary>For each span the attribution that it belongs to (a source that several share: the first).</summary>
    public IReadOnlyList<int> Owners { get; }

    /// <summary>For each attribution the span that is its source; -1 for none.</summary>
    public int[] Sources { get; private init; } = [];

    /// <summary>Takes them from <paramref name="article"/>.</summary>
    public static GoldSpans Of(Article article)
    {
        var taken = new Dictionary<(Role, int, int), int>();
        var found = new List<(RoleSpan Span, int Owner)>();
        var sources = new (Role, int, int)?[article.Gold.Count];
        for (var a = 0; a < article.Gold.Count; a++)
        {
            var gold = article.Gold[a];
            foreach (var (role, pieces) in ((Role, (int, int)[])[])[(Role.Source, gold.Source), (Role.Cue, gold.Cue), (Role.Content, gold.Content)])
            {
                foreach (var (start, end) in pieces)
                {
                    foreach (var span in Pieces(article.Reading, role, start, end))
                    {
                        if (role == Role.Source)
                            sources[a] ??= (role, span.First, span.End);
                        if (taken.TryAdd((role, span.First, span.End), a))
                            found.Add((span, a));
                    }
                }
            }
        }
        found.Sort((x, y) => x.Span.First != y.Span.First ? x.Span.First.CompareTo(y.Span.First) : y.Span.End.CompareTo(x.Span.End));
        var (spans, owners, last) = (new List<RoleSpan>(), new List<int>(), 0);
        foreach (var (span, owner) in found)
        {
            if (span.First < last)
                continue;
            spans.Add(span);
            owners.Add(owner);
            last = span.End;
        }
        var places = spans.Select((s, i) => (Key: (s.Role, s.First, s.End), i)).ToDictionary(p => p.Key, p => p.i);
        return new(spans, owners) { Sources = [.. sources.Select(s => s is { } key && places.TryGetValue(key, out var at) ? at : -1)] };
    }

    private static IEnumerable<RoleSpan> Pieces(Reading reading, Role role, int start, int end)
    {
        var tokens = reading.Tokens;
        foreach (var sentences in Blocks.Of(reading))
        {
            var (first, stop) = (sentences[0].FirstToken, sentences[^1].EndToken);
            if (tokens[stop - 1].Span.End <= start || tokens[first].Span.Start >= end)
                continue;
            while (first < stop && tokens[first].Span.End <= start)
                first++;
            while (stop > first && tokens[stop - 1].Span.Start >= end)
                stop--;
            var (f, s) = (first, stop);
            while (f < s && tokens[f].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Clitic))
                f++;
            while (s > f && tokens[s - 1].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Clitic))
                s--;
            if (s > f)
                yield return new(role, f, s);
            else if (role == Role.Cue && stop > first)
                yield return new(role, first, stop);
        }
    }
}
