using System.Collections.Immutable;
using Whence.Store;
using Whence.Text;

namespace Whence.Web.Views;

/// <summary>Turns spans of a page's text into places, and reads what they cover.</summary>
public sealed class Places
{
    private readonly PageSpans _spans;
    private readonly string _text;
    private readonly int _titleLength;

    private Places(string text, int titleLength)
    {
        _text = text;
        _titleLength = titleLength;
        _spans = new(text, titleLength);
    }

    /// <summary>The places of <paramref name="page"/>.</summary>
    public static Places Of(PageText page) => new(page.Text, page.TitleLength);

    /// <summary>The places of a text alone.</summary>
    public static Places Of(string text) => new(text, 0);

    /// <summary>The page's body: its text without a title that was given apart.</summary>
    public string Body => _text[_spans.Body..];

    /// <summary>The title that was given apart; null when it stands in the text.</summary>
    public string? Title => _titleLength == 0 ? null : _text[.._titleLength];

    /// <summary>Where <paramref name="span"/> stands.</summary>
    public Place At(TextSpan span) => _spans.At(span) is var at ? new(at.Start, at.End, at.InTitle) : default;

    /// <summary>Where each of <paramref name="spans"/> stands.</summary>
    public IEnumerable<Place> At(ImmutableArray<TextSpan> spans) => spans.IsDefaultOrEmpty ? [] : spans.Select(At);

    /// <summary>What <paramref name="span"/> covers; what lies outside the text is left out.</summary>
    public string Text(TextSpan span) => _text[Math.Min(span.Start, _text.Length)..Math.Min(span.End, _text.Length)];
}
