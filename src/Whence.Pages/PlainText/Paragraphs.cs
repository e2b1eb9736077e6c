using Whence.Documents;

namespace Whence.Pages.PlainText;

/// <summary>Gathers lines into paragraphs and tells what each of them is.</summary>
internal sealed class Paragraphs
{
    private const int LongestHeadline = 30, LongestHeading = 12, ShortestFollower = 6;

    private readonly string _raw;
    private readonly List<Line> _lines;
    private readonly List<Paragraph> _found = [];

    private Paragraphs(string raw, List<Line> lines)
    {
        _raw = raw;
        _lines = lines;
    }

    /// <summary>The paragraphs of <paramref name="lines"/>.</summary>
    public static List<Paragraph> Of(string raw, List<Line> lines)
    {
        var paragraphs = new Paragraphs(raw, lines);
        paragraphs.Gather();
        for (var i = 0; i < paragraphs._found.Count; i++)
            paragraphs._found[i] = paragraphs.Classified(i);
        return paragraphs._found;
    }

    private void Gather()
    {
        var wrapping = Wrapping.Of(_raw, _lines);
        for (var i = 0; i < _lines.Count;)
        {
            var first = i++;
            while (i < _lines.Count && !IsBullet(i) && (wrapping.RunsOn(_lines[i - 1], _lines[i]) || Torn.RunsOn(_raw, _lines, first, i)))
                i++;
            _found.Add(new(first, i));
        }
    }

    private Paragraph Classified(int index)
    {
        var paragraph = _found[index];
        var line = _lines[paragraph.First].In(_raw);
        if (paragraph.End - paragraph.First == 1 && Credits.Line(line) is not null)
            return paragraph with { Kind = BlockKind.Credit };
        if (Heading(line) is > 0 and var marks)
            return paragraph with { Kind = BlockKind.Headline, Opening = marks };
        if (line.StartsWith("> "))
            return paragraph with { Kind = BlockKind.Quote, Opening = 2 };
        if (IsBullet(paragraph.First) && ((index > 0 && IsBullet(_found[index - 1].First)) || (index + 1 < _found.Count && IsBullet(_found[index + 1].First))))
            return paragraph with { Kind = BlockKind.List };
        if (IsHeadline(index, line))
            return paragraph with { Kind = BlockKind.Headline };
        if (paragraph.End - paragraph.First == 1 && Captions.Is(line, _lines[paragraph.First].Blanks > 1))
            return paragraph with { Kind = BlockKind.Caption };
        return IsHeading(index, line) ? paragraph with { Kind = BlockKind.Headline } : paragraph;
    }

    private bool IsHeadline(int index, ReadOnlySpan<char> line) =>
        index == 0 && _found.Count > 1 && _found[0].End - _found[0].First <= 3
        && !EndsSentence(0) && Wording.Count(line) <= LongestHeadline && Wording.Count(line) > 0;

    // A short line without an end, and a paragraph under it.
    private bool IsHeading(int index, ReadOnlySpan<char> line)
    {
        if (index == 0 || index + 1 >= _found.Count || _found[index].End - _found[index].First > 1 || Wording.Count(line) is 0 or > LongestHeading)
            return false;
        if (line[^1] is ',' or ';' or '.' or '…' or '-' or '–' or '—' or '"' or '”' or '?' or '!' or ':' || !(char.IsUpper(line[0]) || char.IsDigit(line[0]) || line[0] is '“' or '‘' or '"'))
            return false;
        return EndsSentence(index + 1) && Wording.Count(_lines[_found[index + 1].First].In(_raw)) >= ShortestFollower;
    }

    private bool EndsSentence(int index) => Wording.EndsSentence(_lines[_found[index].End - 1].In(_raw));

    private static int Heading(ReadOnlySpan<char> line)
    {
        var marks = line.IndexOfAnyExcept('#');
        return marks is > 0 and <= 6 && line[marks] == ' ' ? marks + 1 : 0;
    }

    private bool IsBullet(int index)
    {
        var line = _lines[index].In(_raw);
        if (line is ['•' or '*' or '-' or '–' or '▪' or '●' or '◦', ' ' or '\t' or '\u00A0', ..])
            return true;
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && line.Length > digits + 2 && line[digits] is '.' or ')' && line[digits + 1] == ' ';
    }
}
