using Whence.Cli.Show;

namespace Whence.Cli.Tests;

public sealed class HostileTextTests : IDisposable
{
    private readonly World _world = new();

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("\u001b[31mred\u001b[0m", "red")]
    [InlineData("\u001b]0;window name\u0007after", "after")]
    [InlineData("\u001b]8;;https://evil.example\u001b\\link\u001b]8;;\u001b\\", "link")]
    [InlineData("\u009b2Jcleared", "cleared")]
    [InlineData("\u001bcreset", "reset")]
    [InlineData("\u001b(Bcharset", "charset")]
    [InlineData("\u001bP1$qm\u001b\\device", "device")]
    [InlineData("a\rb\bc\0d\u007fe", "a bcde")]
    [InlineData("price \u202eyenom\u202c", "price yenom")]
    [InlineData("zero\u200bwidth\ufeff", "zerowidth")]
    [InlineData("\U000E0041\U000E0042tags", "tags")]
    [InlineData("👩‍🚀 keeps its joiner", "👩‍🚀 keeps its joiner")]
    [InlineData("no end \u001b]0;title", "no end 0;title")]
    [InlineData("\u001b", "")]
    [InlineData("\u001b[", "")]
    public void Whatever_steers_a_terminal_is_taken_out(string hostile, string clean) => Clean.Line(hostile).ShouldBe(clean);

    [Fact]
    public void Half_a_letter_is_shown_as_a_replacement() => Clean.Line("lone \ud800 half").ShouldBe("lone \ufffd half");

    [Theory]
    [InlineData("\u001b[2J\u001b[H")]
    [InlineData("\u001b]0;owned\u0007")]
    [InlineData("\u009b31m")]
    [InlineData("\r\b\b\b")]
    [InlineData("\u202e")]
    public async Task No_verb_lets_a_page_steer_the_terminal(string weapon)
    {
        Newsroom.FillWithHostility(_world, weapon);
        string[][] verbs = [["pages"], ["page", $"evil{weapon}.txt"], ["claims"], ["trace", "c1"], ["trace", "bridge"], ["sources"], ["source", $"Northwire{weapon}"], ["search", "bridge"], ["refused"]];

        foreach (var verb in verbs)
        {
            var answer = await _world.Run(verb);
            answer.Exit.ShouldBe(0, verb[0]);
            (answer.Out + answer.Error).ShouldAllBe(c => !IsHostile(c), verb[0]);
        }
    }

    [Fact]
    public async Task A_terminal_gets_only_our_own_colours()
    {
        Newsroom.FillWithHostility(_world, "\u001b]0;owned\u0007");
        _world.IsTerminal = true;

        foreach (var verb in new string[][] { ["pages"], ["claims"], ["trace", "c1"], ["sources"] })
        {
            var answer = await _world.Run(verb);
            answer.Out.ShouldNotContain("\u0007");
            answer.Out.ShouldNotContain("\u001b]0");
            answer.Out.ShouldNotContain("owned\u0007");
        }
    }

    [Fact]
    public async Task A_name_on_the_command_line_is_cleaned_in_the_error_too()
    {
        var answer = await _world.Run("mark", "--\u001b[31mevil");

        answer.Exit.ShouldBe(2);
        answer.Error.ShouldNotContain("\u001b");
    }

    [Fact]
    public async Task Json_carries_every_letter_and_no_raw_control()
    {
        Newsroom.FillWithHostility(_world, "\u001b[2J");

        var answer = await _world.Run("claims", "--json");

        answer.Out.ShouldNotContain("\u001b");
        answer.Out.ShouldContain("\\u001B[2J");
    }

    public void Dispose() => _world.Dispose();

    private static bool IsHostile(char c) => (char.IsControl(c) && c is not ('\n' or '\t')) || c is '\u202e';
}
