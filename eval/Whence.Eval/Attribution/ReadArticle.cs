using Whence.Eval.Marked;

namespace Whence.Eval.Attribution;

/// <summary>What was wanted of an article beside what was read in it.</summary>
/// <param name="Name">The article.</param>
/// <param name="Publisher">Its publisher.</param>
/// <param name="Text">Its text.</param>
/// <param name="Gold">The attributions that its annotator found.</param>
/// <param name="Read">Those that were read.</param>
internal sealed record ReadArticle(string Name, string Publisher, string Text, IReadOnlyList<Attributed> Gold, IReadOnlyList<Attributed> Read)
{
    /// <summary>By index in <see cref="Gold"/>, the index in <see cref="Read"/> of the attribution that is linked to it; -1 for none.</summary>
    public IReadOnlyList<int> Links { get; } = Linking.Of([.. Gold.Select(one => one.Roles)], [.. Read.Select(one => one.Roles)]);

    /// <summary>Holds <paramref name="page"/> against <paramref name="article"/>; a page that could not be read, null, has nothing.</summary>
    public static ReadArticle Of(AnnotatedArticle article, MarkedPage? page) => new(
        article.Name,
        article.Publisher,
        article.Text,
        [.. article.Gold.Select(spans => Attributed.Of(article.Text, spans, page?.Quotations ?? []))],
        [.. (page?.Attributions ?? []).Select(read => Attributed.Of(page!.Text, new(read.Source, read.Cue, read.Content), page.Quotations) with { Confidence = read.Confidence, IsNested = read.Inside is not null })]);
}
