using System.CommandLine;
using System.Text.Json;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Origins;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary><c>whence whatif</c>: which answers lose all support without somebody, and which keep how much.</summary>
internal static class WhatIfVerb
{
    private sealed record Change(QuestionRow Question, string Answer, WhatIf WhatIf);

    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var source = new Option<string[]>("--source") { Description = "Leave out this source (name or id).", HelpName = "NAME" };
        var family = new Option<string[]>("--family") { Description = "Leave out this family: “Government of Veskaria”, an owner of outlets.", HelpName = "NAME" };
        var outlet = new Option<string[]>("--outlet") { Description = "Leave out this outlet: its pages, and what came through it.", HelpName = "NAME" };
        var question = new Option<string?>("--question") { Description = "Only this question (q4). Default: every question on two pages or more.", HelpName = "QUESTION" };
        var (limit, json) = (Choices.Limit(50), Choices.Json("JSON instead of text."));
        var command = new Command("whatif", "Leaves out sources, families or outlets, and says which answers lose all support and which keep how many origins.") { source, family, outlet, question, limit, json };
        command.SetAction(parse =>
        {
            var without = new LeftOut { Sources = [.. parse.GetValue(source) ?? []], Families = [.. parse.GetValue(family) ?? []], Outlets = [.. parse.GetValue(outlet) ?? []] };
            if (without.Sources.Length + without.Families.Length + without.Outlets.Length == 0)
                throw new Trouble(ExitCode.Usage, "name whom to leave out: --source NAME, --family NAME or --outlet NAME");
            using var ledger = desk.Open(parse);
            var changes = Changes(ledger, parse.GetValue(question), without).ToList();
            var shown = changes.Take(parse.GetValue(limit)).ToList();
            if (parse.GetValue(json))
                JsonOut.Write(desk.Terminal, writer => JsonOut.Slice(writer, new Slice<Change>(shown, changes.Count), 0, change => Write(writer, change)));
            else
                Write(desk.Terminal, shown, changes);
            return ExitCode.Ok;
        });
        return command;
    }

    // Those that lose all support first, then those that lose most.
    private static IEnumerable<Change> Changes(ILinkedLedger ledger, string? only, LeftOut without)
    {
        var found = new List<Change>();
        foreach (var id in Ids(ledger, only))
        {
            if (ledger.WhatIf(id, without) is { } counts)
                found.AddRange(counts.Answers.Where(answer => answer.WhatIf.Before.Pages != answer.WhatIf.After.Pages || answer.WhatIf.Before.Levels != answer.WhatIf.After.Levels).Select(answer => new Change(counts.Question, answer.Answer, answer.WhatIf)));
        }
        return found.OrderByDescending(change => change.WhatIf.LosesSupport).ThenByDescending(change => change.WhatIf.Before.Pages).ThenBy(change => change.Answer, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Ids(ILinkedLedger ledger, string? only)
    {
        if (only is not null)
        {
            yield return ledger.Question(only)?.Id ?? throw new Trouble(ExitCode.Negative, $"“{only}” is no question of the ledger. See: whence questions");
            yield break;
        }
        const int Portion = 200;
        for (var skip = 0; ; skip += Portion)
        {
            var slice = ledger.Questions(new() { LeastPages = 2, Skip = skip, Take = Portion });
            foreach (var question in slice.Items)
                yield return question.Id;
            if (slice.Items.Count < Portion)
                yield break;
        }
    }

    private static void Write(Terminal terminal, List<Change> shown, List<Change> all)
    {
        var list = new Listing("answer", "#pages", "#then", "#origins", "#then", "", "statement");
        foreach (var (question, answer, what) in shown)
        {
            list.Add(answer, $"{what.Before.Pages}", $"{what.After.Pages}", $"{what.Before.Levels.Source}", $"{what.After.Levels.Source}", what.LosesSupport ? "loses all support" : "",
                question.Answers.First(one => one.Id == answer).Text);
        }
        list.Write(terminal);
        terminal.Out.Flush();
        terminal.Error.WriteLine(all.Count == 0
            ? "Nothing rests on it: no answer changes. Names are those of: whence sources"
            : $"{Words.Count(all.Count, "answer")} would change, {all.Count(change => change.WhatIf.LosesSupport)} of them would lose all support in this ledger.");
    }

    private static void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("question"u8, change.Question.Id);
        json.WriteString("answer"u8, change.Answer);
        json.WriteString("text"u8, change.Question.Answers.First(one => one.Id == change.Answer).Text);
        json.WriteBoolean("losesSupport"u8, change.WhatIf.LosesSupport);
        foreach (var (name, count) in (ReadOnlySpan<(string, OriginCount)>)[("before", change.WhatIf.Before), ("after", change.WhatIf.After)])
        {
            json.WriteStartObject(name);
            QuestionJson.Count(json, count);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }
}
