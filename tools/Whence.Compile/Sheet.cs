namespace Whence.Compile;

/// <summary>Rows of tab-separated cells; a line that starts with <c>#</c> is a remark.</summary>
internal static class Sheet
{
    /// <summary>The rows of <paramref name="path"/>, each filled up to <paramref name="columns"/> cells.</summary>
    public static List<string[]> Read(string path, int columns)
    {
        var rows = new List<string[]>();
        foreach (var line in File.ReadAllLines(path))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            Array.Resize(ref cells, columns);
            rows.Add([.. cells.Select(cell => cell?.Trim() ?? "")]);
        }
        return rows;
    }

    /// <summary>The forms in a cell, separated by <c>|</c>.</summary>
    public static IEnumerable<string> Forms(string cell) =>
        cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A cell of <paramref name="forms"/>, each once, in their order.</summary>
    public static string Cell(IEnumerable<string> forms) =>
        string.Join('|', forms.Select(Clean).Where(form => form.Length > 0).Distinct(StringComparer.Ordinal));

    /// <summary>White space made one blank, and nothing that would break a row.</summary>
    public static string Clean(string text) =>
        string.Join(' ', text.Replace('|', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
