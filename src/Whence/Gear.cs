namespace Whence;

/// <summary>How attributions are found.</summary>
public enum Gear
{
    /// <summary>By rules alone.</summary>
    Rules,
    /// <summary>By a linear tagger, trained on annotated articles, and by the rules for what those do not teach.</summary>
    Linear,
    /// <summary>By the linear tagger, where that is in doubt by the neural one, and by the rules.</summary>
    Fast,
    /// <summary>By a neural tagger, trained on annotated articles, and by the rules for what those do not teach.</summary>
    Accurate,
}
