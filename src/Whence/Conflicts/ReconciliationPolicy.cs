namespace Whence.Conflicts;

/// <summary>How one number is made of several figures that disagree. Persisted: only grows.</summary>
public enum ReconciliationPolicy
{
    /// <summary>The least that any origin's figure allows, words read low: tens 10, dozens 12, hundreds 100. ACLED's coding of fatalities.</summary>
    MostConservative,
    /// <summary>The figure counted last.</summary>
    Latest,
    /// <summary>The middle one of the origins' figures.</summary>
    Median,
    /// <summary>From the least to the most.</summary>
    Range,
}
