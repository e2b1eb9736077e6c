using Whence.Documents;
using Whence.Lexicons;
using Whence.Pages.Dates;
using Whence.Pages.Setting;

namespace Whence.Pages.PlainText;

/// <summary>What the first lines of a text say about the page: the outlet's name above the title, the title, the day.</summary>
/// <remarks>A short first line is an outlet's name only when something says so: the list of outlets, a newspaper's word in it, or the text itself ("told Northwire").</remarks>
internal static class PageHead
{
    private const int Reach = 8; // blocks in which a page says what it is
    private const int NameWords = 4;
    private const int TitleWords = 3;

    private static readonly Words MediaWords = new("herald times post courier tribune gazette news today daily mail mirror telegraph observer chronicle journal press star express bulletin briefing dispatch monitor wire radio tv television review examiner echo");

    /// <summary>Adds to <paramref name="given"/> what the head of the page says; what was given stays.</summary>
    public static Masthead Read(Galley galley, Masthead given)
    {
        var outlet = given.Outlet;
        var title = given.Title;
        for (var b = 0; b < Math.Min(Reach, galley.Blocks.Length) && title is null; b++)
        {
            var line = galley.Blocks[b].Span.In(galley.Text);
            if (b == 0 && outlet is null && IsNameplate(galley, line))
                outlet = Name(line);
            else if ((b == 0 ? galley.Blocks[b].Kind == BlockKind.Headline : outlet is not null) && IsTitle(line, b))
                title = line.ToString();
        }
        return given with { Outlet = outlet, Title = title ?? FirstHeadline(galley), Published = given.Published ?? Day(galley) };
    }

    private static string? FirstHeadline(Galley galley) =>
        galley.Blocks is [{ Kind: BlockKind.Headline } headline, ..] ? headline.Span.In(galley.Text).ToString() : null;

    private static bool IsNameplate(Galley galley, ReadOnlySpan<char> line)
    {
        if (Wording.Count(line) > NameWords || line.Length is < 3 or > 40 || !char.IsUpper(line[0]) || galley.Blocks.Length < 3 || line.ContainsAny(":?!|>"))
            return false;
        if (Bodies.Find(line) is { IsOutlet: true })
            return true;
        var last = line[(line.LastIndexOf(' ') + 1)..];
        if (MediaWords.Has(last) && line.Contains(' '))
            return true;
        var rest = galley.Text.AsSpan(galley.Blocks[0].Span.End);
        foreach (var before in (string[])["told ", "© ", "to ", "by "])
        {
            if (rest.Contains(string.Concat(before, line), StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>A line of some words that is no sentence, way, date or signature.</summary>
    private static bool IsTitle(ReadOnlySpan<char> line, int block) =>
        !IsTrail(line) && (block == 0 || line.ContainsAnyInRange('a', 'z')) && (Wording.Count(line) >= TitleWords || block == 0) && line.Length < 200 && !Wording.EndsSentence(line)
        && !line.StartsWith("By ", StringComparison.Ordinal) && PageDate.Read(line.Length <= 40 ? line.ToString() : null, DateBasis.Text) is null;

    /// <summary>"Home &gt; News", "Exclusive": a way to the page or a label, no title.</summary>
    private static bool IsTrail(ReadOnlySpan<char> line) => line.ContainsAny(">»|") || Wording.Count(line) == 1;

    /// <summary>The name as an outlet writes it in running text: not in capitals only.</summary>
    private static string Name(ReadOnlySpan<char> line)
    {
        if (line.ContainsAnyInRange('a', 'z') || !line.Contains(' '))
            return line.ToString();
        var name = line.ToString().ToLowerInvariant().ToCharArray();
        for (var i = 0; i < name.Length; i++)
            name[i] = i == 0 || name[i - 1] == ' ' ? char.ToUpperInvariant(name[i]) : name[i];
        return new(name);
    }

    /// <summary>A line of the head that is a date and nothing else.</summary>
    private static Published? Day(Galley galley)
    {
        for (var b = 0; b < Math.Min(Reach, galley.Blocks.Length); b++)
        {
            if (galley.Blocks[b].Span.Length <= 40 && PageDate.Read(galley.Blocks[b].Span.In(galley.Text).ToString(), DateBasis.Text) is { } day && day.Earliest == day.Latest)
                return day;
        }
        return null;
    }
}
