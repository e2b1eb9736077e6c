using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Whence.Store;

namespace Whence.Web.Intake;

/// <summary>Gathers and counts again what an act touched: at once where that is soon done, else after the answer, while every page says that counts are under way.</summary>
/// <remarks>In a ledger of 100,000 claims the two sources that are named most have parts in 2,600 questions: merging them takes five seconds, and nobody should look at an empty window for so long.</remarks>
/// <param name="ledger">The ledger.</param>
/// <param name="atOnce">Questions and stories that are gathered before the answer; as a rule <see cref="AtOnce"/>.</param>
internal sealed class Regathering(IDeskLedger ledger, int atOnce = Regathering.AtOnce) : BackgroundService
{
    /// <summary>Questions and stories that are gathered before the answer: at two milliseconds each, some tenths of a second.</summary>
    public const int AtOnce = 200;

    private readonly Channel<Act> _wanted = Channel.CreateBounded<Act>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }); // one that waits does the work of all
    private volatile bool _isAtWork;

    /// <summary>Whether counts are under way.</summary>
    public bool IsAtWork => _isAtWork || _wanted.Reader.Count > 0;

    /// <summary>Sees to what somebody's act touched.</summary>
    public void After(Act by)
    {
        if (!IsAtWork && ledger.LinkState().Stale <= atOnce)
            ledger.Link(0, by); // no page is linked, but what the act touched is gathered and counted again
        else
            _wanted.Writer.TryWrite(by);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await _wanted.Reader.WaitToReadAsync(stoppingToken))
        {
            _isAtWork = true;
            if (_wanted.Reader.TryRead(out var by))
                await Task.Run(() => Gather(by), CancellationToken.None); // begun is finished
            _isAtWork = false;
        }
    }

    private void Gather(Act by)
    {
        try
        {
            ledger.Link(0, by);
        }
        // What is stale stays marked in the ledger, the first page says so, and the next act or whence link goes on.
        catch (Exception wrong) when (wrong is LedgerUnusable or IOException or InvalidOperationException)
        {
            return;
        }
    }
}
