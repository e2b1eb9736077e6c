namespace Whence.Lexicons;

/// <summary>What can follow a cue as its content.</summary>
[Flags]
public enum Frames
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary>A clause, with or without <i>that</i>.</summary>
    Clause = 1,
    /// <summary>A clause with <i>that</i> only.</summary>
    That = 2,
    /// <summary>A quotation.</summary>
    Quotation = 4,
    /// <summary>An infinitive with <i>to</i>.</summary>
    Infinitive = 8,
    /// <summary>A noun phrase.</summary>
    Noun = 16,
    /// <summary>A clause with a question word.</summary>
    Wh = 32,
    /// <summary>The person addressed comes first.</summary>
    Addressee = 64,
    /// <summary>A verb in <i>-ing</i>.</summary>
    Gerund = 128,
}
