using System.Text;
using Spectre.Console;

namespace Whence.Cli;

/// <summary>Everything that a verb knows of the world around it: streams, width, environment, clock. Tests bring their own.</summary>
internal sealed class Terminal
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly Lazy<TextWriter> _out;
    private readonly Lazy<TextWriter> _error;
    private readonly Lazy<IAnsiConsole> _console;
    private readonly Lazy<IAnsiConsole> _errorConsole;

    /// <summary>A terminal over these streams.</summary>
    public Terminal(Stream input, Stream output, Stream error)
    {
        In = input;
        Output = output;
        _out = new(() => new StreamWriter(output, Utf8, bufferSize: 4096, leaveOpen: true));
        _error = new(() => new StreamWriter(error, Utf8, bufferSize: 1024, leaveOpen: true) { AutoFlush = true });
        _console = new(() => ConsoleOver(Out, OutIsTerminal));
        _errorConsole = new(() => ConsoleOver(Error, ErrorIsTerminal));
    }

    /// <summary>Standard input, as bytes.</summary>
    public Stream In { get; }

    /// <summary>Standard output, as bytes: for JSON Lines and exports.</summary>
    public Stream Output { get; }

    /// <summary>Standard output, as UTF-8 text.</summary>
    public TextWriter Out => _out.Value;

    /// <summary>Standard error, as UTF-8 text.</summary>
    public TextWriter Error => _error.Value;

    /// <summary>Whether a person sees standard output.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>Whether a person sees standard error.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>How wide the terminal is, in columns.</summary>
    public int Width { get; init; } = 80;

    /// <summary>The folder that relative paths start from.</summary>
    public string Folder { get; init; } = Directory.GetCurrentDirectory();

    /// <summary>The environment's variables.</summary>
    public Func<string, string?> Variable { get; init; } = static _ => null;

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Opens an address in the user's browser; false when there is none.</summary>
    public Func<Uri, bool> Browse { get; init; } = static _ => false;

    /// <summary>Whether colours may be used on standard output.</summary>
    public bool Colours => OutIsTerminal && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    /// <summary>Standard output for tables, trees and colours; plain and never wrapped when it is no terminal.</summary>
    public IAnsiConsole Console => _console.Value;

    /// <summary>Standard error for a progress bar.</summary>
    public IAnsiConsole ErrorConsole => _errorConsole.Value;

    /// <summary>The terminal that this process was started in.</summary>
    public static Terminal OfThisProcess() => new(System.Console.OpenStandardInput(), System.Console.OpenStandardOutput(), System.Console.OpenStandardError())
    {
        OutIsTerminal = !System.Console.IsOutputRedirected,
        ErrorIsTerminal = !System.Console.IsErrorRedirected,
        Width = WidthOfThisProcess(),
        Variable = Environment.GetEnvironmentVariable,
        Browse = Browser.Open,
    };

    /// <summary>Writes out what is waiting.</summary>
    public void Flush()
    {
        if (_out.IsValueCreated)
            _out.Value.Flush();
        Output.Flush();
    }

    private static int WidthOfThisProcess()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var columns) && columns is >= 20 and <= 1000)
            return columns;
        if (System.Console.IsOutputRedirected)
            return 80;
        try
        {
            return Math.Max(System.Console.WindowWidth, 20);
        }
        catch (IOException)
        {
            return 80;
        }
    }

    private IAnsiConsole ConsoleOver(TextWriter writer, bool isTerminal)
    {
        var colours = isTerminal && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal && Variable("TERM") != "dumb" ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Yes : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = isTerminal ? Width : 100_000;
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Capabilities.Links = false;
        return console;
    }
}
