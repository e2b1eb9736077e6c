namespace Whence;

/// <summary>The layers of a <see cref="Reading"/>: what a stage needs and what it adds.</summary>
[Flags]
public enum Layers
{
    /// <summary>None.</summary>
    None = 0,
    /// <summary>Words and marks.</summary>
    Tokens = 1,
    /// <summary>Sentences.</summary>
    Sentences = 2,
    /// <summary>Quotations.</summary>
    Quotations = 4,
    /// <summary>Names.</summary>
    Mentions = 8,
    /// <summary>Times.</summary>
    Times = 16,
    /// <summary>Figures.</summary>
    Quantities = 32,
    /// <summary>Hedges and likelihoods.</summary>
    Stances = 64,
    /// <summary>Who-says-what as spans.</summary>
    Attributions = 128,
    /// <summary>Who stands behind them.</summary>
    Sources = 256,
    /// <summary>Statements.</summary>
    Claims = 512,
    /// <summary>Places among the names.</summary>
    Places = 1024,
    /// <summary>What the trained tagger found.</summary>
    Tagged = 2048,
}
