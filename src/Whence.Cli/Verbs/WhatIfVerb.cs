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
        var source = new Option<string[]>("--source") { Description = "Leave out this source (name, alias or id); give it again for several.", HelpName = "NAME" };
        var family = new Option<string[]>("--family") { Description = "Leave out this family: a government with its bodies, an owner with its outlets.", HelpName = "NAME" };
        var outlet = new Option<string[]>("--outlet") { Description = "Leave out this outlet: its pages, and what came through it.", HelpName = "NAME" };
        var question = new Option<string?>("--question") { Description = "Only this question (q4, or a claim under it, c12). Default: every question on which two pages or more bear.", HelpName = "QUESTION" };
        var (limit, json) = (Choices.Limit(50), Choices.Json("JSON instead of text."));
        var command = new Command("whatif", "Leaves out sources, families or outlets, and says which answers lose all support and which keep how many origins.") { source, family, outlet, question, limit, json };
        command.Validators.Add(result =>
        {
            if (result.GetValue(source) is not { Length: > 0 } && result.GetValue(family) is not { Length: > 0 } && result.GetValue(outlet) is not { Length: > 0 })
                result.AddError("Name whom to leave out: --source NAME, --family NAME or --outlet NAME.");
        });
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var without = new LeftOut
            {
                Sources = [.. (parse.GetValue(source) ?? []).SelectMany(name => Source(ledger, name))],
                Families = [.. parse.GetValue(family) ?? []],
                Outlets = [.. (parse.GetValue(outlet) ?? []).Select(name => Outlet(ledger, name))],
            };
            var changes = Changes(ledger, parse.GetValue(question), without).ToList();
            var shown = changes.Take(parse.GetValue(limit)).ToList();
            if (parse.GetValue(json))
                JsonOut.Write(desk.Terminal, writer => JsonOut.Slice(writer, new Slice<Change>(shown, changes.Count), 0, change => Write(writer, change)));
            else
                Write(desk.Terminal, shown, changes);
            Waiting.Tell(desk.Terminal, ledger);
            return ExitCode.Ok;
        });
        return command;
    }

    // By id and by name: claims name a source in one way, the ledger knows it by all its aliases.
    private static IEnumerable<string> Source(ILinkedLedger ledger, string name) => ledger.Source(name) is { } source
        ? [source.Id, source.Name]
        : throw new Trouble(ExitCode.Negative, $"“{name}” is no source of the ledger. See: whence sources --text WORDS");

    private static string Outlet(ILinkedLedger ledger, string name) =>
        ledger.Pages(new() { Outlet = name, Take = 1 }) is { Items: [var page] } ? page.Outlet ?? name
        : ledger.Source(name)?.Name ?? throw new Trouble(ExitCode.Negative, $"“{name}” is no outlet of the ledger. See: whence pages");

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
            yield return Asked.Question(ledger, only).Id;
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
            ? "No answer changes: none in this ledger rests on it. Families stand behind ⊂ in: whence origins"
            : $"{(shown.Count < all.Count ? $"{shown.Count:N0} of " : "")}{Words.Count(all.Count, "answer")} would change; {all.Count(change => change.WhatIf.LosesSupport):N0} would lose all support in this ledger. Next: whence question ANSWER");
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
