using System.CommandLine;
using Whence.Cli.Json;
using Whence.Cli.Show;

namespace Whence.Cli.Verbs;

/// <summary><c>whence question</c>: one question with its answers side by side; <c>merge</c> and <c>split</c> rule by hand.</summary>
internal static class QuestionVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var id = new Argument<string>("QUESTION") { Description = "The question's id (q4), or a claim's (c12)." };
        var json = Choices.Json("JSON instead of text.");
        var command = new Command("question", "Shows one question: its answers side by side, what each rests on, and why claims count as one.") { id, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var wanted = parse.GetRequiredValue(id);
            var question = ledger.Question(ledger.Place(wanted)?.Question ?? wanted)
                ?? throw new Trouble(ExitCode.Negative, $"“{wanted}” is no question of the ledger. See: whence questions");
            if (parse.GetValue(json))
                JsonOut.Write(desk.Terminal, writer => QuestionJson.Write(writer, question));
            else
                Answers.AsOutline(question, why: true).Write(desk.Terminal);
            Waiting.Tell(desk.Terminal, ledger);
            return ExitCode.Ok;
        });
        command.Subcommands.Add(Merge(desk));
        command.Subcommands.Add(Split(desk));
        return command;
    }

    private static Command Merge(Desk desk)
    {
        var (one, other) = (new Argument<string>("QUESTION") { Description = "A question's id (q4)." }, new Argument<string>("WITH") { Description = "The other one's." });
        var acting = new Acting();
        var merge = new Command("merge", "Makes two questions one.") { one, other };
        acting.AddTo(merge);
        merge.SetAction((parse, stop) => Task.FromResult(acting.Do(desk, parse, (ledger, by) => ledger.MergeQuestions(parse.GetRequiredValue(one), parse.GetRequiredValue(other), by), stop)));
        return merge;
    }

    private static Command Split(Desk desk)
    {
        var claim = new Argument<string>("CLAIM") { Description = "The id of a claim (c12) that does not belong under its question." };
        var acting = new Acting();
        var split = new Command("split", "Takes a claim out of its question.") { claim };
        acting.AddTo(split);
        split.SetAction((parse, stop) => Task.FromResult(acting.Do(desk, parse, (ledger, by) => ledger.SplitClaim(parse.GetRequiredValue(claim), by), stop)));
        return split;
    }
}
