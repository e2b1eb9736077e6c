using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Whence.Web.Twins;

/// <summary>Writes the CSV twins of pages (RFC 4180, UTF-8): the rows of a page's table, with a head.</summary>
public static class Sheet
{
    /// <summary>An answer with <paramref name="rows"/> under <paramref name="head"/>.</summary>
    public static IResult Csv(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<object?>> rows) =>
        TypedResults.Text(Text(head, rows), "text/csv; charset=utf-8", Encoding.UTF8);

    /// <summary>The rows as text.</summary>
    public static string Text(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<object?>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var text = new StringBuilder();
        text.AppendJoin(',', head.Select(Cell)).Append("\r\n");
        foreach (var row in rows)
            text.AppendJoin(',', row.Select(value => Cell(Said(value)))).Append("\r\n");
        return text.ToString();
    }

    private static string Said(object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    // A page's words that a spreadsheet would take for a formula are kept from being one.
    private static string Cell(string value)
    {
        if (value.Length > 0 && value[0] is ('=' or '+' or '-' or '@' or '\t' or '\r') && !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            value = "'" + value;
        return value.AsSpan().IndexOfAny("\",\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
