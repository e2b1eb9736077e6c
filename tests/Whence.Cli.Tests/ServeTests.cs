using System.Collections.Concurrent;

namespace Whence.Cli.Tests;

public sealed class ServeTests : IDisposable
{
    private readonly World _world = new();

    [Fact]
    public async Task The_ledger_is_served_on_this_machine_until_it_is_stopped()
    {
        Newsroom.Fill(_world);
        using var stop = new CancellationTokenSource();
        using var client = new HttpClient();
        var opened = new ConcurrentQueue<Uri>();
        var answered = new TaskCompletionSource<string>();
        _world.Stop = stop.Token;
        _world.Browse = address =>
        {
            opened.Enqueue(address);
            _ = client.GetStringAsync(address).ContinueWith(page => answered.TrySetResult(page.Result), TaskScheduler.Default);
            return true;
        };

        var serving = _world.Run("serve", "--open");
        var page = await answered.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await stop.CancelAsync();
        var answer = await serving;

        answer.Exit.ShouldBe(0);
        opened.Single().IsLoopback.ShouldBeTrue();
        answer.Out.ShouldContain(opened.Single().ToString());
        page.ShouldContain("the bridge at Lenna was hit");
    }

    [Fact]
    public async Task A_port_that_is_taken_is_one_line_with_the_next_step()
    {
        Newsroom.Fill(_world);
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var port = ((System.Net.IPEndPoint)taken.LocalEndpoint).Port;

        var answer = await _world.Run("serve", "--port", $"{port}");

        answer.Exit.ShouldBe(4);
        answer.Error.ShouldContain($"port {port}");
        answer.Error.ShouldContain("--port");
    }

    [Fact]
    public async Task Without_a_ledger_one_is_made()
    {
        var (_, page) = await Serve();

        File.Exists(_world.Ledger).ShouldBeTrue();
        page.ShouldContain("Where does it come from?");
    }

    [Fact]
    public async Task Without_a_ledger_there_is_nothing_to_be_only_read()
    {
        (await _world.Run("serve", "--read-only")).Exit.ShouldBe(3);
        File.Exists(_world.Ledger).ShouldBeFalse();
    }

    [Fact]
    public async Task A_ledger_that_may_not_be_written_is_shown_and_that_is_said()
    {
        Newsroom.Fill(_world);
        File.SetAttributes(_world.Ledger, FileAttributes.ReadOnly);

        var (answer, page) = await Serve();

        answer.Exit.ShouldBe(0);
        answer.Error.ShouldContain("only shown");
        page.ShouldContain("the bridge at Lenna was hit");
        File.SetAttributes(_world.Ledger, FileAttributes.Normal);
    }

    [Theory]
    [InlineData("without a token", "--host", "0.0.0.0")]
    [InlineData("16", "--host", "0.0.0.0", "--token", "short")]
    [InlineData("16", "--token", "short")]
    [InlineData("both", "--token", "sixteen letters here", "--token-file", "token.txt")]
    public async Task Beyond_this_machine_nothing_is_served_without_a_token(string words, params string[] options)
    {
        var answer = await _world.Run(["serve", .. options]);

        answer.Exit.ShouldBe(2);
        answer.Error.ShouldContain(words == "without a token" ? "those who have a token" : words);
        File.Exists(_world.Ledger).ShouldBeFalse("nothing is made for a command that cannot be done");
    }

    [Fact]
    public async Task With_a_token_from_a_file_other_machines_may_ask_and_that_is_said()
    {
        Newsroom.Fill(_world);
        _world.File("token.txt", "sixteen letters and more\n");

        var (answer, page) = await Serve("--host", "0.0.0.0", "--token-file", "token.txt");

        answer.Exit.ShouldBe(0);
        answer.Error.ShouldContain("Other machines can ask for it");
        answer.Error.ShouldContain("not encrypted");
        answer.Out.ShouldNotContain("sixteen letters");
        page.ShouldContain("open to those who have its token");
        page.ShouldNotContain("Lenna");
    }

    public void Dispose() => _world.Dispose();

    private async Task<(Answer Answer, string Page)> Serve(params string[] options)
    {
        using var stop = new CancellationTokenSource();
        using var client = new HttpClient();
        var answered = new TaskCompletionSource<string>();
        _world.Stop = stop.Token;
        _world.Browse = address =>
        {
            _ = Ask(address);
            return true;
        };
        var serving = _world.Run(["serve", "--open", .. options]);
        var page = await answered.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await stop.CancelAsync();
        return (await serving, page);

        async Task Ask(Uri address)
        {
            using var shown = await client.GetAsync(address);
            answered.TrySetResult(await shown.Content.ReadAsStringAsync());
        }
    }
}
