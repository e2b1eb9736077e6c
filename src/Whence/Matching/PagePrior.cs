namespace Whence.Matching;

/// <summary>How probable it is that two claims of a ledger are under one question, given how alike they are and what their pages have to do with one another.</summary>
/// <remarks>
/// <see cref="Likeness"/> is learned from claims of pages that are near in time and share a name: every second of those that look alike is under one
/// question. A ledger compares whatever has rare keys in common, and of its pairs far fewer are: the same words on pages that tell of other events are
/// most often about other things. Logistic regression on the log odds of the likeness and on the kinship of the pages; <c>models/likeness/MODEL.md</c>
/// has data, recipe and limits.
/// </remarks>
public static class PagePrior
{
    private const string Model = "models/likeness/pages.tsv";

    /// <summary>The names of the weights, in order; the model's file has them too.</summary>
    internal static IReadOnlyList<string> Names { get; } = ["likeness", "pages of one event", "constant"];

    private static readonly Lazy<double[]> Weights = new(() => WeightTable.Read(Model, Names));

    /// <summary>The probability, from 0 to 1.</summary>
    /// <param name="question">The likelihood that both are under one question, by what they say alone (<see cref="Likeness.Question"/>).</param>
    /// <param name="kinship">How much speaks for their pages telling of one event (<see cref="Stories.Kinship"/>).</param>
    public static double Of(double question, double kinship)
    {
        var (weights, (odds, near)) = (Weights.Value, Signs(question, kinship));
        return 1 / (1 + Math.Exp(-(weights[0] * odds + weights[1] * near + weights[2])));
    }

    /// <summary>What the weights are of: log odds, and how near the pages come to telling of one event.</summary>
    internal static (double Odds, double Near) Signs(double question, double kinship)
    {
        question = Math.Clamp(question, 1e-6, 1 - 1e-6);
        return (Math.Log(question / (1 - question)), Math.Min(1, kinship / Stories.Kinship.Threshold));
    }
}
