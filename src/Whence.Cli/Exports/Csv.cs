using System.Buffers;

namespace Whence.Cli.Exports;

/// <summary>Writes RFC 4180 for spreadsheets: a cell that a spreadsheet would run as a formula is led by an apostrophe.</summary>
/// <remarks>Held by <c>CsvTests</c>. The apostrophe is OWASP's advice; JSON Lines is the export that keeps every letter.</remarks>
internal static class Csv
{
    private static readonly SearchValues<char> MustBeQuoted = SearchValues.Create(",\"\r\n");
    private static readonly SearchValues<char> StartsFormula = SearchValues.Create("=+-@\t\r＝＋－＠");

    /// <summary>Writes one record with its line end.</summary>
    public static void Write(TextWriter writer, params IEnumerable<string?> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst)
                writer.Write(',');
            isFirst = false;
            writer.Write(Cell(cell ?? ""));
        }
        writer.Write("\r\n");
    }

    /// <summary>One cell, guarded and quoted where it must be.</summary>
    public static string Cell(string text)
    {
        var clean = text.Replace("\0", "", StringComparison.Ordinal);
        var guarded = clean.Length > 0 && StartsFormula.Contains(clean.TrimStart(' ') is { Length: > 0 } trimmed ? trimmed[0] : ' ') ? "'" + clean : clean;
        return guarded.AsSpan().ContainsAny(MustBeQuoted) ? $"\"{guarded.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : guarded;
    }
}
