using System.CommandLine;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Sources;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary><c>whence sources</c>: who says things.</summary>
internal static class SourcesVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var text = new Option<string?>("--text") { Description = "Only sources with these words in a name.", HelpName = "WORDS" };
        var kind = new Option<SourceKind?>("--kind") { Description = "Only sources of this kind." };
        var (limit, skip, json) = (Choices.Limit(50), Choices.Skip(), Choices.Json());
        var command = new Command("sources", "Lists who says things, most claims first.") { text, kind, limit, skip, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var query = new SourceQuery { Text = parse.GetValue(text), Kind = parse.GetValue(kind), Skip = parse.GetValue(skip), Take = parse.GetValue(limit) };
            var sources = ledger.Sources(query);
            if (parse.GetValue(json))
                JsonOut.Write(desk.Terminal, writer => JsonOut.Slice(writer, sources, query.Skip, source => SourceJson.Write(writer, source)));
            else
                Write(desk.Terminal, sources, query.Skip);
            return ExitCode.Ok;
        });
        return command;
    }

    private static void Write(Terminal terminal, Slice<SourceRow> sources, int skip)
    {
        var list = new Listing("source", "kind", "#origin of", "#passed on", "#pages", "#denials", "known");
        foreach (var source in sources.Items)
            list.Add(source.Name, JsonOut.Name(source.Kind), $"{source.AsOrigin}", $"{source.AsRelay}", $"{source.Pages}", $"{source.Denials}", Words.Known(source.Known));
        list.Write(terminal);
        Footer.Write(terminal, sources.Items.Count, sources.Total, skip, "source", "whence source NAME");
    }
}
