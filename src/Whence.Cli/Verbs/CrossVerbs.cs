using System.CommandLine;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Conflicts;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary><c>whence conflicts</c> and <c>whence drift</c>: edges between claims of one question.</summary>
internal static class CrossVerbs
{
    /// <summary>Makes <c>conflicts</c>.</summary>
    public static Command Conflicts(Desk desk)
    {
        var (question, limit, skip, json) = (Question(), Choices.Limit(50), Choices.Skip(), Choices.Json("JSON instead of text."));
        var kind = new Option<string?>("--kind") { Description = "Only of this kind.", HelpName = "KIND" };
        kind.AcceptOnlyFromAmong([.. Enum.GetValues<ConflictType>().Select(type => new Conflict(type, "", "", "").Word)]);
        var command = new Command("conflicts", "Lists claims that cannot stand together or replace one another: figures, denials, updates, corrections, supersessions, what is not comparable.") { question, kind, limit, skip, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var query = new CrossQuery { Question = parse.GetValue(question), Kind = parse.GetValue(kind), Skip = parse.GetValue(skip), Take = parse.GetValue(limit) };
            var rows = ledger.Conflicts(query);
            if (parse.GetValue(json))
            {
                JsonOut.Write(desk.Terminal, writer => JsonOut.Slice(writer, rows, query.Skip, row => CrossJson.Write(writer, row)));
                return ExitCode.Ok;
            }
            foreach (var row in rows.Items)
            {
                var head = new Outline($"{row.Question}  {row.Conflict.Word}: {row.Conflict.Why}");
                foreach (var id in (ReadOnlySpan<string>)[row.Conflict.A, row.Conflict.B])
                    AddClaim(head, ledger, id);
                head.Write(desk.Terminal);
            }
            Footer.Write(desk.Terminal, rows.Items.Count, rows.Total, query.Skip, "conflict", "whence question QUESTION");
            return ExitCode.Ok;
        });
        return command;
    }

    /// <summary>Makes <c>drift</c>.</summary>
    public static Command Drift(Desk desk)
    {
        var (question, limit, skip, json) = (Question(), Choices.Limit(50), Choices.Skip(), Choices.Json("JSON instead of text."));
        var kind = new Option<string?>("--kind") { Description = "Only of this kind.", HelpName = "KIND" };
        kind.AcceptOnlyFromAmong([.. Enum.GetValues<DriftKind>().Select(kind => new Drift("", "", kind, "", "").Word)]);
        var command = new Command("drift", "Lists statements that changed on their way: certainty raised, hedge or source lost, figure rounded, quotation altered, subject widened, headline beyond its body.") { question, kind, limit, skip, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var query = new CrossQuery { Question = parse.GetValue(question), Kind = parse.GetValue(kind), Skip = parse.GetValue(skip), Take = parse.GetValue(limit) };
            var rows = ledger.Drifts(query);
            if (parse.GetValue(json))
            {
                JsonOut.Write(desk.Terminal, writer => JsonOut.Slice(writer, rows, query.Skip, row => CrossJson.Write(writer, row)));
                return ExitCode.Ok;
            }
            foreach (var row in rows.Items)
            {
                var head = new Outline($"{row.Question}  {row.Drift.Word}: “{row.Drift.Before}” → “{row.Drift.After}”");
                foreach (var id in (ReadOnlySpan<string>)[row.Drift.From, row.Drift.To])
                    AddClaim(head, ledger, id);
                head.Write(desk.Terminal);
            }
            Footer.Write(desk.Terminal, rows.Items.Count, rows.Total, query.Skip, "change", "whence trace QUESTION");
            return ExitCode.Ok;
        });
        return command;
    }

    private static Option<string?> Question() => new("--question") { Description = "Only of this question (q4).", HelpName = "QUESTION" };

    private static void AddClaim(Outline head, ILedger ledger, string id)
    {
        if (ledger.Claim(id) is { } claim)
            head.Add($"{claim.Id}  {Words.Where(claim)}: {(claim.Rejects ? "rejected by " : "")}{Words.Chain(claim)}: {Words.Quoted(claim.Text)}", Role.Content);
    }
}
