using Spectre.Console;
using Spectre.Console.Rendering;

namespace Whence.Cli.Show;

/// <summary>A list of rows: a table that fits the window for a person, a line a row with tabs for everything else.</summary>
internal sealed class Listing
{
    private readonly string[] _columns;
    private readonly List<string[]> _rows = [];

    /// <summary>A list with these columns; a name that starts with <c>#</c> is a column of numbers.</summary>
    public Listing(params string[] columns) => _columns = columns;

    /// <summary>Adds a row; cells are cleaned here.</summary>
    public void Add(params string?[] cells) => _rows.Add([.. cells.Select(Clean.Line)]);

    /// <summary>Writes it all.</summary>
    public void Write(Terminal terminal)
    {
        if (terminal.OutIsTerminal)
            terminal.Console.Write(AsTable());
        else
            foreach (var row in _rows)
                terminal.Out.WriteLine(string.Join('\t', row));
    }

    private Table AsTable()
    {
        var table = new Table { Border = TableBorder.Simple, UseSafeBorder = false };
        foreach (var column in _columns)
        {
            var isNumber = column.StartsWith('#');
            table.AddColumn(new TableColumn(new Spectre.Console.Text(column.TrimStart('#'), new Style(decoration: Decoration.Bold)))
            {
                Alignment = isNumber ? Justify.Right : Justify.Left,
                NoWrap = isNumber || column == "id",
            });
        }
        foreach (var row in _rows)
            table.AddRow(row.Select(IRenderable (cell) => new Spectre.Console.Text(cell)));
        return table;
    }
}
