using System.CommandLine;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary><c>whence origins</c>: answers that are repeated most on fewest origins.</summary>
internal static class OriginsVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var id = new Argument<string?>("QUESTION") { Description = "A question's id (q4): why its claims count as they do.", Arity = ArgumentArity.ZeroOrOne };
        var circular = new Option<bool>("--circular") { Description = "Only circular reporting: many pages of several outlets on one origin." };
        var (limit, skip, json) = (Choices.Limit(20), Choices.Skip(), Choices.Json("JSON instead of text."));
        Choices.NoOptions(id);
        var command = new Command("origins", "Lists what is repeated most on fewest independent origins, with the reason for every join; or one question's.") { id, circular, limit, skip, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var from = parse.GetValue(skip);
            var questions = parse.GetValue(id) is { } wanted
                ? new Slice<QuestionRow>([ledger.Question(wanted) ?? throw new Trouble(ExitCode.Negative, $"“{wanted}” is no question of the ledger. See: whence questions")], 1)
                : ledger.Questions(new() { Marks = parse.GetValue(circular) ? QuestionMarks.Circular : QuestionMarks.None, LeastPages = 2, Sort = QuestionSort.Rests, Skip = from, Take = parse.GetValue(limit) });
            if (parse.GetValue(json))
            {
                JsonOut.Write(desk.Terminal, writer => JsonOut.Slice(writer, questions, from, question => QuestionJson.Write(writer, question)));
                return ExitCode.Ok;
            }
            foreach (var question in questions.Items)
                Answers.AsOutline(question, why: true).Write(desk.Terminal);
            Footer.Write(desk.Terminal, questions.Items.Count, questions.Total, from, "question", "whence trace QUESTION.ANSWER");
            Waiting.Tell(desk.Terminal, ledger);
            return ExitCode.Ok;
        });
        return command;
    }
}
