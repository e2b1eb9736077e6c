namespace Whence.Pages.PlainText;

/// <summary>A line reduced to its words, to tell whether two lines say the same: lower case, straight apostrophes, no marks but the colon after a word.</summary>
internal static class Wording
{
    /// <summary>The words of <paramref name="line"/>.</summary>
    public static List<string> Of(ReadOnlySpan<char> line)
    {
        var words = new List<string>();
        for (var i = 0; i < line.Length;)
        {
            if (!IsWord(line[i]))
            {
                i++;
                continue;
            }
            var start = i;
            i = End(line, i);
            words.Add(Fold(line[start..i]));
            if (i < line.Length && line[i] == ':' && (i + 1 == line.Length || char.IsWhiteSpace(line[i + 1])))
                words.Add(":");
        }
        return words;
    }

    /// <summary>The first word of <paramref name="line"/>; null when it has none.</summary>
    public static string? First(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
            if (IsWord(line[i]))
                return Fold(line[i..End(line, i)]);
        return null;
    }

    /// <summary>How many words <paramref name="line"/> has: runs between white space that hold a letter or digit.</summary>
    public static int Count(ReadOnlySpan<char> line)
    {
        var count = 0;
        var inside = false;
        foreach (var c in line)
        {
            if (char.IsWhiteSpace(c))
            {
                inside = false;
            }
            else if (!inside && char.IsLetterOrDigit(c))
            {
                inside = true;
                count++;
            }
        }
        return count;
    }

    /// <summary>Whether <paramref name="line"/> ends as a sentence does; closing quotation marks and brackets do not count, an ellipsis is no end.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(" \u00A0\"'”’»)]*_");
        return line is [.., '!' or '?' or '。'] or [.., not '.', '.'] or ['.'];
    }

    private static int End(ReadOnlySpan<char> line, int i)
    {
        while (i < line.Length && (IsWord(line[i]) || (IsJoint(line[i]) && i + 1 < line.Length && IsWord(line[i + 1]))))
            i++;
        return i;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '©' or '&';

    private static bool IsJoint(char c) => c is '\'' or '’' or '-' or '.' or ',' or '/';

    private static string Fold(ReadOnlySpan<char> word) =>
        string.Create(word.Length, word, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
                to[i] = from[i] == '’' ? '\'' : char.ToLowerInvariant(from[i]);
        });
}
