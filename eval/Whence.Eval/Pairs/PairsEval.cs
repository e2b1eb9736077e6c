using System.Globalization;
using Whence.Eval.Labels;
using Whence.Matching;

namespace Whence.Eval.Pairs;

/// <summary>Pairs of claims that two readers labelled: are they under one question, and is it the same answer?</summary>
public sealed class PairsEval : IEval
{
    private const string Copied = "copied";

    /// <inheritdoc/>
    public string Name => "pairs";

    /// <inheritdoc/>
    public string About => "pairs of claims that two readers labelled: same answer, and same question, by half (percent; kappa from -1 to 1)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Needs(CorpusFolder data) => [.. Files(data), .. PageCorpora.Paths(data)];

    /// <inheritdoc/>
    public Score Run(CorpusFolder data)
    {
        var pages = new PairPages(PageCorpora.Read(data));
        var (figures, misses, leftOut) = (new List<Figure>(), new List<string>(), 0);
        foreach (var half in Enum.GetValues<LabelHalf>())
        {
            var all = LabelledPair.Read(LabelledPair.PathOf(data, half));
            List<LabelledPair> pairs = [.. all.Where(pair => pages.Trouble(pair.First) is null && pages.Trouble(pair.Second) is null)];
            leftOut += all.Count - pairs.Count;
            var found = pairs.ConvertAll(pair => Found(pages, pair));
            figures.AddRange(Figures(half == LabelHalf.Tune ? "tune" : "untouched", pairs, found));
            if (half == LabelHalf.Tune) // what the untouched half misses is not even handed out: who saw it would tune on it
                misses.AddRange(pairs.Zip(found).Where(pair => pair.First.IsAgreed && pair.First.Passes[0] != pair.Second.Label).Select(pair => Miss(pages, pair.First, pair.Second)));
        }
        var hash = CorpusFolder.Hash(Files(data));
        return new(Name, leftOut == 0 ? hash : string.Create(CultureInfo.InvariantCulture, $"{hash} without {leftOut} pairs"), figures, misses);
    }

    /// <summary>The pairs that the seed draws from the data, each with whether it is labelled in its half; and how many are labelled that are not drawn.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file holds no pairs or no pages.</exception>
    public static (IReadOnlyList<DrawnPlaces> Drawn, int NotDrawn) Draw(CorpusFolder data)
    {
        var labelled = Enum.GetValues<LabelHalf>().SelectMany(half => LabelledPair.Read(LabelledPair.PathOf(data, half)).Select(pair => (half, Place(pair.First), Place(pair.Second)))).ToHashSet();
        var drawn = PairDrawing.Draw(PageCorpora.Read(data)).Select(pair => (pair.Half, First: Place(pair.A), Second: Place(pair.B))).ToList();
        return ([.. drawn.Select(pair => new DrawnPlaces(pair.Half, pair.First, pair.Second, labelled.Contains(pair)))], labelled.Except(drawn).Count());
    }

    private static string Place(LabelledClaim claim) => Place(claim.Page, claim.Hash, claim.Spans);

    private static string Place(DrawnClaim claim)
    {
        var points = Text.CodePoints.Of(claim.Page.Text);
        return Place(claim.Page.Name, claim.Page.Hash, claim.Spans.Select(span => (points.At(span.Start), points.At(span.End))));
    }

    private static string Place(string page, string hash, IEnumerable<(int Start, int End)> spans) =>
        string.Create(CultureInfo.InvariantCulture, $"{page} {string.Join(' ', spans.Select(span => string.Create(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}")))} {hash[..12]}");

    private static IEnumerable<string> Files(CorpusFolder data) => Enum.GetValues<LabelHalf>().Select(half => LabelledPair.PathOf(data, half));

    private static (PairLabel Label, Likeness? Likeness) Found(PairPages pages, LabelledPair pair)
    {
        if (pages.Claim(pair.First) is not { } a || pages.Claim(pair.Second) is not { } b)
            return (PairLabel.Different, null);
        var likeness = Likeness.Of(a, b);
        return (likeness.Question < Likeness.Likely ? PairLabel.Different : likeness.Answer * 2 < likeness.Question ? PairLabel.OtherAnswer : PairLabel.SameAnswer, likeness);
    }

    private static IEnumerable<Figure> Figures(string half, IReadOnlyList<LabelledPair> pairs, IReadOnlyList<(PairLabel Label, Likeness? Likeness)> found)
    {
        yield return new($"{half} pairs", pairs.Count);
        yield return new($"{half} kappa", PairTally.Kappa([.. pairs.Select(pair => (pair.Passes[0], pair.Passes[1]))]));
        foreach (var (name, isIt) in ((string, Func<PairLabel, bool>)[])[("answer", label => label == PairLabel.SameAnswer), ("question", label => label != PairLabel.Different)])
        {
            var (agreed, uncopied, either) = (new PairTally(), new PairTally(), new PairTally[] { new(), new() });
            for (var i = 0; i < pairs.Count; i++)
            {
                for (var pass = 0; pass < either.Length; pass++)
                    either[pass].Add(isIt(pairs[i].Passes[pass]), isIt(found[i].Label));
                if (!pairs[i].IsAgreed)
                    continue;
                agreed.Add(isIt(pairs[i].Passes[0]), isIt(found[i].Label));
                if (pairs[i].Stratum != Copied)
                    uncopied.Add(isIt(pairs[i].Passes[0]), isIt(found[i].Label));
            }
            yield return new($"{half} {name} precision", agreed.Precision);
            yield return new($"{half} {name} recall", agreed.Recall);
            yield return new($"{half} {name} f1", agreed.F1);
            yield return new($"{half} {name} f1 without copies", uncopied.F1);
            yield return new($"{half} {name} f1 mean of readers", either.Average(tally => tally.F1));
        }
    }

    private static string Miss(PairPages pages, LabelledPair pair, (PairLabel Label, Likeness? Likeness) found) => string.Create(CultureInfo.InvariantCulture,
        $"{pair.Id} read {found.Label} ({found.Likeness?.Question:F2}; {(found.Likeness is { } likeness ? string.Join("; ", likeness.Reasons) : "says too little")}), labelled {pair.Passes[0]}: {pages.Words(pair.First)} | {pages.Words(pair.Second)}");
}
