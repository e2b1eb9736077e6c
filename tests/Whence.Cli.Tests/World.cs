using System.Text;
using System.Text.Json;

namespace Whence.Cli.Tests;

/// <summary>A folder, a clock and a terminal of its own for one test: verbs run in this process and touch nothing else.</summary>
internal sealed class World : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("whence-cli-test-");

    /// <summary>The folder in which the command is typed.</summary>
    public string Folder => _folder.FullName;

    /// <summary>The ledger there.</summary>
    public string Ledger => Path.Combine(Folder, "whence.db");

    /// <summary>Variables of the environment.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    /// <summary>What stands on standard input.</summary>
    public byte[] Input { get; set; } = [];

    /// <summary>Whether a person sees the output.</summary>
    public bool IsTerminal { get; set; }

    /// <summary>The user's browser.</summary>
    public Func<Uri, bool> Browse { get; set; } = static _ => false;

    /// <summary>Comes as Ctrl-C does.</summary>
    public CancellationToken Stop { get; set; }

    /// <summary>Writes a file and returns its path.</summary>
    public string File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file and returns its path.</summary>
    public string File(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Types a command.</summary>
    public async Task<Answer> Run(params string[] args)
    {
        using var input = new MemoryStream(Input);
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var terminal = new Terminal(input, output, error)
        {
            Folder = Folder,
            OutIsTerminal = IsTerminal,
            ErrorIsTerminal = false,
            Width = 100,
            Browse = Browse,
            Variable = name => Variables.GetValueOrDefault(name),
        };
        var exit = await CommandLine.InvokeAsync(args, terminal, Stop);
        return new(exit, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    /// <summary>Types a command and reads its JSON.</summary>
    public async Task<JsonElement> Json(params string[] args)
    {
        var answer = await Run(args);
        answer.Error.ShouldBeEmpty();
        return JsonDocument.Parse(answer.Out).RootElement;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
