using Whence.Cli.Show;
using Whence.Store;

namespace Whence.Cli.Checks;

/// <summary>Looks at the ledger.</summary>
internal static class LedgerChecks
{
    /// <summary>Everything about the ledger at <paramref name="path"/>, in the order in which it matters.</summary>
    public static IEnumerable<CheckResult> Of(string path)
    {
        if (!File.Exists(path))
        {
            yield return new("ledger", CheckOutcome.Advice, $"{path}: not there yet", "make it with: whence add PATH, or name another with --ledger");
            yield break;
        }
        var (ledger, unusable) = Open(path);
        if (ledger is null)
        {
            yield return unusable!;
            yield break;
        }
        using (ledger)
        {
            var counts = ledger.Count();
            yield return new("ledger", CheckOutcome.Ok, $"{path}: {Words.Count(counts.Pages, "page")}, {Words.Count(counts.Claims, "claim")}, {new FileInfo(path).Length:N0} bytes");
            yield return Integrity(ledger, path);
            yield return Version(ledger);
            yield return Links(ledger);
            yield return Log(ledger, path);
            if (counts.Refused > 0)
                yield return new("refused pages", CheckOutcome.Advice, Words.Count(counts.Refused, "page") + " could not be read", "see why: whence refused");
        }
    }

    private static (ILinkedLedger?, CheckResult?) Open(string path)
    {
        try
        {
            return (Ledgers.Open(path, LedgerAccess.ReadOnly), null);
        }
        catch (Exception e) when (e is LedgerUnusable or Trouble or IOException or UnauthorizedAccessException)
        {
            return (null, new("ledger", CheckOutcome.Trouble, e.Message, "restore a copy made with whence backup, or name another with --ledger"));
        }
    }

    private static CheckResult Integrity(ILedger ledger, string path)
    {
        var found = ledger.Check();
        return found.Count == 0
            ? new("integrity", CheckOutcome.Ok, "the store's own checks found nothing")
            : new("integrity", CheckOutcome.Trouble, string.Join("; ", found.Take(5)), $"keep {path} as it is, and restore a copy made with whence backup");
    }

    private static CheckResult Version(ILedger ledger)
    {
        var old = ledger.PagesReadBefore(Reader.Version).Count();
        return old == 0
            ? new("reader", CheckOutcome.Ok, $"all pages read by version {Reader.Version}")
            : new("reader", CheckOutcome.Advice, $"{Words.Count(old, "page")} read by an older version than {Reader.Version}", "read them again: whence reread");
    }

    private static CheckResult Links(ILinkedLedger ledger)
    {
        var state = ledger.LinkState();
        return state.IsDone
            ? new("links", CheckOutcome.Ok, "all pages are linked")
            : new("links", CheckOutcome.Advice, $"{Words.Count(state.Waiting, "page")} and {Words.Count(state.Stale, "question")} wait to be linked", "link them: whence link");
    }

    private static CheckResult Log(ILinkedLedger ledger, string path)
    {
        var check = ledger.VerifyLog();
        return check.Wrong.Count == 0
            ? new("log", CheckOutcome.Ok, $"{Words.Count(check.Events, "event")}, the chain of hashes holds")
            : new("log", CheckOutcome.Trouble, string.Join("; ", check.Wrong.Take(5)), $"keep {path} as it is, and compare it with a copy made with whence backup");
    }
}
