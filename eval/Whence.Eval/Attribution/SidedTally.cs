namespace Whence.Eval.Attribution;

/// <summary>Counts hits on both sides apart: of what was wanted, and of what was read.</summary>
internal sealed class SidedTally
{
    private int _wantedHit, _wanted, _readHit, _read;

    /// <summary>In percent; null when nothing was read.</summary>
    public double? Precision => _read == 0 ? null : Math.Round(100.0 * _readHit / _read, 2);

    /// <summary>In percent; null when nothing was wanted.</summary>
    public double? Recall => _wanted == 0 ? null : Math.Round(100.0 * _wantedHit / _wanted, 2);

    /// <summary>In percent; null when nothing was wanted or nothing was read.</summary>
    public double? F1
    {
        get
        {
            if (_read == 0 || _wanted == 0)
                return null;
            var (p, r) = ((double)_readHit / _read, (double)_wantedHit / _wanted);
            return p + r > 0 ? Math.Round(200 * p * r / (p + r), 2) : 0;
        }
    }

    /// <summary>Adds one article's counts of what was wanted.</summary>
    public void Wanted(int hit, int all) => (_wantedHit, _wanted) = (_wantedHit + hit, _wanted + all);

    /// <summary>Adds one article's counts of what was read.</summary>
    public void Read(int hit, int all) => (_readHit, _read) = (_readHit + hit, _read + all);
}
