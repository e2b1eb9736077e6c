using Whence.Cli.Show;

namespace Whence.Cli.Evals;

/// <summary>One of several tables of a measurement: a title, and the names of its columns even where no person looks.</summary>
/// <param name="terminal">Where it is written.</param>
/// <param name="columns">The columns; a name that starts with <c>#</c> is one of numbers.</param>
internal sealed class Sheet(Terminal terminal, params string[] columns)
{
    private readonly Listing _list = new(columns);

    /// <summary>Adds a row.</summary>
    public void Add(params string?[] cells) => _list.Add(cells);

    /// <summary>Writes it under <paramref name="title"/>, after an empty line.</summary>
    public void Write(string title)
    {
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(title);
        if (!terminal.OutIsTerminal)
            terminal.Out.WriteLine(string.Join('\t', columns.Select(column => column.TrimStart('#'))));
        _list.Write(terminal);
    }
}
