using System.Collections.Immutable;
using Whence.Text;

namespace Whence.Store;

/// <summary>Counts stretches of one page's text in code points: of the text, or of a title that was given apart and stands before it.</summary>
public sealed class PageSpans
{
    private const int Gap = 2; // between a title that was given apart and the text

    private readonly CodePoints _points;
    private readonly int _length;
    private readonly int _bodyPoint;

    /// <summary>The stretches of <paramref name="text"/>, of which <paramref name="titleLength"/> units are a title that was given apart.</summary>
    public PageSpans(string text, int titleLength)
    {
        _points = CodePoints.Of(text);
        _length = text.Length;
        Body = titleLength == 0 ? 0 : Math.Min(titleLength + Gap, text.Length);
        _bodyPoint = _points.At(Body);
    }

    /// <summary>Where the text begins after a title that was given apart, in UTF-16 units.</summary>
    public int Body { get; }

    /// <summary>Where <paramref name="span"/> stands; what lies outside the text is left out.</summary>
    public PageSpan At(TextSpan span)
    {
        var (start, end) = (_points.At(Math.Min(span.Start, _length)), _points.At(Math.Min(span.End, _length)));
        return span.Start < Body ? new(start, end, InTitle: true) : new(start - _bodyPoint, end - _bodyPoint, InTitle: false);
    }

    /// <summary>Where each of <paramref name="spans"/> stands.</summary>
    public IEnumerable<PageSpan> At(ImmutableArray<TextSpan> spans) => spans.IsDefaultOrEmpty ? [] : spans.Select(At);
}
