namespace Whence.Eval.Pairs;

/// <summary>Counts what was found of pairs against what readers say.</summary>
internal sealed class PairTally
{
    private int _right;
    private int _found;
    private int _wanted;

    /// <summary>Adds a pair.</summary>
    public void Add(bool wanted, bool found)
    {
        _wanted += wanted ? 1 : 0;
        _found += found ? 1 : 0;
        _right += wanted && found ? 1 : 0;
    }

    /// <summary>Precision, in percent; null when nothing was found.</summary>
    public double? Precision => _found == 0 ? null : 100.0 * _right / _found;

    /// <summary>Recall, in percent; null when nothing was wanted.</summary>
    public double? Recall => _wanted == 0 ? null : 100.0 * _right / _wanted;

    /// <summary>F1, in percent; null when there is nothing on either side.</summary>
    public double? F1 => _wanted + _found == 0 ? null : 200.0 * _right / (_wanted + _found);

    /// <summary>Cohen's kappa: how far two readers agree beyond what their habits alone would give (Educational and Psychological Measurement 1960).</summary>
    public static double? Kappa(IReadOnlyCollection<(PairLabel A, PairLabel B)> labels)
    {
        if (labels.Count == 0)
            return null;
        var agreed = (double)labels.Count(pair => pair.A == pair.B) / labels.Count;
        var chance = Enum.GetValues<PairLabel>().Sum(label => (double)labels.Count(pair => pair.A == label) / labels.Count * labels.Count(pair => pair.B == label) / labels.Count);
        return chance == 1 ? null : (agreed - chance) / (1 - chance);
    }
}
