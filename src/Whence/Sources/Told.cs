using Whence.Attributions;
using Whence.Text;

namespace Whence.Sources;

/// <summary>What of a page is told by somebody: who is named there is spoken of, and speaks less likely in the next sentence than who told it.</summary>
internal sealed class Told
{
    private const int Furthest = 16; // contents that a question looks back over, so that a long page costs no square

    private const string AsClause = "clause-as-source-verb", Transcript = "transcript";

    private readonly (TextSpan Span, bool IsDirect, bool IsTurn)[] _contents;
    private readonly Dictionary<int, Attribution> _bySource = [];

    /// <summary>Collects the contents of <paramref name="reading"/>.</summary>
    public Told(Reading reading)
    {
        foreach (var attribution in reading.Attributions)
        {
            if (!attribution.Source.IsEmpty)
                _bySource.TryAdd(attribution.Source[0].Start, attribution);
        }
        _contents = [.. reading.Attributions.SelectMany(attribution => attribution.Content.Select(span => (Span: span, IsDirect: attribution.Speech == Speech.Direct, IsTurn: attribution.Why.Contains(Transcript)))).OrderBy(content => content.Span.Start)];
    }

    /// <summary>Whether <paramref name="span"/> stands in what the source at <paramref name="position"/> says: nobody names himself there, but for what is told of somebody "as he claims".</summary>
    public bool IsOwn(TextSpan span, int position) => _bySource.TryGetValue(position, out var attribution) && !attribution.Why.Contains(AsClause) && attribution.Content.Any(content => content.Contains(span));

    /// <summary>Whether <paramref name="span"/> stands in a content that does not hold <paramref name="position"/>, and whether in the source's own words.</summary>
    public (bool IsTold, bool IsQuoted) Apart(TextSpan span, int position)
    {
        var low = After(span.Start);
        var told = false;
        for (var i = low - 1; i >= Math.Max(0, low - Furthest); i--)
        {
            var (content, direct, _) = _contents[i];
            if (!content.Contains(span) || content.Contains(position))
                continue;
            told = true;
            if (direct)
                return (true, true);
        }
        return (told, false);
    }

    /// <summary>Whether a position stands in somebody's turn of a transcript, whose words no marks set apart, and in nobody's words within it.</summary>
    public bool IsTurn(int position)
    {
        var after = After(position);
        for (var i = after - 1; i >= Math.Max(0, after - Furthest); i--)
        {
            if (_contents[i].Span.End > position)
                return _contents[i].IsTurn; // the last that starts is the innermost
        }
        return false;
    }

    /// <summary>How many contents start at the position or before it.</summary>
    private int After(int position)
    {
        var (low, high) = (0, _contents.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _contents[middle].Span.Start <= position ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
