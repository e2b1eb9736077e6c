using System.CommandLine;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary><c>whence pages</c>: what the ledger holds.</summary>
internal static class PagesVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var outlet = new Option<string?>("--outlet") { Description = "Only pages of this outlet.", HelpName = "NAME" };
        var text = new Option<string?>("--text") { Description = "Only pages with these words.", HelpName = "WORDS" };
        var (limit, skip, json) = (Choices.Limit(50), Choices.Skip(), Choices.Json());
        var command = new Command("pages", "Lists the pages of the ledger, the newest received first.") { outlet, text, limit, skip, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var query = new PageQuery { Outlet = parse.GetValue(outlet), Text = parse.GetValue(text), Skip = parse.GetValue(skip), Take = parse.GetValue(limit) };
            var pages = ledger.Pages(query);
            if (parse.GetValue(json))
                JsonOut.Write(desk.Terminal, writer => JsonOut.Slice(writer, pages, query.Skip, page => PageJson.Write(writer, page)));
            else
                Write(desk.Terminal, pages, query.Skip);
            return ExitCode.Ok;
        });
        return command;
    }

    private static void Write(Terminal terminal, Slice<PageRow> pages, int skip)
    {
        var list = new Listing("id", "outlet", "published", "#claims", "#words", "name", "title");
        foreach (var page in pages.Items)
            list.Add(Words.Short(page.Id), page.Outlet, Words.Day(page.Published), $"{page.Claims}", $"{page.Words}", page.Name, page.Title);
        list.Write(terminal);
        Footer.Write(terminal, pages.Items.Count, pages.Total, skip, "page", "whence page ID");
    }
}
