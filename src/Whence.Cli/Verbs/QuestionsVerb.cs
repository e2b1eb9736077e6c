using System.CommandLine;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary><c>whence questions</c>: what pages tell of, with pages · outlets · origins.</summary>
internal static class QuestionsVerb
{
    private const int AnswersShown = 4;

    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var mark = new Option<string[]>("--mark") { Description = "Only questions with this mark; give it again for several.", HelpName = "MARK", AllowMultipleArgumentsPerToken = false };
        mark.AcceptOnlyFromAmong([.. QuestionJson.MarkNames]);
        var text = new Option<string?>("--text") { Description = "Only questions with these words in a claim.", HelpName = "WORDS" };
        var story = new Option<string?>("--story") { Description = "Only questions of this story (s3).", HelpName = "STORY" };
        var source = new Option<string?>("--source") { Description = "Only questions in which this one speaks, relays or is an origin (id, name or alias).", HelpName = "NAME" };
        var page = new Option<string?>("--page") { Description = "Only questions with a claim on this page (id, beginning of its hash, or name).", HelpName = "ID" };
        var least = new Option<int>("--least-pages") { Description = "Only questions on which this many pages or more bear.", HelpName = "N", DefaultValueFactory = static _ => 2 };
        Choices.Within(least, 1, 1_000_000);
        var sort = new Option<QuestionSort>("--sort") { Description = "The order: most pages first, most pages for each origin first (Rests), newest first.", DefaultValueFactory = static _ => QuestionSort.Pages };
        var (limit, skip, json) = (Choices.Limit(20), Choices.Skip(), Choices.Json("JSON instead of text."));
        var command = new Command("questions", "Lists questions on which pages bear: pages, outlets, the origins of each answer, and what to know at first sight.") { mark, text, story, source, page, least, sort, limit, skip, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var query = new QuestionQuery
            {
                Marks = (parse.GetValue(mark) ?? []).Aggregate(QuestionMarks.None, (all, name) => all | QuestionJson.Mark(name)),
                Text = parse.GetValue(text),
                Story = parse.GetValue(story),
                Source = parse.GetValue(source),
                Page = parse.GetValue(page),
                LeastPages = parse.GetValue(least),
                Sort = parse.GetValue(sort),
                Skip = parse.GetValue(skip),
                Take = parse.GetValue(limit),
            };
            var questions = ledger.Questions(query);
            if (parse.GetValue(json))
                JsonOut.Write(desk.Terminal, writer => JsonOut.Slice(writer, questions, query.Skip, question => QuestionJson.Write(writer, question)));
            else
                Write(desk.Terminal, questions, query);
            Waiting.Tell(desk.Terminal, ledger);
            return ExitCode.Ok;
        });
        return command;
    }

    private static void Write(Terminal terminal, Slice<QuestionRow> questions, QuestionQuery query)
    {
        var list = new Listing("id", "#pages", "#outlets", "#origins", "marks", "statement");
        foreach (var question in questions.Items)
            list.Add(question.Id, $"{question.Pages}", $"{question.Outlets}", Origins(question), string.Join(", ", QuestionJson.Marks(question.Marks)), question.Text);
        list.Write(terminal);
        Footer.Write(terminal, questions.Items.Count, questions.Total, query.Skip, "question", "whence question QUESTION",
            none: query.LeastPages > 1 ? "Those of one page alone: --least-pages 1." : "A question is what claims of the ledger are about: whence claims");
        if (questions.Items.Any(question => question.Answers.Count > 1))
            terminal.Error.WriteLine("Origins are those of each answer, in this ledger; the first answer is the one on most pages.");
        else if (questions.Items.Count > 0)
            terminal.Error.WriteLine("Pages, outlets and origins are those in this ledger.");
    }

    // Origins of different answers never add up: each answer has its own.
    private static string Origins(QuestionRow question)
    {
        var shown = question.Answers.Take(AnswersShown).Select(answer => $"{answer.Count.Levels.Source}");
        return string.Join(" | ", question.Answers.Count > AnswersShown ? shown.Append("…") : shown);
    }
}
