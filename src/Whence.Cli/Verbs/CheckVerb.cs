using System.CommandLine;
using Whence.Cli.Input;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Pages;
using Whence.Store;
using Whence.Store.Drafts;

namespace Whence.Cli.Verbs;

/// <summary><c>whence check</c>: which statements of a draft the ledger knows, and who stands behind them.</summary>
internal static class CheckVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var file = new Argument<string>("FILE") { Description = "The draft: plain text, HTML or JSON Lines; - for standard input." };
        var json = Choices.Json("JSON instead of text.");
        Choices.NoOptions(file);
        var command = new Command("check", "Reads a draft, and says which of its statements the ledger knows and who stands behind them; stores nothing.") { file, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var path = parse.GetRequiredValue(file);
            var known = InputFiles.Of([path], desk.Terminal.Folder).SelectMany(input => Read(desk.Terminal, input, ledger)).ToList();
            if (known.Count == 0)
                throw new Trouble(ExitCode.Negative, $"{path}: no statement was found in it. A sentence with somebody who says something, a figure or an event is one.");
            if (parse.GetValue(json))
                WriteJson(desk.Terminal, known);
            else
                Write(desk.Terminal, known);
            Waiting.Tell(desk.Terminal, ledger);
            return known.Any(one => one.Questions.Count > 0) ? ExitCode.Ok : ExitCode.Negative;
        });
        return command;
    }

    private static IEnumerable<DraftStatement> Read(Terminal terminal, InputFile file, ILinkedLedger ledger)
    {
        foreach (var page in PageSteps.PagesOf(file, terminal, new PageOptions()))
        {
            if (page.Document is not { } document)
                throw new Trouble(ExitCode.Io, $"{file.Name}: {page.Refusal?.Message ?? "it cannot be read"}");
            foreach (var statement in DraftStatement.Of(ledger, Reader.Read(document)))
                yield return statement;
        }
    }

    private static void Write(Terminal terminal, List<DraftStatement> statements)
    {
        foreach (var one in statements)
        {
            var head = new Outline(Words.Quoted(one.Text), one.Claim.IsWriter ? Role.Writer : Role.Content);
            head.Add(one.Claim.IsWriter ? "the draft's own account: it names nobody" : (one.Rejects ? "rejected by " : "") + (Origin(one) ?? "nobody named"), Role.Source, "draft");
            if (one.Questions.Count == 0)
                head.Add("not in this ledger", Role.Quiet);
            foreach (var known in one.Questions)
            {
                var (question, like, same) = (known.Question, known.Like, known.Answer?.Id);
                foreach (var answer in question.Answers.OrderByDescending(answer => answer.Id == same))
                {
                    var line = head.Add($"{(answer.Id == same ? "" : "another answer: ")}{Answers.Said(answer)}", Role.Content, answer.Id);
                    line.Add($"{Answers.Count(answer.Count)}{(answer.Id == same ? Answers.Marks(question) : "")}", Role.Origin);
                    if (answer.Count.Origins.Length > 0)
                        line.Add(string.Join("; ", answer.Count.Origins.Select(Answers.Name)), Role.Source, "origins");
                    if (answer.Id == like.Answer && like.Likeness.Reasons.Length > 0)
                        line.Add($"{like.ClaimId}: {string.Join("; ", like.Likeness.Reasons)}", Role.Quiet, "like");
                }
            }
            head.Write(terminal);
        }
        terminal.Out.Flush();
        terminal.Error.WriteLine($"{Words.Count(statements.Count, "statement")}, {statements.Count(one => one.Questions.Count > 0):N0} of them known to this ledger. Next: whence question ANSWER");
    }

    private static string? Origin(DraftStatement one) => one.Claim.Sourcing.Chain is { Origin: { } origin } chain ? string.Join(" ← ", chain.Via.Select(hop => hop.Source.Name).Append(origin.Name)) : null;

    private static void WriteJson(Terminal terminal, List<DraftStatement> known) => JsonOut.Write(terminal, json => JsonOut.Slice(json, new Slice<DraftStatement>(known, known.Count), 0, one =>
    {
        json.WriteStartObject();
        json.WriteString("text"u8, one.Text);
        json.WriteString("voice"u8, one.Claim.IsWriter ? "writer" : "source");
        json.WriteString("polarity"u8, one.Rejects ? "rejects" : "asserts");
        json.WriteString("origin"u8, one.Claim.Sourcing.Chain.Origin?.Name);
        JsonOut.Strings(json, "via", one.Claim.Sourcing.Chain.Via.Select(hop => hop.Source.Name));
        json.WriteStartArray("known"u8);
        foreach (var found in one.Questions)
        {
            var (question, like) = (found.Question, found.Like);
            json.WriteStartObject();
            json.WriteString("claim"u8, like.ClaimId);
            json.WriteString("answer"u8, found.Answer?.Id);
            json.WriteNumber("likeness"u8, Math.Round(like.Likeness.Question, 3));
            JsonOut.Strings(json, "why", like.Likeness.Reasons);
            json.WritePropertyName("question"u8);
            QuestionJson.Write(json, question);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }));
}
