using System.CommandLine;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary><c>whence claims</c>: statements with who is behind them.</summary>
internal static class ClaimsVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var filters = new ClaimFilters();
        var json = Choices.Json();
        var command = new Command("claims", "Lists claims with who is behind them, filtered and sorted.");
        filters.AddTo(command);
        command.Options.Add(json);
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var query = filters.Query(parse);
            var claims = ledger.Claims(query);
            if (parse.GetValue(json))
            {
                var rows = new ClaimJson(ledger);
                JsonOut.Write(desk.Terminal, writer => JsonOut.Slice(writer, claims, query.Skip, claim => rows.Write(writer, claim)));
            }
            else
            {
                Write(desk.Terminal, claims, query.Skip);
            }
            return ExitCode.Ok;
        });
        return command;
    }

    /// <summary>Writes claims as a list.</summary>
    public static void Write(Terminal terminal, Slice<ClaimRow> claims, int skip)
    {
        var list = new Listing("id", "from", "whence", "marks", "statement");
        foreach (var claim in claims.Items)
            list.Add(claim.Id, Words.Where(claim), (claim.Rejects ? "rejected by " : "") + Words.Chain(claim), Words.Marks(claim), claim.Text);
        list.Write(terminal);
        Footer.Write(terminal, claims.Items.Count, claims.Total, skip, "claim", "whence trace CLAIM");
    }
}
