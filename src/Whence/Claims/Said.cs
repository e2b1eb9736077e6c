using Whence.Text;

namespace Whence.Claims;

/// <summary>What of the text is somebody's, as stretches apart: what is left of a sentence is the writer's.</summary>
internal sealed class Said
{
    private readonly List<TextSpan> _spans = []; // in order, none touching the next

    /// <summary>Joins <paramref name="pieces"/>.</summary>
    public Said(IEnumerable<TextSpan> pieces)
    {
        foreach (var piece in pieces.Order())
        {
            if (_spans.Count > 0 && piece.Start <= _spans[^1].End)
                _spans[^1] = new(_spans[^1].Start, Math.Max(_spans[^1].End, piece.End));
            else
                _spans.Add(piece);
        }
    }

    /// <summary>Whether any of <paramref name="span"/> is somebody's.</summary>
    public bool Touches(TextSpan span) => _spans.Count > 0 && First(span) is var at && at < _spans.Count && _spans[at].Start < span.End;

    /// <summary>What of <paramref name="span"/> is nobody's, in order.</summary>
    public IEnumerable<TextSpan> Rests(TextSpan span)
    {
        var start = span.Start;
        for (var i = First(span); i < _spans.Count && _spans[i].Start < span.End; i++)
        {
            if (_spans[i].Start > start)
                yield return new(start, _spans[i].Start);
            start = Math.Max(start, _spans[i].End);
        }
        if (start < span.End)
            yield return new(start, span.End);
    }

    /// <summary>The first stretch that ends behind the start of <paramref name="span"/>.</summary>
    private int First(TextSpan span)
    {
        var (low, high) = (0, _spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _spans[middle].End <= span.Start ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
