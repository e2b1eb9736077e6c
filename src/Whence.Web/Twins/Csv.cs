using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Whence.Web.Twins;

/// <summary>Writes the CSV twins of pages: RFC 4180, a header line, lines that end in CR LF, UTF-8 with a byte order mark.</summary>
/// <remarks>
/// The mark is there because spreadsheets that miss it read the letters of other scripts wrong. A text that a spreadsheet
/// would take for a formula (it begins with <c>= + - @</c>, a tab or a carriage return) gets a <c>'</c> before it; a number is never touched.
/// </remarks>
public static class Csv
{
    /// <summary>How many rows one answer holds at most; where there are more, its <c>Link</c> header leads on.</summary>
    public const int MostRows = 10_000;

    private const string Special = ",\"\r\n";
    private const string Formula = "=+-@\t\r";

    /// <summary>An answer with a table.</summary>
    /// <param name="name">What a browser calls the file, without its ending.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="next">Where the rest of the list is; null when this is its end.</param>
    /// <param name="columns">The columns: the name, and what stands in it.</param>
    public static IResult Answer<T>(string name, IEnumerable<T> rows, string? next, params IReadOnlyList<(string Name, Func<T, object?> Cell)> columns) =>
        new CsvAnswer(Encoding.UTF8.GetBytes('\uFEFF' + Write(rows, columns)), name, next);

    /// <summary>The first rows of a longer list, fetched a slice at a time, and whether there are more.</summary>
    /// <param name="skip">How many are passed over.</param>
    /// <param name="fetch">Gives a slice: from where, how many.</param>
    public static (IReadOnlyList<T> Rows, bool HasMore) Gather<T>(int skip, Func<int, int, IReadOnlyList<T>> fetch)
    {
        const int Portion = 500;
        var rows = new List<T>();
        while (rows.Count < MostRows)
        {
            var slice = fetch(skip + rows.Count, Portion);
            rows.AddRange(slice);
            if (slice.Count < Portion)
                return (rows, false);
        }
        return (rows, fetch(skip + rows.Count, 1).Count > 0);
    }

    /// <summary>The table as text.</summary>
    public static string Write<T>(IEnumerable<T> rows, params IReadOnlyList<(string Name, Func<T, object?> Cell)> columns)
    {
        var text = new StringBuilder();
        Line(text, columns.Select(column => column.Name));
        foreach (var row in rows)
            Line(text, columns.Select(column => Cell(column.Cell(row))));
        return text.ToString();
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(Special) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => text.Length > 0 && Formula.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        bool flag => flag ? "yes" : "no",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable<string> list => Cell(string.Join("; ", list)),
        _ => Cell(value.ToString()),
    };
}
