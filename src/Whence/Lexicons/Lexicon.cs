using System.Text;

namespace Whence.Lexicons;

/// <summary>Reads the tab-separated lists of <c>lexicons/</c>, which are part of the program.</summary>
public static class Lexicon
{
    /// <summary>The rows of <c>lexicons/en/<paramref name="name"/>.tsv</c>; lines that start with <c>#</c> are for people.</summary>
    /// <exception cref="InvalidOperationException">There is no such list in the program.</exception>
    public static IEnumerable<LexiconRow> Rows(string name)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream($"lexicons/en/{name}.tsv")
            ?? throw new InvalidOperationException($"The list lexicons/en/{name}.tsv is missing from the program; build it again with ./do build.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return new(line.Split('\t'));
        }
    }
}
