namespace Whence.Cli.Input;

/// <summary>Runs steps side by side and hands their results out in the steps' own order, never holding more than a few.</summary>
internal static class InOrder
{
    private const int AheadPerJob = 4; // enough that a long page does not starve the others, little enough that memory stays flat

    /// <summary>The results of <paramref name="steps"/>, in their order, by <paramref name="jobs"/> workers; 1 means none but the caller.</summary>
    public static IEnumerable<T> Run<T>(IEnumerable<Func<T>> steps, int jobs, CancellationToken stop = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jobs, 1);
        return jobs == 1 ? Alone(steps, stop) : Together(steps, jobs, stop);
    }

    private static IEnumerable<T> Alone<T>(IEnumerable<Func<T>> steps, CancellationToken stop)
    {
        foreach (var step in steps)
        {
            if (stop.IsCancellationRequested)
                yield break;
            yield return step();
        }
    }

    private static IEnumerable<T> Together<T>(IEnumerable<Func<T>> steps, int jobs, CancellationToken stop)
    {
        using var places = new SemaphoreSlim(jobs);
        var running = new Queue<Task<T>>();
        try
        {
            foreach (var step in steps)
            {
                if (stop.IsCancellationRequested)
                    break;
                running.Enqueue(Start(step, places));
                if (running.Count >= jobs * AheadPerJob)
                    yield return running.Dequeue().GetAwaiter().GetResult();
            }
            while (running.Count > 0)
                yield return running.Dequeue().GetAwaiter().GetResult();
        }
        finally
        {
            Task.WhenAll(running).ContinueWith(static _ => { }, TaskScheduler.Default).Wait(CancellationToken.None);
        }
    }

    private static async Task<T> Start<T>(Func<T> step, SemaphoreSlim places)
    {
        await places.WaitAsync().ConfigureAwait(false);
        try
        {
            return await Task.Run(step).ConfigureAwait(false);
        }
        finally
        {
            places.Release();
        }
    }
}
