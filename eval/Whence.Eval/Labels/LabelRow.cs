namespace Whence.Eval.Labels;

/// <summary>The figures of one slice of a half: of all pages, of a corpus family, of a kind of cue, or of a construction. Shares are percent, and null where there was nothing to take a share of.</summary>
/// <param name="Slice"><c>all</c>, a family, a kind or a construction.</param>
/// <param name="LabelsA">How many labels the first reader set.</param>
/// <param name="LabelsB">How many the second one set.</param>
/// <param name="Predicted">How many attributions of speech or belief were read.</param>
/// <param name="Agreement">F1 of one reader's labels against the other's.</param>
/// <param name="AgreedOrigin">Of the labels that both have, those with an origin in common.</param>
/// <param name="AgreedChain">Of the labels that both have, those with origin and relays in common.</param>
/// <param name="Precision">Of the attributions read, those that at least one reader labelled.</param>
/// <param name="Found">Of the labels, those found; the mean over the two readers, as all that follows.</param>
/// <param name="Origin">Of the labels, those found with an accepted origin.</param>
/// <param name="Chain">Of the labels, those found with an accepted origin through the accepted relays.</param>
/// <param name="OriginOfFound">Of the labels found, those with an accepted origin.</param>
/// <param name="ChainOfFound">Of the labels found, those with an accepted origin through the accepted relays.</param>
public sealed record LabelRow(
    string Slice,
    int LabelsA,
    int LabelsB,
    int Predicted,
    double? Agreement,
    double? AgreedOrigin,
    double? AgreedChain,
    double? Precision,
    double? Found,
    double? Origin,
    double? Chain,
    double? OriginOfFound,
    double? ChainOfFound)
{
    /// <summary>The figures by name, as <c>floors.json</c> names them after the half and the slice.</summary>
    public IReadOnlyList<Figure> Figures =>
    [
        new("labels a", LabelsA), new("labels b", LabelsB), new("predicted", Predicted),
        new("agreement", Agreement), new("agreed origin", AgreedOrigin), new("agreed chain", AgreedChain),
        new("precision", Precision), new("found", Found), new("origin", Origin), new("chain", Chain),
        new("origin of found", OriginOfFound), new("chain of found", ChainOfFound),
    ];
}
