using System.Text;
using System.Text.Json;

namespace Whence.Cli.Tests;

public sealed class MarkTests : IDisposable
{
    private readonly World _world = new();

    [Fact]
    public async Task Pages_come_out_in_the_order_they_went_in_however_many_jobs_there_are()
    {
        for (var i = 0; i < 60; i++)
            _world.File($"pages/{i:D3}.txt", string.Concat(Enumerable.Repeat($"Report {i} from Oristad says that the bridge stands.\n\n", 1 + (i * 7919 % 40))));

        var one = await _world.Run("mark", "pages", "--jobs", "1");
        var two = await _world.Run("mark", "pages", "--jobs", "2");
        var many = await _world.Run("mark", "pages", "--jobs", "16");

        one.Exit.ShouldBe(0);
        one.Lines.Select(NameOf).ShouldBe(Enumerable.Range(0, 60).Select(i => $"{i:D3}.txt"));
        two.Out.ShouldBe(one.Out);
        many.Out.ShouldBe(one.Out);
    }

    [Fact]
    public async Task A_page_that_cannot_be_read_is_one_line_and_the_others_go_on()
    {
        _world.File("a.txt", "The ministry said so.");
        _world.File("b.txt", "\0\u0001\u0002\0\0\0\0\u0003"u8.ToArray());
        _world.File("d.txt", "The mayor said so.");

        var answer = await _world.Run("mark", "a.txt", "b.txt", "c.txt", "d.txt");

        answer.Exit.ShouldBe(1);
        answer.Lines.Select(NameOf).ShouldBe(["a.txt", "b.txt", "c.txt", "d.txt"]);
        Error(answer.Lines[1]).ShouldBe("binary");
        Error(answer.Lines[2]).ShouldBe("not-found");
        JsonDocument.Parse(answer.Lines[3]).RootElement.GetProperty("text").GetString().ShouldBe("The mayor said so.");
    }

    [Fact]
    public async Task Standard_input_is_read_by_content_a_page_a_line()
    {
        _world.Input = Encoding.UTF8.GetBytes("""
            {"name": "one", "text": "The ministry said so."}
            {"name": "two", "text": "The mayor said so."}

            """);

        var answer = await _world.Run("mark", "-");

        answer.Exit.ShouldBe(0);
        answer.Lines.Select(NameOf).ShouldBe(["one", "two"]);
    }

    [Fact]
    public async Task Verbatim_text_is_the_text_as_it_stands()
    {
        const string text = "  Two  spaces\r\nand a line end.  ";
        _world.File("a.txt", text);

        var answer = await _world.Run("mark", "a.txt", "--verbatim");

        JsonDocument.Parse(answer.Out).RootElement.GetProperty("text").GetString().ShouldBe(text);
    }

    [Fact]
    public async Task A_day_that_is_given_is_believed()
    {
        _world.File("a.txt", "The ministry said so on Wednesday.");

        var answer = await _world.Run("mark", "a.txt", "--published", "2026-03-14");

        var published = JsonDocument.Parse(answer.Out).RootElement.GetProperty("document").GetProperty("published");
        published.GetProperty("earliest").GetString().ShouldBe("2026-03-14");
        published.GetProperty("basis").GetString().ShouldBe("given");
    }

    [Theory]
    [InlineData("mark")]
    [InlineData("mark", "a.txt", "--published", "14/03/2026")]
    [InlineData("mark", "a.txt", "--jobs", "0")]
    [InlineData("mark", "a.txt", "--no-such-option")]
    public async Task What_cannot_be_understood_is_a_usage_error_of_one_line(params string[] args)
    {
        var answer = await _world.Run(args);

        answer.Exit.ShouldBe(2);
        answer.Out.ShouldBeEmpty();
        answer.Error.Trim().Split('\n').Length.ShouldBe(1);
        answer.Error.ShouldContain("whence mark --help");
    }

    public void Dispose() => _world.Dispose();

    private static string? NameOf(string line) => JsonDocument.Parse(line).RootElement.GetProperty("document").GetProperty("name").GetString();

    private static string? Error(string line) => JsonDocument.Parse(line).RootElement.GetProperty("error").GetProperty("code").GetString();
}
