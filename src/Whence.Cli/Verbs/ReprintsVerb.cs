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
        var page = new Option<string?>("--page") { Description = "Only pairs with this page (id, beginning of its hash, or name).", HelpName = "ID" };
        var (limit, skip, json) = (Choices.Limit(50), Choices.Skip(), Choices.Json());
        var command = new Command("reprints", "Lists pages that copied from one another: how much of each, which from which, and what tells so.") { page, limit, skip, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var from = parse.GetValue(skip);
            var copies = ledger.Copies(parse.GetValue(page), from, parse.GetValue(limit));
            if (parse.GetValue(json))
                JsonOut.Write(desk.Terminal, writer => JsonOut.Slice(writer, copies, from, copy => CrossJson.Write(writer, copy, Offsets(ledger, copy.A), Offsets(ledger, copy.B))));
            else
                Write(desk.Terminal, copies, from);
            Waiting.Tell(desk.Terminal, ledger);
            return ExitCode.Ok;
        });
        return command;
    }

    // The page that was copied stands second, where it is known.
    private static void Write(Terminal terminal, Slice<CopyRow> copies, int skip)
    {
        var list = new Listing("page", "#of it", "", "page", "#of it", "#words", "evidence");
        foreach (var copy in copies.Items)
        {
            var (a, b) = ((Page: copy.A, Share: copy.Reprint.ShareOfA), (Page: copy.B, Share: copy.Reprint.ShareOfB));
            if (copy.Reprint.From == copy.A.Id)
                (a, b) = (b, a);
            list.Add(Name(a.Page), $"{a.Share:P0}", copy.Reprint.From is null ? "like" : "from", Name(b.Page), $"{b.Share:P0}", $"{copy.Reprint.Passages.Sum(passage => passage.Words)}", string.Join(", ", copy.Reprint.Evidence));
        }
        list.Write(terminal);
        Footer.Write(terminal, copies.Items.Count, copies.Total, skip, "pair of pages", "whence page PAGE", many: "pairs of pages", none: "Pages are a pair when one has passages of the other, or both of a third.");
    }

    private static string Name(PageRow page) => page.Outlet is null ? page.Name : $"{page.Outlet}: {page.Name}";

    /// <summary>The offsets of a page.</summary>
    public static PageOffsets Offsets(ILedger ledger, PageRow page) => new(ledger.Text(page.Id) ?? throw new InvalidDataException($"page {page.Id} has no text"));
}
