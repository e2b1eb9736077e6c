using System.Collections.Concurrent;
using System.Globalization;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;

namespace Whence.Web.Intake;

/// <summary>Takes in what is brought, one job after the other, while the site goes on answering.</summary>
internal sealed class Jobs(SiteOptions options) : BackgroundService
{
    /// <summary>How many may wait: their bytes are held in memory.</summary>
    public const int MostWaiting = 4;

    private const int Remembered = 50;
    private readonly Channel<Job> _waiting = Channel.CreateBounded<Job>(MostWaiting);
    private readonly ConcurrentDictionary<string, Job> _known = new(StringComparer.OrdinalIgnoreCase);
    private int _last;

    /// <summary>Whether anything can be taken in.</summary>
    public bool AreOpen => options is { Room: not null, IsReadOnly: false };

    /// <summary>Takes <paramref name="files"/> on; null when too many jobs wait.</summary>
    public Job? TryAdd(IReadOnlyList<BroughtFile> files)
    {
        var number = Interlocked.Increment(ref _last);
        var job = new Job(string.Create(CultureInfo.InvariantCulture, $"j{number}"), files);
        _known[job.Id] = job;
        if (_waiting.Writer.TryWrite(job))
        {
            _known.TryRemove(string.Create(CultureInfo.InvariantCulture, $"j{number - Remembered}"), out _);
            return job;
        }
        _known.TryRemove(job.Id, out _);
        return null;
    }

    /// <summary>The job; null when there is none, or it is long done.</summary>
    public Job? Find(string id) => _known.GetValueOrDefault(id);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Room is not { } room)
            return;
        await foreach (var job in _waiting.Reader.ReadAllAsync(stoppingToken))
            await Task.Run(() => Work(room, job, stoppingToken), CancellationToken.None); // begun is finished: the room breaks off between two batches
    }

    private static void Work(IReadingRoom room, Job job, CancellationToken stop)
    {
        job.Begin();
        try
        {
            room.Add(job.Files, job, stop);
            job.End(stop.IsCancellationRequested ? "Whence was stopped; pages that are counted as added are in the ledger." : null);
        }
        // A job's failure is the job's: the next one is taken on.
        catch (Exception failure)
        {
            job.End($"{failure.GetType().Name}: {failure.Message}");
        }
    }
}
