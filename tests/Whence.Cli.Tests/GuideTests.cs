using System.CommandLine;
using System.CommandLine.Help;

namespace Whence.Cli.Tests;

public sealed class GuideTests : IDisposable
{
    private readonly World _world = new();
    private readonly string _guide = File.ReadAllText(Path.Combine(Tree(), "docs", "guide", "command-line.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Every_verb_and_option_is_documented_and_has_help()
    {
        foreach (var (path, command) in Commands())
        {
            command.Description.ShouldNotBeNullOrWhiteSpace(path);
            var section = Section(path);
            section.ShouldNotBeEmpty($"docs/guide/command-line.md has no section “{path}”");
            section.ShouldContain(command.Description!, Case.Sensitive, path);
            foreach (var symbol in command.Options.Where(option => option is not HelpOption).Cast<Symbol>().Concat(command.Arguments))
            {
                symbol.Description.ShouldNotBeNullOrWhiteSpace($"{path} {symbol.Name}");
                section.ShouldContain($"`{symbol.Name}", Case.Sensitive, $"{path} {symbol.Name}");
                section.ShouldContain(symbol.Description!, Case.Sensitive, $"{path} {symbol.Name}");
            }
        }
    }

    [Fact]
    public void The_guide_documents_no_verb_that_is_not_there()
    {
        var documented = _guide.Split('\n').Where(line => line.StartsWith("### whence ", StringComparison.Ordinal)).Select(line => line[4..]);

        documented.ShouldBe(Commands().Select(found => found.Path), ignoreOrder: true);
    }

    [Fact]
    public async Task Exit_codes_are_the_same_in_help_and_guide()
    {
        var help = (await _world.Run("--help")).Out;

        foreach (var (code, meaning) in ExitCode.All)
        {
            help.ShouldContain($"{code,-3}  {meaning}");
            _guide.ShouldContain($"| {code} | {meaning} |");
        }
    }

    [Fact]
    public async Task Every_verb_answers_to_help()
    {
        foreach (var (path, command) in Commands())
        {
            var answer = await _world.Run([.. path.Split(' ')[1..], "--help"]);
            answer.Exit.ShouldBe(0, path);
            answer.Out.ShouldContain(command.Description!.Split(' ')[0], Case.Sensitive, path);
        }
    }

    public void Dispose() => _world.Dispose();

    private string Section(string path)
    {
        var start = _guide.IndexOf($"### {path}\n", StringComparison.Ordinal);
        if (start < 0)
            return "";
        var end = _guide.IndexOf("\n##", start + 4, StringComparison.Ordinal);
        return end < 0 ? _guide[start..] : _guide[start..end];
    }

    private static IEnumerable<(string Path, Command Command)> Commands()
    {
        var root = CommandLine.Build(new Terminal(Stream.Null, Stream.Null, Stream.Null));
        return root.Subcommands.SelectMany(verb => Below("whence", verb));
    }

    private static IEnumerable<(string Path, Command Command)> Below(string path, Command command) =>
        command.Subcommands.SelectMany(below => Below($"{path} {command.Name}", below)).Prepend(($"{path} {command.Name}", command));

    private static string Tree()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Whence.slnx")))
                return folder.FullName;
        throw new DirectoryNotFoundException("the source tree is not above the tests");
    }
}
