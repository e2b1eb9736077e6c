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
        var id = new Argument<string>("QUESTION") { Description = "The id of a question (q4), of one of its answers (q4.1), or of a claim under it (c12)." };
        var json = Choices.Json("JSON instead of text.");
        Choices.NoOptions(id);
        var command = new Command("question", "Shows one question: its answers side by side, who stands behind each in which words, and why claims count as one.") { id, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var question = Asked.Question(ledger, parse.GetRequiredValue(id));
            if (parse.GetValue(json))
                JsonOut.Write(desk.Terminal, writer => QuestionJson.Write(writer, question));
            else
                QuestionSheet.Write(desk.Terminal, ledger, question);
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
        var merge = new Command("merge", "Makes two questions one: the id of the one with more claims stays, and its answers are gathered and counted again.") { one, other };
        acting.AddTo(merge);
        merge.SetAction((parse, stop) => Task.FromResult(acting.Do(desk, parse, (ledger, by) => ledger.MergeQuestions(parse.GetRequiredValue(one), parse.GetRequiredValue(other), by), stop)));
        return merge;
    }

    private static Command Split(Desk desk)
    {
        var claim = new Argument<string>("CLAIM") { Description = "The id of a claim (c12) that does not belong under its question." };
        var acting = new Acting();
        var split = new Command("split", "Takes a claim out of its question; it is not gathered with the others again unasked.") { claim };
        acting.AddTo(split);
        split.SetAction((parse, stop) => Task.FromResult(acting.Do(desk, parse, (ledger, by) => ledger.SplitClaim(parse.GetRequiredValue(claim), by), stop)));
        return split;
    }
}
