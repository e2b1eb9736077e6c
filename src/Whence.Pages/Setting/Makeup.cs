using Whence.Documents;
using Whence.Pages.PlainText;
using Whence.Text;

namespace Whence.Pages.Setting;

/// <summary>Makes a draft and what is known of the page from elsewhere into a document.</summary>
internal static class Makeup
{
    private const int LongestTitle = 1000, DeepestTitle = 6;

    /// <summary>The document; what is <paramref name="given"/> is believed over what the page says.</summary>
    public static Document Of(string id, string name, Draft draft, Masthead given, PageOptions options)
    {
        var said = draft.Masthead;
        var title = OneLine(given.Title) ?? OneLine(said.Title);
        var masthead = said with
        {
            Url = given.Url ?? said.Url,
            Title = title,
            Byline = given.Byline.IsEmpty ? said.Byline : given.Byline,
            Outlet = given.Outlet ?? said.Outlet,
            Language = given.Language ?? said.Language,
        };
        masthead = masthead with { Published = When(given, masthead, options), Byline = Bylines.Apart(masthead.Byline, masthead.Outlet) };
        var notes = draft.Galley.Text.Length == 0 ? draft.Notes.Add(new(NoteCode.NoText, "no text was found on the page")) : draft.Notes;
        var document = new Document
        {
            Id = id,
            Name = name,
            Text = draft.Galley.Text,
            Blocks = draft.Galley.Blocks,
            Links = draft.Galley.Links,
            Raw = draft.Galley.Raw,
            Masthead = masthead,
            Notes = notes,
        };
        return title is null ? document : Titled(document, title);
    }

    private static Published? When(Masthead given, Masthead masthead, PageOptions options)
    {
        if (given.Published is not null)
            return given.Published;
        if (masthead.Published is not null)
            return masthead.Published;
        if (options.Published is { } day)
            return new(day, day, DateBasis.Given);
        return Dates.PageDate.InUrl(masthead.Url);
    }

    /// <summary>A title that stands in the text is marked there; one that does not opens the text.</summary>
    private static Document Titled(Document document, string title)
    {
        var words = Wording.Of(title);
        for (var i = 0; i < Math.Min(document.Blocks.Length, DeepestTitle); i++)
        {
            var (span, kind) = document.Blocks[i];
            if (span.Length > 2 * LongestTitle || !words.SequenceEqual(Wording.Of(span.In(document.Text))))
                continue;
            return kind == BlockKind.Headline ? document : document with { Blocks = document.Blocks.SetItem(i, new(span, BlockKind.Headline)) };
        }
        return document.Text.Contains(title, StringComparison.Ordinal) ? document : Opened(document, title);
    }

    private static Document Opened(Document document, string title)
    {
        var by = title.Length + 2;
        TextSpan Moved(TextSpan span) => new(span.Start + by, span.End + by);
        var credit = document.Masthead.ReprintOf;
        return document with
        {
            Text = $"{title}\n\n{document.Text}",
            TitleLength = title.Length,
            Blocks = [new(new(0, title.Length), BlockKind.Headline), .. document.Blocks.Select(b => b with { Span = Moved(b.Span) })],
            Links = [.. document.Links.Select(l => l with { Span = Moved(l.Span) })],
            Raw = [.. document.Raw.Select(r => r with { Text = r.Text + by })],
            Notes = [.. document.Notes.Select(n => n.Span is { } span ? n with { Span = Moved(span) } : n)],
            Masthead = document.Masthead with
            {
                ReprintOf = credit is null ? null : credit with { Spans = [.. credit.Spans.Select(Moved)] },
            },
        };
    }

    private static string? OneLine(string? title)
    {
        if (title is null)
            return null;
        var line = string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length > LongestTitle)
            line = line[..(char.IsHighSurrogate(line[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle)];
        return line.Length == 0 ? null : line;
    }
}
