using System.Diagnostics;
using System.Globalization;
using Whence.Eval;
using Whence.Store;

namespace Whence.Cli.Evals;

/// <summary>A linked ledger of real news and variants of it, made once and kept for the next measurement.</summary>
internal static class NewsLedger
{
    private const int Batch = 64, MorePages = 160, DeniedQuestions = 20;

    /// <summary>The path of a ledger of <paramref name="claims"/> claims or a few more in <paramref name="folder"/>; made when it is not there, which takes minutes.</summary>
    public static string Of(Terminal terminal, NewsPages news, string folder, int claims, CancellationToken stop)
    {
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"news-{claims}.db"));
        if (File.Exists(path))
            return path;
        Directory.CreateDirectory(folder);
        var making = path + ".making";
        foreach (var left in Directory.GetFiles(folder, Path.GetFileName(making) + "*"))
            File.Delete(left);
        Make(terminal, news, making, claims, stop);
        File.Move(making, path);
        return path;
    }

    /// <summary>What a morning brings, so that there is something new since somebody looked: more pages, and denials of what pages of the ledger agree on. Nothing when it has come already.</summary>
    public static void BringMorning(ILinkedLedger ledger, NewsPages news, CancellationToken stop)
    {
        if (ledger.Since(new(0, 0), 0).Changed > 0)
            return;
        var held = ledger.Count().Pages;
        var more = news.Endless(1).Skip(held).Take(MorePages).Concat(Denials(ledger));
        var pages = more.Select((line, at) => NewsPages.Read(line, Gear.Rules, DateTimeOffset.UnixEpoch.AddMinutes(held + at))).OfType<NewPage>();
        foreach (var batch in pages.Chunk(Batch))
        {
            stop.ThrowIfCancellationRequested();
            ledger.AddMany(batch);
            ledger.Link(Batch, new Act(Act.Itself, DateTimeOffset.UnixEpoch, ""));
        }
    }

    private static IEnumerable<byte[]> Denials(ILinkedLedger ledger) => ledger.Questions(new() { LeastPages = 2, Sort = QuestionSort.Pages, Take = 2 * DeniedQuestions }).Items
        .Where(question => !question.Marks.HasFlag(QuestionMarks.Denied)).Take(DeniedQuestions)
        .Select(question => InputLine.Of($"denial-of-{question.Id}", $"The Foreign Ministry denied on Monday that {question.Text.TrimEnd('.')}.", outlet: "The Oristad Courier", published: question.Latest?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    private static void Make(Terminal terminal, NewsPages news, string path, int claims, CancellationToken stop)
    {
        var (all, linking, told) = (Stopwatch.StartNew(), new Stopwatch(), 0);
        using var ledger = Ledgers.Open(path, LedgerAccess.ReadWriteCreate);
        // Read one after the other, received a minute apart: the same ledger every time.
        var pages = news.Endless(1).Select((line, at) => NewsPages.Read(line, Gear.Rules, DateTimeOffset.UnixEpoch.AddMinutes(at))).OfType<NewPage>();
        var (added, held) = (0, 0);
        foreach (var batch in pages.Chunk(Batch))
        {
            stop.ThrowIfCancellationRequested();
            held += ledger.AddMany(batch).Where(outcome => outcome.IsNew).Sum(outcome => outcome.Claims);
            linking.Start();
            ledger.Link(Batch, new Act(Act.Itself, DateTimeOffset.UnixEpoch, ""));
            linking.Stop();
            added += batch.Length;
            if (held / 10_000 > told)
            {
                told = held / 10_000;
                terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{held} claims of {added} pages; {all.Elapsed.TotalSeconds:0} s, {linking.Elapsed.TotalSeconds:0} s of it linking"));
            }
            if (held >= claims)
                break;
        }
        while (!ledger.Link(Batch, new Act(Act.Itself, DateTimeOffset.UnixEpoch, "")).IsDone)
            stop.ThrowIfCancellationRequested();
    }
}
