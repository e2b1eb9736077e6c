using System.CommandLine;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary><c>whence search</c>: full text over claims and pages.</summary>
internal static class SearchVerb
{
    private const char HitStarts = '\u2068';
    private const char HitEnds = '\u2069';

    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var words = new Argument<string[]>("WORDS") { Description = "The words; all of them must be there.", Arity = ArgumentArity.OneOrMore };
        var (limit, skip, json) = (Choices.Limit(20), Choices.Skip(), Choices.Json());
        var command = new Command("search", "Finds words in claims, then in pages outside any claim; best first.") { words, limit, skip, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var from = parse.GetValue(skip);
            var hits = ledger.Search(string.Join(' ', parse.GetRequiredValue(words)), from, parse.GetValue(limit));
            if (parse.GetValue(json))
                JsonOut.Write(desk.Terminal, writer => JsonOut.Slice(writer, hits, from, hit => Write(writer, hit)));
            else
                Write(desk.Terminal, hits, from);
            return hits.Total > 0 ? ExitCode.Ok : ExitCode.Negative;
        });
        return command;
    }

    private static void Write(Terminal terminal, Slice<SearchHit> hits, int skip)
    {
        var list = new Listing("id", "from", "words");
        foreach (var hit in hits.Items)
            list.Add(hit.ClaimId ?? Words.Short(hit.Page.Id), hit.Page.Outlet ?? hit.Page.Name, hit.Snippet.Replace(HitStarts, '[').Replace(HitEnds, ']'));
        list.Write(terminal);
        Footer.Write(terminal, hits.Items.Count, hits.Total, skip, "place", "whence trace CLAIM, whence page ID");
    }

    private static void Write(System.Text.Json.Utf8JsonWriter json, SearchHit hit)
    {
        json.WriteStartObject();
        json.WriteString("claim"u8, hit.ClaimId);
        json.WriteStartObject("page"u8);
        PageJson.Fields(json, hit.Page);
        json.WriteEndObject();
        json.WriteString("snippet"u8, hit.Snippet);
        json.WriteEndObject();
    }
}
