using Whence.Eval.Marked;

namespace Whence.Eval.Chains;

/// <summary>Is each known statement found, traced to its origin, through the right relays?</summary>
internal sealed class ChainsEval : IEval
{
    private const int DeepestOverlap = 4;

    /// <inheritdoc/>
    public string Name => "chains";

    /// <inheritdoc/>
    public string About => "known statements of whole pages: found, traced to their origin, through the right relays, with marks and figures (percent)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Needs(CorpusFolder data) => [data.In("seeds"), Gold(data)];

    /// <inheritdoc/>
    public Score Run(CorpusFolder data)
    {
        var files = Directory.GetFiles(data.In("seeds")).Order(StringComparer.Ordinal).ToList();
        var optional = Path.ChangeExtension(Gold(data), null) + "-optional.json";
        var gold = GoldStatement.Read(Gold(data));
        var maybe = File.Exists(optional) ? GoldStatement.Read(optional) : [];
        var pages = files.SelectMany(file => MarkedPage.Read(file, File.ReadAllBytes(file), verbatim: false)).Where(IsFit).ToDictionary(page => page.Name, StringComparer.Ordinal);
        var tally = new ChainTally(gold);
        foreach (var wanted in gold)
        {
            // An optional relay is named by the statement's start, or by its words.
            var relays = maybe.LastOrDefault(m => m.Document == wanted.Document && m.Start is > 0 && m.Start == wanted.Start) ?? maybe.LastOrDefault(m => m.Document == wanted.Document && m.Start is null or 0 && m.Content == wanted.Content);
            tally.Judge(wanted, pages.GetValueOrDefault(Path.GetFileName(wanted.Document)), relays?.Via ?? []);
        }
        return new(Name, CorpusFolder.Hash(files.Append(Gold(data))), tally.Figures(), tally.Misses);
    }

    // A page on which content texts are not what their spans cover, or many attributions lie over one character, scores nothing.
    internal static bool IsFit(MarkedPage page)
    {
        var depth = new int[page.Text.Length + 1];
        foreach (var attribution in page.Attributions)
        {
            var covered = string.Join(' ', attribution.Content.Select(span => page.Text[span.Start..span.End]));
            if (Words.Normal(covered) != Words.Normal(attribution.ContentText.Replace(" … ", " ", StringComparison.Ordinal)))
                return false;
            foreach (var at in attribution.Content.SelectMany(span => Enumerable.Range(span.Start, span.End - span.Start)).Distinct())
                if (++depth[at] > DeepestOverlap)
                    return false;
        }
        return true;
    }

    private static string Gold(CorpusFolder data) => data.Gold ?? data.In("..", "eval", "gold-two-pages.json");
}
