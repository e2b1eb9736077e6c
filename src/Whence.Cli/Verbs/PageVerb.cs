using System.CommandLine;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary><c>whence page</c>: one page's text with its statements marked in place.</summary>
internal static class PageVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var id = new Argument<string>("ID") { Description = "The page's id, the beginning of its hash, or its name." };
        var json = Choices.Json();
        var command = new Command("page", "Shows a page's text with its statements marked in place and who is behind each.") { id, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var wanted = parse.GetRequiredValue(id);
            if (ledger.Page(wanted) is not { } row || ledger.Text(row.Id) is not { } page)
                throw new Trouble(ExitCode.Negative, $"“{wanted}” is no page of the ledger, or more than one. See: whence pages");
            if (parse.GetValue(json))
                JsonOut.Write(desk.Terminal, writer => PageJson.Write(writer, page, new ClaimJson(ledger)));
            else
                Write(desk.Terminal, page, ledger.Receipts(row.Id));
            return ExitCode.Ok;
        });
        return command;
    }

    private static void Write(Terminal terminal, PageText page, IReadOnlyList<Receipt> receipts)
    {
        var row = page.Row;
        var head = new Outline(row.Title ?? row.Name, Role.Headline);
        head.Add($"{row.Outlet ?? "outlet not stated"}{(row.Published is null ? "" : ", " + Words.Day(row.Published))}{(row.ReprintOf is null ? "" : $", taken from {row.ReprintOf}")}");
        if (row.Url is not null)
            head.Add(row.Url);
        head.Add($"{row.Name} · {row.Id} · {row.Size:N0} bytes", Role.Quiet);
        foreach (var receipt in receipts)
            head.Add($"received {receipt.Received.UtcDateTime:yyyy-MM-dd HH:mm}Z from {receipt.From}", Role.Quiet);
        foreach (var note in page.Notes)
            head.Add($"{note.CodeText}: {note.Message}", Role.Quiet);
        head.Write(terminal);
        terminal.Out.WriteLine();
        new MarkedPage(page, terminal).Write();
        terminal.Out.Flush();
        terminal.Error.WriteLine($"{Words.Count(page.Claims.Count, "claim")}. Next: whence trace {(page.Claims.Count > 0 ? page.Claims[0].Id : "CLAIM")}");
    }
}
