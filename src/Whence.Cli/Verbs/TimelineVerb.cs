using System.CommandLine;
using System.Text.Json;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary><c>whence timeline</c>: what was said when, by whom, on a question, in a story, or with some words.</summary>
internal static class TimelineVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var what = new Argument<string[]>("WHAT") { Description = "A question (q4), a story (s3), or words.", Arity = ArgumentArity.OneOrMore };
        var (limit, json) = (Choices.Limit(100), Choices.Json("JSON instead of text."));
        Choices.NoOptions(what);
        var command = new Command("timeline", "Lists what was said when, by whom, oldest first: on a question, in a story, or with some words.") { what, limit, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var wanted = string.Join(' ', parse.GetRequiredValue(what)).Trim();
            var claims = Claims(ledger, wanted, parse.GetValue(limit)).Distinct(StringComparer.Ordinal).Select(ledger.Claim).OfType<ClaimRow>()
                .OrderBy(claim => claim.Published?.Earliest ?? claim.Published?.Latest ?? DateOnly.MaxValue).ThenBy(claim => claim.PageId, StringComparer.Ordinal).ThenBy(claim => claim.Content[0]).Take(parse.GetValue(limit)).ToList();
            if (claims.Count == 0)
                throw new Trouble(ExitCode.Negative, $"“{wanted}”: there is no such question or story, and no claim has these words. See: whence questions");
            if (parse.GetValue(json))
                Write(desk.Terminal, ledger, claims);
            else
                List(desk.Terminal, ledger, claims);
            return ExitCode.Ok;
        });
        return command;
    }

    private static IEnumerable<string> Claims(ILinkedLedger ledger, string wanted, int limit)
    {
        if (ledger.Question(wanted) is { } question)
            return question.Answers.SelectMany(answer => answer.Claims);
        if (ledger.Story(wanted) is { } story)
            return ledger.Questions(new() { Story = story.Id, LeastPages = 2, Take = limit }).Items.SelectMany(one => one.Answers).SelectMany(answer => answer.Claims);
        return ledger.Search(wanted, 0, limit).Items.Select(hit => hit.ClaimId).OfType<string>();
    }

    private static void List(Terminal terminal, ILinkedLedger ledger, List<ClaimRow> claims)
    {
        var list = new Listing("day", "outlet", "answer", "whence", "marks", "statement");
        foreach (var claim in claims)
        {
            list.Add(Words.Day(claim.Published), claim.Outlet ?? claim.PageName, ledger.Place(claim.Id)?.Answer ?? claim.Id,
                (claim.Rejects ? "rejected by " : "") + Words.Chain(claim), Words.Marks(claim), claim.Text);
        }
        list.Write(terminal);
        Footer.Write(terminal, claims.Count, claims.Count, 0, "claim", "whence question QUESTION");
    }

    private static void Write(Terminal terminal, ILinkedLedger ledger, List<ClaimRow> claims)
    {
        var rows = new ClaimJson(ledger);
        JsonOut.Write(terminal, (Utf8JsonWriter json) => JsonOut.Slice(json, new Slice<ClaimRow>(claims, claims.Count), 0, claim => rows.Write(json, claim)));
    }
}
