namespace Whence.Eval.Labels;

/// <summary>A half of the labelled pages.</summary>
public enum LabelHalf
{
    /// <summary>The half that may be looked at while the reader is worked on.</summary>
    Tune,

    /// <summary>The half of which nothing but its scores is looked at.</summary>
    Untouched,
}
