namespace Whence.Pages.PlainText;

/// <summary>Tells a sentence that was torn over lines where a link stood in it: scrapers put the words of a link on a line of their own.</summary>
internal static class Torn
{
    private const int ShortestBefore = 40;

    /// <summary>Whether the line at <paramref name="index"/> carries on the sentence of those before it, which started at <paramref name="first"/>.</summary>
    public static bool RunsOn(string raw, List<Line> lines, int first, int index)
    {
        var line = lines[index].In(raw);
        if (first == 0 || lines[index].Blanks > 0 || lines[index - 1].End - lines[first].Start < ShortestBefore || Wording.EndsSentence(lines[index - 1].In(raw)))
            return false;
        if (lines[index - 1].In(raw)[^1] is ':' or ';')
            return false;
        return CarriesOn(line) || (index + 1 < lines.Count && lines[index + 1].Blanks == 0 && !Wording.EndsSentence(line) && CarriesOn(lines[index + 1].In(raw)));
    }

    /// <summary>Whether nothing stands between what was before and <paramref name="line"/>: it opens with a mark that closes.</summary>
    public static bool Closes(ReadOnlySpan<char> line) => line[0] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '”' or '’';

    private static bool CarriesOn(ReadOnlySpan<char> line) => (char.IsLower(line[0]) && !line.StartsWith("by ")) || (Closes(line) && line is not ['.', '.', ..]);
}
