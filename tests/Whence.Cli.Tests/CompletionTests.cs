namespace Whence.Cli.Tests;

public sealed class CompletionTests : IDisposable
{
    private readonly World _world = new();

    [Theory]
    [InlineData("whence cl", "claims")]
    [InlineData("whence claims --or", "--origin")]
    [InlineData("whence claims --sort ", "Newest")]
    [InlineData("whence export --format ", "jsonl")]
    [InlineData("whence completion ", "fish")]
    public async Task A_shell_is_told_what_may_come_next(string typed, string expected)
    {
        var answer = await _world.Run($"[suggest:{typed.Length}]", typed);

        answer.Exit.ShouldBe(0);
        answer.Lines.ShouldContain(expected);
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _whence_complete whence")]
    [InlineData("zsh", "compdef _whence whence")]
    [InlineData("fish", "complete -c whence")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task Each_shell_gets_its_lines(string shell, string expected)
    {
        var answer = await _world.Run("completion", shell);

        answer.Exit.ShouldBe(0);
        answer.Out.ShouldContain(expected);
        answer.Out.ShouldContain("[suggest:");
    }

    public void Dispose() => _world.Dispose();
}
