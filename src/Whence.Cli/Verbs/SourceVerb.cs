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
                Write(desk.Terminal, source, claims, query.Skip);
            return ExitCode.Ok;
        });
        return command;
    }

    private static void Write(Terminal terminal, SourceRow source, Slice<ClaimRow> claims, int skip)
    {
        var head = new Outline(source.Name, Role.Source);
        head.Add($"{JsonOut.Name(source.Kind)} · {source.Id}", Role.Quiet);
        if (source.Aliases.Count > 0)
            head.Add($"also called {string.Join("; ", source.Aliases)}");
        if (Words.Known(source.Known) is { Length: > 0 } known)
            head.Add($"known: {known}");
        head.Add($"origin of {Words.Count(source.AsOrigin, "claim")}, passed on {source.AsRelay}, on {Words.Count(source.Pages, "page")}; rejects {source.Denials}");
        head.Write(terminal);
        terminal.Out.WriteLine();
        ClaimsVerb.Write(terminal, claims, skip);
    }

    private static void WriteJson(Terminal terminal, ILedger ledger, SourceRow source, Slice<ClaimRow> claims, int skip)
    {
        var rows = new ClaimJson(ledger);
        JsonOut.Write(terminal, json =>
        {
            json.WriteStartObject();
            json.WritePropertyName("source"u8);
            SourceJson.Write(json, source);
            json.WritePropertyName("claims"u8);
            JsonOut.Slice(json, claims, skip, claim => rows.Write(json, claim));
            json.WriteEndObject();
        });
    }
}
