using Whence.Eval.Marked;

namespace Whence.Eval.Labels;

/// <summary>Paragraphs that were labelled to learn from: what is missed there is missed by construction, for the network has seen the answer.</summary>
public sealed class LessonsEval : IEval
{
    private const string File = "lessons.json";

    /// <inheritdoc/>
    public string Name => "lessons";

    /// <inheritdoc/>
    public string About => "speech and belief in the paragraphs that the network has learned from: found, by kind and place, and precision (percent); it shows what rules and floors throw away, not how well unknown pages are read";

    /// <inheritdoc/>
    public IReadOnlyList<string> Needs(CorpusFolder data)
    {
        var labels = Path.Combine(data.Labels, File);
        return System.IO.File.Exists(labels) ? [labels, .. Files(LessonPage.Read(labels)).Select(file => data.In(file.Split('/')))] : [labels];
    }

    /// <inheritdoc/>
    public Score Run(CorpusFolder data)
    {
        var labels = Path.Combine(data.Labels, File);
        var pages = LessonPage.Read(labels);
        var there = Files(pages).SelectMany(file => PageCorpora.Read(data, file)).ToDictionary(page => (page.File, page.Line));
        var tally = new LessonTally();
        var leftOut = 0;
        foreach (var (page, marked) in pages.AsParallel().AsOrdered().Select(page => (page, Marked(page, there.GetValueOrDefault((page.File, page.Line))))))
        {
            if (marked is null)
                leftOut++;
            else
                tally.Add(page, marked);
        }
        return new(Name, CorpusFolder.Hash([labels]) + (leftOut == 0 ? "" : $" without {leftOut} {(leftOut == 1 ? "page" : "pages")}"), tally.Figures(), tally.Misses);
    }

    private static IEnumerable<string> Files(IReadOnlyList<LessonPage> pages) => pages.Select(page => page.File).Distinct(StringComparer.Ordinal);

    // A page that is not there, or has another text than the one that was labelled, is left out.
    private static MarkedPage? Marked(LessonPage page, CorpusPage? there) =>
        there is not null && there.Hash == page.Hash ? MarkedPage.Read(page.Name, there.AsInput(), verbatim: true).FirstOrDefault() : null;
}
