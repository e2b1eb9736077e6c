using System.CommandLine;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary><c>whence questions</c>: what pages tell of, with pages · outlets · origins.</summary>
internal static class QuestionsVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var mark = new Option<QuestionMarks[]>("--mark") { Description = "Only questions with this mark; several must all be there.", HelpName = "MARK", AllowMultipleArgumentsPerToken = true };
        var text = new Option<string?>("--text") { Description = "Only with these words in a claim.", HelpName = "WORDS" };
        var story = new Option<string?>("--story") { Description = "Only of this story (s3).", HelpName = "STORY" };
        var source = new Option<string?>("--source") { Description = "Only where this source has a part (name, alias or id).", HelpName = "NAME" };
        var page = new Option<string?>("--page") { Description = "Only with a claim on this page.", HelpName = "PAGE" };
        var least = new Option<int>("--least-pages") { Description = "Only with claims on this many pages or more.", HelpName = "N", DefaultValueFactory = static _ => 2 };
        Choices.Within(least, 1, 1_000_000);
        var sort = new Option<QuestionSort>("--sort") { Description = "pages: most pages first; rests: most pages for each origin first; newest.", DefaultValueFactory = static _ => QuestionSort.Pages };
        var (limit, skip, json) = (Choices.Limit(20), Choices.Skip(), Choices.Json("JSON instead of text."));
        var command = new Command("questions", "Lists questions on which claims bear: pages · outlets · origins, and whether they are contested, denied, unverified, updated.") { mark, text, story, source, page, least, sort, limit, skip, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var query = new QuestionQuery
            {
                Marks = (parse.GetValue(mark) ?? []).Aggregate(QuestionMarks.None, (all, one) => all | one),
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
                Write(desk.Terminal, ledger, questions, query);
            return ExitCode.Ok;
        });
        return command;
    }

    private static void Write(Terminal terminal, ILinkedLedger ledger, Slice<QuestionRow> questions, QuestionQuery query)
    {
        var list = new Listing("id", "#pages", "#outlets", "#origins", "#answers", "marks", "statement");
        foreach (var question in questions.Items)
        {
            list.Add(question.Id, $"{question.Pages}", $"{question.Outlets}", question.Answers is [var first, ..] ? $"{first.Count.Levels.Source}" : "–", $"{question.Answers.Count}",
                string.Join(", ", QuestionJson.Marks(question.Marks)), question.Text);
        }
        list.Write(terminal);
        Footer.Write(terminal, questions.Items.Count, questions.Total, query.Skip, "question", "whence question QUESTION");
        Waiting.Tell(terminal, ledger);
    }
}
