using System.CommandLine;

namespace Whence.Cli.Verbs;

/// <summary><c>whence completion</c>: prints the lines that teach a shell to complete verbs and options.</summary>
/// <remarks>Each asks the command itself, by System.CommandLine's <c>[suggest]</c> directive, so that it never grows old.</remarks>
internal static class CompletionVerb
{
    private const string Bash = """
        # whence: completion for bash. In ~/.bashrc: eval "$(whence completion bash)"
        _whence_complete() {
          local IFS=$'\n'
          COMPREPLY=($(compgen -W "$(whence "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _whence_complete whence
        """;

    private const string Zsh = """
        # whence: completion for zsh. In ~/.zshrc, after compinit: eval "$(whence completion zsh)"
        _whence() {
          local -a found
          found=("${(@f)$(whence "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
          if (( ${#found[1]} )); then compadd -a found; else _files; fi
        }
        compdef _whence whence
        """;

    private const string Fish = """
        # whence: completion for fish. whence completion fish > ~/.config/fish/completions/whence.fish
        complete -c whence -a '(set -l line (commandline -cp); whence "[suggest:"(string length -- $line)"]" "$line" 2>/dev/null)'
        """;

    private const string Pwsh = """
        # whence: completion for PowerShell. In $PROFILE: whence completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName whence -ScriptBlock {
          param($word, $line, $position)
          whence "[suggest:$position]" "$line" | Where-Object { $_ -like "$word*" } | ForEach-Object {
            [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
          }
        }
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new Command("completion", "Prints the lines that teach a shell to complete verbs and options.") { shell };
        command.SetAction(parse =>
        {
            desk.Terminal.Out.WriteLine(parse.GetRequiredValue(shell) switch
            {
                "zsh" => Zsh,
                "fish" => Fish,
                "pwsh" => Pwsh,
                _ => Bash,
            });
            return ExitCode.Ok;
        });
        return command;
    }
}
