using System.CommandLine;
using System.Text.RegularExpressions;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary><c>whence trace</c>: the way of a claim, from the page back to its origin, with everything it rests on.</summary>
internal static partial class TraceVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var wanted = new Argument<string[]>("CLAIM-OR-WORDS") { Description = "A claim's id (c12), an answer's (q4.1: all its routes) or a question's (q4: those of all its answers), or words: the best matches are traced.", Arity = ArgumentArity.OneOrMore };
        var limit = Choices.Limit(3);
        limit.Description = "With words: how many matches are traced at most.";
        var json = Choices.Json();
        Choices.NoOptions(wanted);
        var command = new Command("trace", "Traces a claim through its relays to its origin, down to page, span and quoted text; or an answer by all its routes.") { wanted, limit, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var words = string.Join(' ', parse.GetRequiredValue(wanted)).Trim();
            if (QuestionId().IsMatch(words))
            {
                AnswerTrace.Write(desk.Terminal, ledger, Asked.Question(ledger, words), words, parse.GetValue(json));
                Waiting.Tell(desk.Terminal, ledger);
                return ExitCode.Ok;
            }
            var trails = Matches(ledger, words, parse.GetValue(limit)).Select(claim => Trail.Of(ledger, claim)).ToList();
            if (parse.GetValue(json))
                WriteJson(desk.Terminal, ledger, trails);
            else
                Write(desk.Terminal, trails);
            return trails.Count > 0 ? ExitCode.Ok : throw new Trouble(ExitCode.Negative,
                ClaimId().IsMatch(words) ? $"{words}: there is no such claim. See: whence claims" : $"“{words}”: no claim has these words. Try fewer, or: whence search WORDS");
        });
        return command;
    }

    private static List<ClaimRow> Matches(ILedger ledger, string words, int limit)
    {
        if (ClaimId().IsMatch(words))
            return ledger.Claim(words.ToLowerInvariant()) is { } claim ? [claim] : [];
        return [.. ledger.Search(words, 0, limit * 4).Items.Select(hit => hit.ClaimId).OfType<string>().Distinct(StringComparer.Ordinal)
            .Take(limit).Select(ledger.Claim).OfType<ClaimRow>()];
    }

    private static void Write(Terminal terminal, List<Trail> trails)
    {
        for (var i = 0; i < trails.Count; i++)
        {
            if (i > 0)
                terminal.Out.WriteLine();
            trails[i].AsOutline().Write(terminal);
        }
    }

    private static void WriteJson(Terminal terminal, ILedger ledger, List<Trail> trails)
    {
        var claims = new ClaimJson(ledger);
        JsonOut.Write(terminal, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("total"u8, trails.Count);
            json.WriteNumber("skip"u8, 0);
            json.WriteStartArray("items"u8);
            foreach (var trail in trails)
                trail.Write(json, claims);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    [GeneratedRegex(@"^[qQ][0-9]+(\.[0-9]+)?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex QuestionId();

    [GeneratedRegex("^[cC][0-9]+$", RegexOptions.NonBacktracking)]
    private static partial Regex ClaimId();
}
