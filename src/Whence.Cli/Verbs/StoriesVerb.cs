using System.CommandLine;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary><c>whence stories</c>: pages that tell of one event; one of them with its pages and questions.</summary>
internal static class StoriesVerb
{
    private const int QuestionsShown = 20;

    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var id = new Argument<string?>("STORY") { Description = "A story's id (s3): it alone.", Arity = ArgumentArity.ZeroOrOne };
        var (limit, skip, json) = (Choices.Limit(20), Choices.Skip(), Choices.Json("JSON instead of text."));
        Choices.NoOptions(id);
        var command = new Command("stories", "Lists events that several pages tell of, most pages first; or shows one with its pages and questions.") { id, limit, skip, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            if (parse.GetValue(id) is { } wanted)
                One(desk.Terminal, ledger, wanted, parse.GetValue(json));
            else
                All(desk.Terminal, ledger, parse.GetValue(skip), parse.GetValue(limit), parse.GetValue(json));
            Waiting.Tell(desk.Terminal, ledger);
            return ExitCode.Ok;
        });
        return command;
    }

    private static void One(Terminal terminal, ILinkedLedger ledger, string wanted, bool json)
    {
        var story = ledger.Story(wanted) ?? throw new Trouble(ExitCode.Negative, $"“{wanted}” is no story of the ledger. See: whence stories");
        var questions = ledger.Questions(new() { Story = story.Id, Take = json ? int.MaxValue : QuestionsShown });
        if (json)
        {
            JsonOut.Write(terminal, writer => CrossJson.Write(writer, story, questions.Items));
            return;
        }
        var head = new Outline(story.Title, Role.Headline, story.Id);
        foreach (var (page, name) in story.Pages.Zip(story.Names))
        {
            var row = ledger.Page(page);
            head.Add(string.Join(" · ", new[] { row?.Outlet ?? "outlet not stated", Words.Day(row?.Published), name, Words.Short(page) }.Where(part => part.Length > 0)), Role.Plain, "page");
        }
        foreach (var question in questions.Items)
        {
            var asked = head.Add($"{Words.Quoted(question.Text)}{Answers.Marks(question)}", Role.Content, question.Id);
            foreach (var answer in question.Answers)
                asked.Add(Answers.Count(answer.Count), Role.Origin, answer.Id);
        }
        head.Write(terminal);
        Footer.Write(terminal, questions.Items.Count, questions.Total, 0, "question", $"whence questions --story {story.Id} --least-pages 1");
    }

    private static void All(Terminal terminal, ILinkedLedger ledger, int skip, int limit, bool json)
    {
        var stories = ledger.Stories(skip, limit);
        if (json)
        {
            JsonOut.Write(terminal, writer => JsonOut.Slice(writer, stories, skip, story => CrossJson.Write(writer, story)));
            return;
        }
        var list = new Listing("id", "#pages", "from", "to", "title");
        foreach (var story in stories.Items)
            list.Add(story.Id, $"{story.Pages.Count}", $"{story.Earliest:yyyy-MM-dd}", $"{story.Latest:yyyy-MM-dd}", story.Title);
        list.Write(terminal);
        Footer.Write(terminal, stories.Items.Count, stories.Total, skip, "story", "whence stories STORY", many: "stories", none: "A story is two pages or more that tell of one event.");
    }
}
