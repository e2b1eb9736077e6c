namespace Whence.Eval.Labels;

/// <summary>Counts for one row of figures.</summary>
internal sealed class SliceTally(string slice)
{
    private readonly int[] _labels = new int[LabelledPage.Readers], _found = new int[LabelledPage.Readers];
    private readonly int[] _origin = new int[LabelledPage.Readers], _chain = new int[LabelledPage.Readers];
    private int _predicted, _right, _shared, _both, _bothOrigin, _bothChain;

    /// <summary>Counts an attribution that was read, and whether a reader labelled it.</summary>
    public void Predict(bool isRight)
    {
        _predicted++;
        _right += isRight ? 1 : 0;
    }

    /// <summary>Counts a label of one reader: whether the other has it too, whether it was found, and with what.</summary>
    public void Want(int reader, bool isShared, bool isFound, bool hasOrigin, bool hasChain)
    {
        _labels[reader]++;
        _shared += isShared ? 1 : 0;
        _found[reader] += isFound ? 1 : 0;
        _origin[reader] += hasOrigin ? 1 : 0;
        _chain[reader] += hasChain ? 1 : 0;
    }

    /// <summary>Counts a label that both readers have.</summary>
    public void Agree(bool onOrigin, bool onChain)
    {
        _both++;
        _bothOrigin += onOrigin ? 1 : 0;
        _bothChain += onChain ? 1 : 0;
    }

    /// <summary>The figures.</summary>
    public LabelRow Row() => new(
        slice, _labels[0], _labels[1], _predicted,
        Percent(_shared, _labels.Sum()), Percent(_bothOrigin, _both), Percent(_bothChain, _both),
        Percent(_right, _predicted),
        Mean(_found, _labels), Mean(_origin, _labels), Mean(_chain, _labels), Mean(_origin, _found), Mean(_chain, _found));

    private static double? Mean(int[] parts, int[] wholes)
    {
        var shares = parts.Zip(wholes).Where(pair => pair.Second > 0).Select(pair => 100.0 * pair.First / pair.Second).ToList();
        return shares.Count == 0 ? null : Math.Round(shares.Average(), 1);
    }

    /// <summary>A share in percent; null where there was nothing to take a share of.</summary>
    public static double? Percent(int part, int whole) => whole == 0 ? null : Math.Round(100.0 * part / whole, 1);
}
