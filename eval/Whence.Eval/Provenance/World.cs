namespace Whence.Eval.Provenance;

/// <summary>One drawn world: questions, their answers as graphs, and the pages that tell of them.</summary>
internal sealed class World
{
    private World(Phrasebook book, int seed)
    {
        var draw = new Random(seed);
        var cast = new Cast(book, draw);
        var writer = new PageWriter(book, cast, draw);
        for (var q = 0; q < 4; q++)
        {
            var question = Question.Draw(book, cast, draw);
            Write(writer, book, draw, AnswerPlot.Draw(cast, draw), question, $"{book.Part}{seed}.{q + 1}");
            if (draw.Next(2) == 0)
                continue;
            var denies = draw.Next(2) == 0;
            Write(writer, book, draw, AnswerPlot.DrawOther(cast, draw, denies), denies ? question : question.WithAnotherNumber(), $"{book.Part}{seed}.{q + 1}b");
        }
    }

    /// <summary>The answers, each with its pages in the order of the plan.</summary>
    public List<(string Id, AnswerPlot Plot, IReadOnlyList<WrittenPage> Pages)> Answers { get; } = [];

    /// <summary>All pages.</summary>
    public IEnumerable<WrittenPage> Pages => Answers.SelectMany(answer => answer.Pages);

    /// <summary>Draws a world; the same seed draws the same one.</summary>
    public static World Draw(Phrasebook book, int seed) => new(book, seed);

    private void Write(PageWriter writer, Phrasebook book, Random draw, AnswerPlot plot, Question question, string id)
    {
        var tail = book.Rows("tail")[0][0].Split('|')[draw.Next(3)];
        var pages = new List<WrittenPage>();
        foreach (var (i, planned) in plot.Pages.Index())
            pages.Add(writer.Write($"{id}.{i + 1}", planned, question, tail, planned.CopyOf is { } of ? pages[of] : null));
        Answers.Add((id, plot, pages));
    }
}
