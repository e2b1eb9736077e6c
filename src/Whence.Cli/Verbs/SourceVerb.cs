using System.CommandLine;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary><c>whence source</c>: one source and what it said.</summary>
internal static class SourceVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var name = new Argument<string>("NAME") { Description = "The source's name, an alias, or its id (src:…)." };
        var (limit, skip, json) = (Choices.Limit(50), Choices.Skip(), Choices.Json());
        Choices.NoOptions(name);
        var command = new Command("source", "Shows one source: its names, how often it speaks, and what goes back to it or through it.") { name, limit, skip, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var wanted = parse.GetRequiredValue(name);
            var source = ledger.Source(wanted) ?? throw new Trouble(ExitCode.Negative, $"“{wanted}” is no source of the ledger. See: whence sources --text WORDS");
            var query = new ClaimQuery { Source = source.Id, Sort = ClaimSort.Newest, Skip = parse.GetValue(skip), Take = parse.GetValue(limit) };
            var claims = ledger.Claims(query);
            if (parse.GetValue(json))
                WriteJson(desk.Terminal, ledger, source, claims, query.Skip);
            else
                Write(desk.Terminal, ledger, source, claims, query.Skip);
            return ExitCode.Ok;
        });
        command.Subcommands.Add(Merge(desk));
        command.Subcommands.Add(Split(desk));
        return command;
    }

    private static Command Merge(Desk desk)
    {
        var (one, into) = (new Argument<string>("NAME") { Description = "The source's name, an alias, or its id (src:…)." }, new Argument<string>("INTO") { Description = "The source that it is: its name stands for both." });
        var acting = new Acting();
        var merge = new Command("merge", "Makes two sources one, wherever they are counted as origins; both stay as they stand in the pages.") { one, into };
        acting.AddTo(merge);
        merge.SetAction((parse, stop) => Task.FromResult(acting.Do(desk, parse, (ledger, by) => ledger.MergeSources(parse.GetRequiredValue(one), parse.GetRequiredValue(into), by), stop)));
        return merge;
    }

    private static Command Split(Desk desk)
    {
        var name = new Argument<string>("NAME") { Description = "The name, an alias, or the id (src:…) of a source that was merged into another." };
        var acting = new Acting();
        var split = new Command("split", "Parts a source from the one that it was merged into; they are not joined again unasked.") { name };
        acting.AddTo(split);
        split.SetAction((parse, stop) => Task.FromResult(acting.Do(desk, parse, (ledger, by) => ledger.SplitSource(parse.GetRequiredValue(name), by), stop)));
        return split;
    }

    private static void Write(Terminal terminal, ILinkedLedger ledger, SourceRow source, Slice<ClaimRow> claims, int skip)
    {
        var head = new Outline(source.Name, Role.Source);
        head.Add($"{JsonOut.Name(source.Kind)} · {source.Id}", Role.Quiet);
        if (source.Aliases.Count > 0)
            head.Add($"also called {string.Join("; ", source.Aliases)}");
        if (Words.Known(source.Known) is { Length: > 0 } known)
            head.Add($"known: {known}");
        head.Add($"origin of {Words.Count(source.AsOrigin, "claim")}, passed on {source.AsRelay}, on {Words.Count(source.Pages, "page")}; rejects {source.Denials}");
        foreach (var merge in ledger.Merges(source.Id))
            head.Add($"“{merge.Name}” ({merge.SourceId}) by {merge.Event.Who}, {Events.When(merge.Event)}, e{merge.Event.Number}: {merge.Event.Why}", Role.Quiet, "merged");
        head.Write(terminal);
        terminal.Out.WriteLine();
        ClaimsVerb.Write(terminal, claims, skip);
    }

    private static void WriteJson(Terminal terminal, ILinkedLedger ledger, SourceRow source, Slice<ClaimRow> claims, int skip)
    {
        var rows = new ClaimJson(ledger);
        JsonOut.Write(terminal, json =>
        {
            json.WriteStartObject();
            json.WritePropertyName("source"u8);
            SourceJson.Write(json, source);
            json.WriteStartArray("merged"u8);
            foreach (var merge in ledger.Merges(source.Id))
            {
                json.WriteStartObject();
                json.WriteString("id"u8, merge.SourceId);
                json.WriteString("name"u8, merge.Name);
                json.WriteString("event"u8, $"e{merge.Event.Number}");
                json.WriteString("why"u8, merge.Event.Why);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WritePropertyName("claims"u8);
            JsonOut.Slice(json, claims, skip, claim => rows.Write(json, claim));
            json.WriteEndObject();
        });
    }
}
