using Spectre.Console;
using Bar = Spectre.Console.Progress;

namespace Whence.Cli.Show;

/// <summary>How far a long work is, on standard error: a bar for a person, a count now and then for a log.</summary>
internal abstract class Progress : IDisposable
{
    /// <summary>Progress over <paramref name="total"/> files, or things of another name.</summary>
    public static Progress Over(Terminal terminal, int total, string title = "Reading", string things = "files") =>
        terminal.ErrorIsTerminal && total > 1 ? new OnTerminal(terminal.ErrorConsole, total, title) : new InLog(terminal.Error, total, things);

    /// <summary>One more file is done.</summary>
    public abstract void Step();

    /// <inheritdoc/>
    public abstract void Dispose();

    private sealed class OnTerminal : Progress
    {
        private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ProgressTask _task;
        private readonly Task _bar;

        public OnTerminal(IAnsiConsole console, int total, string title)
        {
            var started = new TaskCompletionSource<ProgressTask>(TaskCreationOptions.RunContinuationsAsynchronously);
            _bar = new Bar(console) { AutoClear = true }
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
                .StartAsync(context =>
                {
                    started.SetResult(context.AddTask(title, maxValue: total));
                    return _done.Task;
                });
            _task = started.Task.GetAwaiter().GetResult();
        }

        public override void Step() => _task.Increment(1);

        public override void Dispose()
        {
            _done.TrySetResult();
            _bar.GetAwaiter().GetResult();
        }
    }

    private sealed class InLog(TextWriter log, int total, string things) : Progress
    {
        private const int Every = 500;
        private int _done;

        public override void Step()
        {
            if (++_done % Every == 0)
                log.WriteLine($"{_done:N0} of {total:N0} {things}");
        }

        public override void Dispose()
        {
        }
    }
}
