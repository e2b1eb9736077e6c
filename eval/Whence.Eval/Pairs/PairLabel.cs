namespace Whence.Eval.Pairs;

/// <summary>What a reader says of two claims.</summary>
public enum PairLabel
{
    /// <summary>They are about different questions.</summary>
    Different,

    /// <summary>They answer one question differently.</summary>
    OtherAnswer,

    /// <summary>They give the same answer to one question.</summary>
    SameAnswer,
}
