namespace Whence.Eval.Attribution;

/// <summary>Counts hits against what was predicted and what was wanted.</summary>
internal sealed class Tally(string name)
{
    private int _hit, _predicted, _wanted;

    /// <summary>Adds one page's counts.</summary>
    public void Add(int hit, int predicted, int wanted)
    {
        _hit += hit;
        _predicted += predicted;
        _wanted += wanted;
    }

    /// <summary>Precision, recall and F1, in percent.</summary>
    public IEnumerable<Figure> Figures()
    {
        var (p, r) = (_predicted == 0 ? 0 : (double)_hit / _predicted, _wanted == 0 ? 0 : (double)_hit / _wanted);
        yield return new($"{name} p", Math.Round(100 * p, 2));
        yield return new($"{name} r", Math.Round(100 * r, 2));
        yield return new($"{name} f1", Math.Round(p + r > 0 ? 200 * p * r / (p + r) : 0, 2));
    }
}
