using System.CommandLine;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary><c>whence origins</c>: answers that are repeated most on fewest origins.</summary>
internal static class OriginsVerb
{
    private const int JoinsShown = 6; // of an answer in a list

    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var id = new Argument<string?>("QUESTION") { Description = "The id of a question (q4) or of a claim under it (c12): it alone, with the reason for every join.", Arity = ArgumentArity.ZeroOrOne };
        var circular = new Option<bool>("--circular") { Description = "Only circular reporting: many pages of several outlets on one origin, or a page whose chain leads back to itself." };
        var (limit, skip, json) = (Choices.Limit(20), Choices.Skip(), Choices.Json("JSON instead of text."));
        Choices.NoOptions(id);
        var command = new Command("origins", "Lists what is repeated most on fewest independent origins, who they are, and why claims count as one.") { id, circular, limit, skip, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var from = parse.GetValue(skip);
            var wanted = parse.GetValue(id);
            var questions = wanted is not null
                ? new Slice<QuestionRow>([Asked.Question(ledger, wanted)], 1)
                : ledger.Questions(new() { Marks = parse.GetValue(circular) ? QuestionMarks.Circular : QuestionMarks.None, LeastPages = 2, Sort = QuestionSort.Rests, Skip = from, Take = parse.GetValue(limit) });
            if (parse.GetValue(json))
                JsonOut.Write(desk.Terminal, writer => JsonOut.Slice(writer, questions, from, question => QuestionJson.Write(writer, question)));
            else
                Write(desk.Terminal, questions, from, wanted is null ? JoinsShown : int.MaxValue);
            Waiting.Tell(desk.Terminal, ledger);
            return ExitCode.Ok;
        });
        return command;
    }

    private static void Write(Terminal terminal, Slice<QuestionRow> questions, int skip, int joins)
    {
        foreach (var question in questions.Items)
        {
            var head = Answers.Head(question);
            foreach (var answer in question.Answers)
            {
                var one = Answers.Add(head, answer);
                Answers.AddOrigins(one, answer.Count);
                Answers.AddJoins(one, answer, joins);
            }
            head.Write(terminal);
        }
        Footer.Write(terminal, questions.Items.Count, questions.Total, skip, "question", "whence trace ANSWER, whence whatif --source NAME",
            none: "Origins are counted where two pages or more bear on one question.");
    }
}
