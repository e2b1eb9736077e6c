using Spectre.Console;

namespace Whence.Cli.Show;

/// <summary>A line with lines under it: written as a tree.</summary>
/// <param name="text">The line; cleaned here.</param>
/// <param name="role">Which colour it has.</param>
/// <param name="label">What the line is, in a word of ours; set in a column of its own.</param>
internal sealed class Outline(string text, Role role = Role.Plain, string label = "")
{
    private const int LabelWidth = 8;
    private readonly List<Outline> _below = [];

    /// <summary>Adds a line under this one and returns it.</summary>
    public Outline Add(string line, Role colour = Role.Plain, string label = "")
    {
        var below = new Outline(line, colour, label);
        _below.Add(below);
        return below;
    }

    /// <summary>Adds a whole tree under this line.</summary>
    public void Add(Outline below) => _below.Add(below);

    /// <summary>Writes the tree.</summary>
    public void Write(Terminal terminal)
    {
        if (terminal.OutIsTerminal)
        {
            var tree = new Tree(Line()) { Guide = TreeGuide.Line };
            Fill(tree);
            terminal.Console.Write(tree);
            return;
        }
        terminal.Out.WriteLine(Words);
        WriteBelow(terminal.Out, "");
    }

    private void Fill(IHasTreeNodes tree)
    {
        foreach (var below in _below)
            below.Fill(tree.AddNode(below.Line()));
    }

    private void WriteBelow(TextWriter writer, string before)
    {
        for (var i = 0; i < _below.Count; i++)
        {
            var isLast = i == _below.Count - 1;
            writer.WriteLine($"{before}{(isLast ? "└─ " : "├─ ")}{_below[i].Words}");
            _below[i].WriteBelow(writer, before + (isLast ? "   " : "│  "));
        }
    }

    private string Words => label.Length == 0 ? Clean.Line(text) : $"{label.TrimEnd().PadRight(LabelWidth - 2)}  {Clean.Line(text)}";

    private Spectre.Console.Text Line() => new(Words, Colours.Of(role));
}
