using System.CommandLine;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Conflicts;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary><c>whence conflicts</c> and <c>whence drift</c>: edges between claims of one question.</summary>
internal static class CrossVerbs
{
    private const int ClaimsShown = 4; // of each side of a conflict

    /// <summary>Makes <c>conflicts</c>.</summary>
    public static Command Conflicts(Desk desk)
    {
        var (question, limit, skip, json) = (Question(), Choices.Limit(50), Choices.Skip(), Choices.Json("JSON instead of text."));
        var kind = new Option<string?>("--kind") { Description = "Only of this kind. Default: all but “not comparable” and “confirmation”, which are no conflicts.", HelpName = "KIND" };
        kind.AcceptOnlyFromAmong([.. Edges.Kinds]);
        var command = new Command("conflicts", "Lists claims that cannot stand together, or of which one replaces the other: figures, denials, updates, corrections.") { question, kind, limit, skip, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var only = parse.GetValue(question) is { } wanted ? Asked.Question(ledger, wanted).Id : null;
            var query = new CrossQuery { Question = only, Kind = parse.GetValue(kind), Skip = parse.GetValue(skip), Take = parse.GetValue(limit) };
            var rows = ledger.Conflicts(query.Kind is null ? query with { Except = Edges.NoConflicts } : query);
            if (parse.GetValue(json))
                JsonOut.Write(desk.Terminal, writer => JsonOut.Slice(writer, rows, query.Skip, row => CrossJson.Write(writer, row)));
            else
                Write(desk.Terminal, ledger, rows, query);
            Waiting.Tell(desk.Terminal, ledger);
            return ExitCode.Ok;
        });
        return command;
    }

    /// <summary>Makes <c>drift</c>.</summary>
    public static Command Drift(Desk desk)
    {
        var (question, limit, skip, json) = (Question(), Choices.Limit(50), Choices.Skip(), Choices.Json("JSON instead of text."));
        var kind = new Option<string?>("--kind") { Description = "Only of this kind.", HelpName = "KIND" };
        kind.AcceptOnlyFromAmong([.. Enum.GetValues<DriftKind>().Select(Whence.Conflicts.Drift.WordOf)]);
        var command = new Command("drift", "Lists statements that changed on their way: surer, rounder, wider, without their hedge or source.") { question, kind, limit, skip, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var only = parse.GetValue(question) is { } wanted ? Asked.Question(ledger, wanted).Id : null;
            var query = new CrossQuery { Question = only, Kind = parse.GetValue(kind), Skip = parse.GetValue(skip), Take = parse.GetValue(limit) };
            var rows = ledger.Drifts(query);
            if (parse.GetValue(json))
                JsonOut.Write(desk.Terminal, writer => JsonOut.Slice(writer, rows, query.Skip, row => CrossJson.Write(writer, row)));
            else
                Write(desk.Terminal, ledger, rows, query);
            Waiting.Tell(desk.Terminal, ledger);
            return ExitCode.Ok;
        });
        return command;
    }

    private static void Write(Terminal terminal, ILinkedLedger ledger, Slice<ConflictRow> rows, CrossQuery query)
    {
        foreach (var question in rows.Items.GroupBy(row => row.Question))
        {
            var head = Head(ledger, question.Key);
            foreach (var edge in Edges.Gathered(question))
            {
                var one = head.Add(edge.Why, Role.Plain, edge.Word);
                AddClaims(one, ledger, edge.A);
                AddClaims(one, ledger, edge.B);
            }
            head.Write(terminal);
        }
        var others = query.Kind is null ? ledger.Conflicts(query with { Kind = Edges.NoConflicts[0], Skip = 0, Take = 0 }).Total : 0;
        Footer.Write(terminal, rows.Items.Count, rows.Total, query.Skip, "conflict", "whence question QUESTION",
            none: "Two claims of one question are in conflict when no state of affairs makes both so.");
        if (others > 0)
            terminal.Error.WriteLine($"{Words.Count(others, "pair")} of figures count different things, so that they neither agree nor conflict: --kind '{Edges.NoConflicts[0]}'");
    }

    private static void Write(Terminal terminal, ILinkedLedger ledger, Slice<DriftRow> rows, CrossQuery query)
    {
        foreach (var question in rows.Items.GroupBy(row => row.Question))
        {
            var head = Head(ledger, question.Key);
            foreach (var (_, drift) in question)
            {
                var one = head.Add($"{Words.Quoted(drift.Before)} → {Words.Quoted(drift.After)}", Role.Plain, drift.Word);
                AddClaims(one, ledger, [drift.From, drift.To]);
            }
            head.Write(terminal);
        }
        Footer.Write(terminal, rows.Items.Count, rows.Total, query.Skip, "change", "whence trace ANSWER",
            none: "A statement drifts when a page passes it on surer, rounder, shorter, wider, or without its source.");
    }

    private static Option<string?> Question() => new("--question") { Description = "Only of this question (q4, or a claim under it, c12).", HelpName = "QUESTION" };

    private static Outline Head(ILinkedLedger ledger, string id) =>
        ledger.Question(id) is { } question ? new Outline(Words.Quoted(question.Text), Role.Content, id) : new Outline("", Role.Content, id);

    private static void AddClaims(Outline below, ILedger ledger, IReadOnlyList<string> claims)
    {
        foreach (var claim in claims.Take(ClaimsShown).Select(ledger.Claim).OfType<ClaimRow>())
            below.Add(Words.Said(claim), Role.Content, claim.Id);
        if (claims.Count > ClaimsShown)
            below.Add($"and {string.Join(" ", claims.Skip(ClaimsShown))}", Role.Quiet);
    }
}
