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
    public async Task Without_a_ledger_nothing_is_served() => (await _world.Run("serve")).Exit.ShouldBe(3);

    public void Dispose() => _world.Dispose();
}
