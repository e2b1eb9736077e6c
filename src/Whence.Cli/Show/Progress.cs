using Spectre.Console;
using Bar = Spectre.Console.Progress;

namespace Whence.Cli.Show;

/// <summary>How far a long work is, on standard error: a bar for a person, a count now and then for a log.</summary>
internal abstract class Progress : IDisposable
{
    /// <summary>Progress over <paramref name="total"/> files.</summary>
    public static Progress Over(Terminal terminal, int total) =>
        terminal.ErrorIsTerminal && total > 1 ? new OnTerminal(terminal.ErrorConsole, total) : new InLog(terminal.Error, total);

    /// <summary>One more file is done.</summary>
    public abstract void Step();

    /// <inheritdoc/>
    public abstract void Dispose();

    private sealed class OnTerminal : Progress
    {
        private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ProgressTask _task;
        private readonly Task _bar;

        public OnTerminal(IAnsiConsole console, int total)
        {
            var started = new TaskCompletionSource<ProgressTask>(TaskCreationOptions.RunContinuationsAsynchronously);
            _bar = new Bar(console) { AutoClear = true }
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
                .StartAsync(context =>
                {
                    started.SetResult(context.AddTask("Reading", maxValue: total));
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

    private sealed class InLog(TextWriter log, int total) : Progress
    {
        private const int Every = 500;
        private int _done;

        public override void Step()
        {
            if (++_done % Every == 0)
                log.WriteLine($"{_done:N0} of {total:N0} files");
        }

        public override void Dispose()
        {
        }
    }
}
