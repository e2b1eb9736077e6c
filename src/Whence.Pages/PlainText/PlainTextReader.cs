using System.Collections.Immutable;
using Whence.Documents;
using Whence.Pages.Setting;

namespace Whence.Pages.PlainText;

/// <summary>Takes an article out of a text: paragraphs, headings, captions and credits stay, furniture goes.</summary>
internal static class PlainTextReader
{
    /// <summary>Reads <paramref name="raw"/>; <paramref name="verbatim"/>: every character stays where it stands.</summary>
    public static Draft Read(string raw, bool verbatim) => verbatim ? Verbatim(raw) : Article(raw);

    private static Draft Verbatim(string raw)
    {
        var lines = Lines.Of(raw);
        var paragraphs = Paragraphs.Of(raw, lines);
        var blocks = paragraphs.Select(p => new Block(new(lines[p.First].Start, lines[p.End - 1].End), p.Kind)).ToImmutableArray();
        var galley = new Galley(raw, blocks, [], raw.Length == 0 ? [] : [new(0, 0, raw.Length)]);
        return new() { Galley = galley, Masthead = Said(galley, Masthead.Empty) };
    }

    private static Draft Article(string raw)
    {
        var lines = Lines.Of(raw);
        var masthead = Unwrap(raw, lines);
        var (cut, titleTwice) = Debris.In(raw, lines);
        var kept = Kept(lines, cut);
        var pieces = new List<Piece>();
        foreach (var paragraph in Paragraphs.Of(raw, kept))
            if (Set(raw, kept, paragraph) is { Length: > 0 } piece)
                pieces.Add(piece);
        var galley = Galley.Set(pieces, raw);
        return new() { Galley = galley, Masthead = Said(galley, masthead), Notes = Noted(lines.Count - kept.Count, titleTwice) };
    }

    /// <summary>Takes off <paramref name="lines"/> what a tool put around the page.</summary>
    private static Masthead Unwrap(string raw, List<Line> lines)
    {
        if (ScrapeReport.Of(raw, lines) is { } report)
        {
            lines.RemoveRange(report.End, lines.Count - report.End);
            lines.RemoveRange(0, report.First);
            return report.Masthead;
        }
        var (opening, masthead) = FrontMatter.Of(raw, lines);
        lines.RemoveRange(0, opening);
        return masthead;
    }

    private static List<Line> Kept(List<Line> lines, bool[] cut)
    {
        var kept = new List<Line>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!cut[i])
                kept.Add(i > 0 && cut[i - 1] ? lines[i] with { Blanks = Math.Max(1, lines[i].Blanks) } : lines[i]);
        }
        return kept;
    }

    private static Piece Set(string raw, List<Line> lines, Paragraph paragraph)
    {
        var piece = new Piece(paragraph.Kind);
        for (var i = paragraph.First; i < paragraph.End; i++)
        {
            if (i > paragraph.First && !Torn.Closes(lines[i].In(raw)))
                piece.Fragments.Add(new(" ".AsMemory(), -1));
            var line = lines[i];
            var start = line.Start + (i == paragraph.First ? paragraph.Opening : 0);
            Inline.Add(piece, raw, start, line.Start + Tail.Without(line.In(raw)));
        }
        return piece;
    }

    internal static ImmutableArray<Note> Noted(int cut, bool titleTwice)
    {
        var notes = ImmutableArray.CreateBuilder<Note>();
        if (cut > 0)
            notes.Add(new(NoteCode.DebrisCut, $"{cut} {(cut == 1 ? "line that is" : "lines that are")} no part of the article left out"));
        if (titleTwice)
            notes.Add(new(NoteCode.TitleTwice, "the title stood twice and was kept once"));
        return notes.ToImmutable();
    }

    /// <summary>What the text itself says about the page: its outlet, its title, its day, its credit.</summary>
    private static Masthead Said(Galley galley, Masthead given)
    {
        given = PageHead.Read(galley, given);
        return given with { ReprintOf = Reprint.In(galley) };
    }
}
