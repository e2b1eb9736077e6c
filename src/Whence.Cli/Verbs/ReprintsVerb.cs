using System.CommandLine;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary><c>whence reprints</c>: pages that copied from one another.</summary>
internal static class ReprintsVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var page = new Option<string?>("--page") { Description = "Only with this page.", HelpName = "PAGE" };
        var (limit, skip, json) = (Choices.Limit(50), Choices.Skip(), Choices.Json());
        var command = new Command("reprints", "Lists pages that copied from one another: how much, from which, and what tells so.") { page, limit, skip, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var from = parse.GetValue(skip);
            var copies = ledger.Copies(parse.GetValue(page), from, parse.GetValue(limit));
            if (parse.GetValue(json))
            {
                JsonOut.Write(desk.Terminal, writer => JsonOut.Slice(writer, copies, from, copy => CrossJson.Write(writer, copy, Offsets(ledger, copy.A), Offsets(ledger, copy.B))));
                return ExitCode.Ok;
            }
            var list = new Listing("page", "#copied", "page", "#copied", "first", "evidence");
            foreach (var copy in copies.Items)
            {
                list.Add(copy.A.Name, $"{copy.Reprint.ShareOfA:P0}", copy.B.Name, $"{copy.Reprint.ShareOfB:P0}",
                    copy.Reprint.From == copy.A.Id ? copy.A.Outlet ?? copy.A.Name : copy.Reprint.From == copy.B.Id ? copy.B.Outlet ?? copy.B.Name : "", string.Join(", ", copy.Reprint.Evidence));
            }
            list.Write(desk.Terminal);
            Footer.Write(desk.Terminal, copies.Items.Count, copies.Total, from, "reprint", "whence page PAGE");
            return ExitCode.Ok;
        });
        return command;
    }

    /// <summary>The offsets of a page.</summary>
    public static PageOffsets Offsets(ILedger ledger, PageRow page) => new(ledger.Text(page.Id) ?? throw new InvalidDataException($"page {page.Id} has no text"));
}
