using System.Diagnostics;
using System.Text.RegularExpressions;
using Whence.Store;

namespace Whence.Cli.Evals;

/// <summary>Runs <c>add --verbose</c> as a child, notes what it acknowledges, and kills it when told.</summary>
internal sealed partial class KilledAdd(string input, string ledger)
{
    /// <summary>The ids of all pages that any run has acknowledged.</summary>
    public HashSet<string> Acknowledged { get; } = new(StringComparer.Ordinal);

    /// <summary>The exit code of the last run.</summary>
    public int LastExit { get; private set; }

    /// <summary>One run; killed at <paramref name="moment"/>, or never.</summary>
    /// <returns>Whether it was killed before it ended by itself.</returns>
    public async Task<bool> RunAsync(KillMoment? moment, CancellationToken stop)
    {
        using var child = OwnProgram.Start("add", input, "--ledger", ledger, "--verbose");
        var reading = ReadAsync(child, moment, stop);
        try
        {
            if (moment is { AfterPages: null })
            {
                await Task.Delay(moment.Milliseconds, stop);
                child.Kill();
            }
            await reading;
            await child.WaitForExitAsync(stop);
        }
        finally
        {
            if (!child.HasExited)
                child.Kill();
        }
        LastExit = child.ExitCode;
        return LastExit is not (ExitCode.Ok or ExitCode.Negative);
    }

    /// <summary>Opens the ledger as the next <c>add</c> would, and looks.</summary>
    public LedgerState Look()
    {
        if (!File.Exists(ledger))
            return new(0, Acknowledged.Count, "ok");
        try
        {
            using var opened = Ledgers.Open(ledger, LedgerAccess.ReadWriteCreate);
            var found = opened.Check();
            var missing = Acknowledged.Count(id => opened.Page(id) is null || Ids.OfBytes(opened.Bytes(id)) != id || opened.Text(id) is null);
            return new(opened.Count().Pages, missing, found.Count == 0 ? "ok" : string.Join("; ", found));
        }
        catch (Exception e) when (e is LedgerUnusable or IOException)
        {
            return new(0, Acknowledged.Count, e.Message);
        }
    }

    private async Task ReadAsync(Process child, KillMoment? moment, CancellationToken stop)
    {
        var lines = 0;
        while (await child.StandardOutput.ReadLineAsync(stop) is { } line)
        {
            if (Acknowledgement().Match(line) is not { Success: true } match)
                continue;
            Acknowledged.Add(match.Groups["id"].Value);
            if (moment?.AfterPages is { } pages && ++lines == Math.Max(1, pages))
            {
                await Task.Delay(moment.Milliseconds, stop);
                child.Kill();
            }
        }
    }

    [GeneratedRegex("^(added|known) (?<id>sha256:[0-9a-f]{64}) ", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Acknowledgement();
}
