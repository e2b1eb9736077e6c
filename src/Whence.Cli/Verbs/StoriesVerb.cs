using System.CommandLine;
using Whence.Cli.Json;
using Whence.Cli.Show;

namespace Whence.Cli.Verbs;

/// <summary><c>whence stories</c>: pages that tell of one event; one of them with its pages and questions.</summary>
internal static class StoriesVerb
{
    private const int QuestionsShown = 20;

    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var id = new Argument<string?>("STORY") { Description = "A story's id (s3): it alone, with its pages and questions.", Arity = ArgumentArity.ZeroOrOne };
        var (limit, skip, json) = (Choices.Limit(20), Choices.Skip(), Choices.Json("JSON instead of text."));
        Choices.NoOptions(id);
        var command = new Command("stories", "Lists events that several pages tell of, most pages first; or shows one.") { id, limit, skip, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            if (parse.GetValue(id) is { } wanted)
            {
                var story = ledger.Story(wanted) ?? throw new Trouble(ExitCode.Negative, $"“{wanted}” is no story of the ledger. See: whence stories");
                if (parse.GetValue(json))
                {
                    JsonOut.Write(desk.Terminal, writer => CrossJson.Write(writer, story));
                    return ExitCode.Ok;
                }
                var head = new Outline($"{story.Id}  {story.Title}", Role.Headline);
                foreach (var (page, name) in story.Pages.Zip(story.Names))
                    head.Add($"{name} ({Words.Short(page)}){(ledger.Page(page) is { } row ? $" · {row.Outlet ?? "no outlet"} · {Words.Day(row.Published)}" : "")}", Role.Plain, "page");
                foreach (var question in ledger.Questions(new() { Story = story.Id, LeastPages = 1, Take = QuestionsShown }).Items)
                    head.Add($"{question.Id}  {Words.Quoted(question.Text)} {(question.Answers is [var first, ..] ? Answers.Count(first.Count) : "")}{Answers.Marks(question)}", Role.Content, "asks");
                head.Write(desk.Terminal);
                return ExitCode.Ok;
            }
            var from = parse.GetValue(skip);
            var stories = ledger.Stories(from, parse.GetValue(limit));
            if (parse.GetValue(json))
            {
                JsonOut.Write(desk.Terminal, writer => JsonOut.Slice(writer, stories, from, story => CrossJson.Write(writer, story)));
                return ExitCode.Ok;
            }
            var list = new Listing("id", "#pages", "from", "to", "title");
            foreach (var story in stories.Items)
                list.Add(story.Id, $"{story.Pages.Count}", $"{story.Earliest:yyyy-MM-dd}", $"{story.Latest:yyyy-MM-dd}", story.Title);
            list.Write(desk.Terminal);
            Footer.Write(desk.Terminal, stories.Items.Count, stories.Total, from, "story", "whence stories STORY");
            Waiting.Tell(desk.Terminal, ledger);
            return ExitCode.Ok;
        });
        return command;
    }
}
