using System.CommandLine;
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
        var what = new Argument<string[]>("WHAT") { Description = "A question (q4), one of its answers (q4.1), a story (s3), or words.", Arity = ArgumentArity.OneOrMore };
        var (limit, skip, json) = (Choices.Limit(100), Choices.Skip(), Choices.Json());
        Choices.NoOptions(what);
        var command = new Command("timeline", "Lists what was said when and by whom, oldest first: on a question, in a story, or with some words.") { what, limit, skip, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var wanted = string.Join(' ', parse.GetRequiredValue(what)).Trim();
            var from = parse.GetValue(skip);
            var claims = Claims(ledger, wanted, from + parse.GetValue(limit)).Distinct(StringComparer.Ordinal).Select(ledger.Claim).OfType<ClaimRow>()
                .OrderBy(claim => claim.Published?.Earliest ?? claim.Published?.Latest ?? DateOnly.MaxValue).ThenBy(claim => claim.PageId, StringComparer.Ordinal).ThenBy(claim => claim.Content[0]).ToList();
            if (claims.Count == 0)
                throw new Trouble(ExitCode.Negative, $"“{wanted}”: there is no such question or story, and no claim has these words. See: whence questions");
            var shown = new Slice<ClaimRow>([.. claims.Skip(from).Take(parse.GetValue(limit))], claims.Count);
            if (parse.GetValue(json))
                Write(desk.Terminal, ledger, shown, from);
            else
                List(desk.Terminal, ledger, shown, from);
            Waiting.Tell(desk.Terminal, ledger);
            return ExitCode.Ok;
        });
        return command;
    }

    private static IEnumerable<string> Claims(ILinkedLedger ledger, string wanted, int limit)
    {
        if (ledger.Question(wanted) is { } question)
            return question.Answers.SelectMany(answer => answer.Claims);
        if (ledger.Question(wanted.Split('.')[0])?.Answers.FirstOrDefault(answer => answer.Id.Equals(wanted, StringComparison.OrdinalIgnoreCase)) is { } one)
            return one.Claims;
        if (ledger.Story(wanted) is { } story)
            return OfStory(ledger, story.Id, leastPages: 2) is { Count: > 0 } shared ? shared : OfStory(ledger, story.Id, leastPages: 1);
        return ledger.Search(wanted, 0, limit).Items.Select(hit => hit.ClaimId).OfType<string>();
    }

    // What several pages tell makes the story; what one alone tells is shown when there is nothing else.
    private static List<string> OfStory(ILinkedLedger ledger, string story, int leastPages) =>
        [.. ledger.Questions(new() { Story = story, LeastPages = leastPages, Take = int.MaxValue }).Items.SelectMany(one => one.Answers).SelectMany(answer => answer.Claims)];

    private static void List(Terminal terminal, ILinkedLedger ledger, Slice<ClaimRow> claims, int skip)
    {
        var list = new Listing("day", "id", "answer", "outlet", "whence", "marks", "statement");
        foreach (var claim in claims.Items)
            list.Add(Words.Day(claim.Published), claim.Id, ledger.Place(claim.Id)?.Answer ?? "", claim.Outlet ?? claim.PageName, Words.By(claim), Words.Marks(claim), claim.Text);
        list.Write(terminal);
        Footer.Write(terminal, claims.Items.Count, claims.Total, skip, "claim", "whence trace ANSWER");
    }

    private static void Write(Terminal terminal, ILinkedLedger ledger, Slice<ClaimRow> claims, int skip)
    {
        var rows = new ClaimJson(ledger);
        JsonOut.Write(terminal, json => JsonOut.Slice(json, claims, skip, claim =>
        {
            json.WriteStartObject();
            rows.Fields(json, claim);
            var place = ledger.Place(claim.Id);
            json.WriteString("question"u8, place?.Question);
            json.WriteString("answer"u8, place?.Answer);
            json.WriteEndObject();
        }));
    }
}
