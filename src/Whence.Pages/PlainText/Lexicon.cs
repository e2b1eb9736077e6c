using System.Collections.Immutable;

namespace Whence.Pages.PlainText;

/// <summary>A table of phrases that a journalist can edit: <c>lexicons/en/NAME.tsv</c>, embedded when built.</summary>
internal static class Lexicon
{
    /// <summary>The rows of the table: phrase and kind. Lines that start with <c>#</c> are remarks, the first other line names the columns.</summary>
    /// <exception cref="InvalidOperationException">The table is not embedded or a row has no kind: the program was built wrong.</exception>
    public static ImmutableArray<(string Phrase, string Kind)> Rows(string name)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream($"lexicons/en/{name}.tsv")
            ?? throw new InvalidOperationException($"lexicons/en/{name}.tsv is not embedded in Whence.Pages.");
        using var reader = new StreamReader(stream);
        var rows = ImmutableArray.CreateBuilder<(string, string)>();
        var header = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (!header)
                rows.Add(line.Split('\t') is [var phrase, var kind, ..] ? (phrase, kind) : throw new InvalidOperationException($"lexicons/en/{name}.tsv: no kind in '{line}'."));
            header = false;
        }
        return rows.ToImmutable();
    }
}
